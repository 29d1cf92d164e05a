import { setTimeout } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { HARBOUR, MOUNTAIN, OTHER, textFile } from "@/lib/archive/testing/documents";
import { holdTurn } from "@/lib/archive/testing/hold-turn";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

const EDITOR = { id: "editor-1", name: "Vera Editor" };

onBothEngines("decisions", (open) => {
  let archive: Archive;
  const person = (name: string) => archive.database.client.person.findFirstOrThrow({ where: { name } });
  const mentionsOf = (personId: number) => archive.database.client.mention.count({ where: { personId } });

  async function publish(...texts: string[]): Promise<number> {
    const uploads = texts.map((text, index) => textFile(`${index}.txt`, text));
    const importId = await archive.imports.receive(uploads);
    await archive.imports.analyse(importId);
    await archive.imports.publish(importId);
    return importId;
  }

  beforeEach(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
  });

  async function theLink() {
    const where = { kind: "same-event", OR: [{ isShown: true }, { status: { not: "found" } }] };
    return archive.database.client.link.findFirstOrThrow({ where });
  }

  test("a rejected link stays rejected after re-analysis and after the document was imported again", async () => {
    const first = await publish(HARBOUR, MOUNTAIN);
    const link = await theLink();
    const rejected = await archive.decisions.rejectLink(link.id, EDITOR);
    expect(rejected.ok).toBe(true);
    expect(await archive.database.client.eventArticle.count()).toBe(0);

    await archive.imports.reanalyse();
    expect((await theLink()).status).toBe("rejected");

    await archive.imports.takeBack(first);
    await publish(HARBOUR, MOUNTAIN);
    const links = await archive.database.client.link.findMany({
      where: { kind: "same-event", a: { status: "published" }, b: { status: "published" } },
    });
    expect(links.map((one) => one.status)).toEqual(["rejected"]);
    expect(await archive.database.client.event.count({ where: { articleCount: { gt: 1 } } })).toBe(0);
  });

  test("undoing a rejection brings link and event back", async () => {
    await publish(HARBOUR, MOUNTAIN);
    const done = await archive.decisions.rejectLink((await theLink()).id, EDITOR);
    expect(done.ok && (await archive.decisions.undo(done.decisionId, EDITOR))).toEqual({ ok: true });
    expect((await theLink()).status).toBe("found");
    expect(await archive.database.client.event.count({ where: { articleCount: 2 } })).toBe(1);
    const { decisions } = await archive.decisions.list();
    expect(decisions[0]).toMatchObject({ accountName: "Vera Editor", undoneByName: "Vera Editor" });
    expect(done.ok && (await archive.decisions.undo(done.decisionId, EDITOR)).ok).toBe(false);
  });

  test("undoing a correction reads its document again after an import that is at work, not beside it", async () => {
    await publish(HARBOUR);
    const db = archive.database.client;
    const { id } = await db.issue.findFirstOrThrow({ select: { id: true } });
    const done = await archive.imports.correctIssue(id, { number: "13" }, EDITOR);
    const finish = await holdTurn(archive.database);
    const undone = done.ok ? archive.decisions.undo(done.decisionId, EDITOR) : null;
    const isUndone = { where: { undoneAt: { not: null } } };
    while ((await db.decision.count(isUndone)) === 0) await setTimeout(10);
    const other = archive.imports.receive([textFile("mountain.txt", MOUNTAIN)]).then(archive.imports.analyse);
    await setTimeout(300);
    expect(await db.issue.findMany({ select: { number: true } })).toEqual([{ number: "13" }]);
    await finish();
    expect(await undone).toEqual({ ok: true });
    await other;
    expect((await db.issue.findUniqueOrThrow({ where: { id } })).number).toBe("12");
    expect(await db.issue.count()).toBe(2);
  });

  test("a renamed person keeps the name after re-analysis, and the old address leads to the new one", async () => {
    await publish(HARBOUR);
    const before = await person("Elena Markovska");
    const done = await archive.decisions.renamePerson(before.id, "Elena Markovska-Petrova", EDITOR);
    expect(done.ok).toBe(true);
    await archive.imports.reanalyse();
    await publish(MOUNTAIN);
    const after = await person("Elena Markovska-Petrova");
    expect(after).toMatchObject({ id: before.id, slug: "elena-markovska-petrova" });
    expect(await mentionsOf(after.id)).toBeGreaterThan(2);
    const redirect = await archive.database.client.redirect.findUnique({ where: { from: `/people/${before.slug}` } });
    expect(redirect?.to).toBe(`/people/${after.slug}`);

    expect(done.ok && (await archive.decisions.undo(done.decisionId, EDITOR))).toEqual({ ok: true });
    expect(await person("Elena Markovska")).toMatchObject({ id: before.id, slug: before.slug, nameOrigin: "found" });
  });

  test("merged people are one in later imports, and two again after undo", async () => {
    await publish(HARBOUR);
    const [from, into] = [await person("Arben Hoxha"), await person("Elena Markovska")];
    const [fromBefore, intoBefore] = [await mentionsOf(from.id), await mentionsOf(into.id)];
    const done = await archive.decisions.mergePeople(from.id, into.id, EDITOR);
    expect(await mentionsOf(into.id)).toBe(fromBefore + intoBefore);
    await archive.imports.reanalyse();
    expect(await mentionsOf(into.id)).toBe(fromBefore + intoBefore);
    await publish(MOUNTAIN);
    expect(await mentionsOf(from.id)).toBe(0);

    expect(done.ok && (await archive.decisions.undo(done.decisionId, EDITOR))).toEqual({ ok: true });
    expect(await mentionsOf(from.id)).toBeGreaterThan(fromBefore);
    expect(await mentionsOf(into.id)).toBeGreaterThan(intoBefore);
  });

  test("a person cannot be merged with itself, nor with one that was merged into it, nor twice", async () => {
    await publish(HARBOUR, OTHER);
    const [hoxha, elena] = [await person("Arben Hoxha"), await person("Elena Markovska")];
    const petar = await person("Petar Ilievski");
    expect(await archive.decisions.mergePeople(elena.id, elena.id, EDITOR)).toMatchObject({ reason: "bad-request" });
    await archive.decisions.mergePeople(hoxha.id, elena.id, EDITOR);
    expect(await archive.decisions.mergePeople(elena.id, hoxha.id, EDITOR)).toMatchObject({ reason: "bad-request" });
    expect(await archive.decisions.mergePeople(hoxha.id, petar.id, EDITOR)).toMatchObject({ reason: "conflict" });
    // Merging into a merged person means whom it was merged into.
    await archive.decisions.mergePeople(petar.id, hoxha.id, EDITOR);
    expect(await mentionsOf(elena.id)).toBe(
      await archive.database.client.mention.count({ where: { personId: { not: null } } }),
    );
  });

  test("what is not a person stays untagged in later imports, until undone", async () => {
    await publish(HARBOUR);
    const hoxha = await person("Arben Hoxha");
    const done = await archive.decisions.rejectPerson(hoxha.id, EDITOR);
    await archive.imports.reanalyse();
    await publish(MOUNTAIN);
    expect(await mentionsOf(hoxha.id)).toBe(0);
    expect(await archive.database.client.person.count({ where: { name: "Arben Hoxha" } })).toBe(1);
    expect(done.ok && (await archive.decisions.undo(done.decisionId, EDITOR))).toEqual({ ok: true });
    expect(await mentionsOf(hoxha.id)).toBeGreaterThan(1);
  });

  test("decisions on a person are undone last first", async () => {
    await publish(HARBOUR);
    const elena = await person("Elena Markovska");
    const first = await archive.decisions.renamePerson(elena.id, "Elena M.", EDITOR);
    await archive.decisions.renamePerson(elena.id, "Elena Markovska II", EDITOR);
    expect(first.ok && (await archive.decisions.undo(first.decisionId, EDITOR))).toMatchObject({ reason: "conflict" });
  });
});
