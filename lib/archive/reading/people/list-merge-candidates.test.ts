import { expect, test } from "vitest";
import { nameColumns } from "@/lib/analysis/people/names/name-columns";
import type { Client } from "@/lib/db/client";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { listMergeCandidates } from "./list-merge-candidates";

const NOW = new Date("2026-03-01T09:00:00Z");

async function addPerson(db: Client, slug: string, name: string, key: string, status = "active"): Promise<number> {
  const names = { create: { form: name, key, origin: "found" } };
  const person = await db.person.create({
    data: { slug, ...nameColumns(name), nameOrigin: "found", status, createdAt: NOW, names },
  });
  return person.id;
}

onBothEngines("people to merge with", (open) => {
  test("share a word of the name, or fit what was typed, and are active", async () => {
    const { client: db } = await open();
    const short = await addPerson(db, "aldous", "Mira Aldous", "mira aldous");
    const long = await addPerson(db, "mira-k-aldous", "Mira K. Aldous", "mira k aldous");
    const other = await addPerson(db, "tom-berg", "Tom Berg", "tom berg");
    await addPerson(db, "aldous-ship", "Aldous", "aldous", "rejected");
    const idsFor = async (typed: string) =>
      (await listMergeCandidates(db, short, typed)).candidates.map((candidate) => candidate.id);
    expect(await idsFor("")).toEqual([long]);
    expect(await idsFor("BERG")).toEqual([other]);
    expect(await idsFor("https://archive.example/people/tom-berg")).toEqual([other]);
    expect(await idsFor("nobody")).toEqual([]);
    expect(await idsFor("%")).toEqual([]);
    await expect(listMergeCandidates(db, 9999, "")).rejects.toMatchObject({ code: "not-found" });
  });
});
