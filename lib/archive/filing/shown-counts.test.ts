import { beforeAll, beforeEach, expect, test } from "vitest";
import { countPeopleByLetter } from "@/lib/archive/reading/shown-counts";
import type { Client } from "@/lib/db/client";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { findWrongShown, recountShown } from "./shown-counts";

const createdAt = new Date("2014-05-14T12:00:00Z");
const person = (slug: string, initial: string, articleCount: number, status = "active") => ({
  ...{ slug, initial, articleCount, status, createdAt },
  ...{ name: slug, sortKey: slug, nameOrigin: "found" },
});
const event = (slug: string, articleCount: number, publicationCount: number) => ({
  ...{ slug, name: slug, articleCount, publicationCount, createdAt },
});

onBothEngines("counts of what readers see listed", (open) => {
  let db: Client;

  beforeAll(async () => {
    db = (await open()).client;
  });

  beforeEach(async () => {
    await db.person.deleteMany();
    await db.event.deleteMany();
    await db.person.createMany({
      data: [person("anna", "A", 2), person("arno", "A", 1), person("bela", "B", 0), person("cara", "C", 3, "hidden")],
    });
    await db.event.createMany({ data: [event("vote", 3, 2), event("fire", 2, 1)] });
  });

  const people = async () => Object.fromEntries(await countPeopleByLetter(db));
  const events = async () => (await db.shownCount.findUniqueOrThrow({ where: { what: "events" } })).count;

  test("hold when rows are added and taken away", async () => {
    expect(await people()).toEqual({ A: 2 });
    expect(await events()).toBe(1);
    await db.person.deleteMany({ where: { slug: { in: ["arno", "bela"] } } });
    await db.event.deleteMany({ where: { slug: "vote" } });
    expect(await people()).toEqual({ A: 1 });
    expect(await events()).toBe(0);
    expect(await findWrongShown(db)).toEqual([]);
  });

  test("hold when somebody is named, hidden, shown, or listed under another letter", async () => {
    await db.person.updateMany({ data: { articleCount: { increment: 1 } } });
    expect(await people()).toEqual({ A: 2, B: 1 });
    await db.person.updateMany({ data: { status: "active" } });
    expect(await people()).toEqual({ A: 2, B: 1, C: 1 });
    await db.person.update({ where: { slug: "anna" }, data: { initial: "D" } });
    await db.person.update({ where: { slug: "arno" }, data: { status: "merged" } });
    expect(await people()).toEqual({ B: 1, C: 1, D: 1 });
    await db.person.updateMany({ data: { articleCount: 0 } });
    expect(await people()).toEqual({});
    expect(await findWrongShown(db)).toEqual([]);
  });

  test("hold when events gain and lose reports", async () => {
    await db.event.updateMany({ data: { publicationCount: 2 } });
    expect(await events()).toBe(2);
    await db.event.updateMany({ where: { slug: "fire" }, data: { articleCount: 5 } });
    await db.event.updateMany({ where: { slug: "vote" }, data: { articleCount: 1 } });
    expect(await events()).toBe(1);
    expect(await findWrongShown(db)).toEqual([]);
  });

  test("hold when what is written twice is left out", async () => {
    await db.person.createMany({ data: [person("dora", "A", 1)] });
    await db.$executeRaw`
      INSERT INTO "Person" ("slug", "initial", "articleCount", "status", "createdAt", "name", "sortKey", "nameOrigin")
      VALUES ('dora', 'A', 1, 'active', ${createdAt}, 'dora', 'dora', 'found'), ('emil', 'E', 1, 'active', ${createdAt}, 'emil', 'emil', 'found')
      ON CONFLICT DO NOTHING`;
    expect(await people()).toEqual({ A: 3, E: 1 });
  });

  test("that were spoilt are found and counted again", async () => {
    await db.shownCount.update({ where: { what: "people:A" }, data: { count: 9 } });
    await db.shownCount.update({ where: { what: "events" }, data: { count: 9 } });
    expect(await findWrongShown(db)).toEqual(["events", "people:A"]);
    await recountShown(db);
    expect(await findWrongShown(db)).toEqual([]);
    expect(await people()).toEqual({ A: 2 });
  });
});
