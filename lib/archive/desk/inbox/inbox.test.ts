import { beforeEach, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { HARBOUR, MOUNTAIN, OTHER, textFile } from "@/lib/archive/testing/documents";
import { EDITOR, onPeople } from "@/lib/archive/testing/published";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import type { InboxKind } from "./types";

onBothEngines("the inbox", (open) => {
  let archive: Archive;
  let people: ReturnType<typeof onPeople>;

  beforeEach(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
    people = onPeople(archive);
    await people.publish(HARBOUR);
  });

  const keysOf = async (kind: InboxKind) => (await archive.inbox.list(kind, 1)).items.map(({ key }) => key);

  const addTwin = (name: string) =>
    archive.decisions.tagName({ articleId: 1, form: "four villages", who: { typed: name, isNew: true } }, EDITOR);

  async function waitFor(name: string): Promise<number> {
    const { id } = await people.person(name);
    await people.db.person.update({ where: { id }, data: { status: "waiting" } });
    await people.db.mention.updateMany({ where: { foundPersonId: id }, data: { personId: null } });
    return id;
  }

  test("asks whether a name is a person's, takes several answers at once, and undoes them", async () => {
    const ids = [await waitFor("Arben Hoxha"), await waitFor("Elena Markovska")];
    expect(await archive.inbox.count()).toMatchObject({ persons: 2, failures: 0, twins: null });
    const first = await archive.inbox.list(null, 1);
    expect(first).toMatchObject({ kind: "persons", total: 2 });
    const keys = await keysOf("persons");
    expect(keys.toSorted()).toEqual(ids.map((id) => `persons:${id}`).sort());
    const decided = await archive.inbox.decide(keys, "no", EDITOR);
    expect(decided).toMatchObject({ count: 2, problems: [] });
    expect(await keysOf("persons")).toEqual([]);
    expect(await archive.inbox.decide(keys, "yes", EDITOR), "answered already").toMatchObject({ count: 0 });
    for (const id of decided.decisionIds.toReversed()) await archive.decisions.undo(id, EDITOR);
    expect(await keysOf("persons")).toHaveLength(2);
    await archive.inbox.decide(keys, "yes", EDITOR);
    expect(await people.countMentions("Arben Hoxha")).toBeGreaterThan(0);
  });

  test("asks whom a name means, and takes one of the persons or nobody", async () => {
    await addTwin("Arben Hoxha");
    await people.publish(MOUNTAIN.replace("signed on Monday.", "signed on Monday. Hoxha came late."));
    const [key = ""] = await keysOf("names");
    expect(await archive.inbox.decide([key], "yes", EDITOR)).toMatchObject({ count: 0, problems: [/whom/] });
    const { id } = await people.person("Arben Hoxha");
    const decided = await archive.inbox.decide([key], id, EDITOR);
    expect(decided.count).toBe(1);
    expect(await keysOf("names")).toEqual([]);
    for (const one of decided.decisionIds) await archive.decisions.undo(one, EDITOR);
    expect(await archive.inbox.decide([key], "no", EDITOR)).toMatchObject({ count: 1 });
  });

  test("asks whether two entries are one person, and merges the rarer into the other", async () => {
    await people.publish(OTHER.replaceAll("Petar Ilievski", "Helena Markovska").replaceAll("Ilievski", "Markovska"));
    await addTwin("Markovska Elena");
    const [key = ""] = await keysOf("twins");
    const apart = await archive.inbox.decide([key], "no", EDITOR);
    expect(await keysOf("twins")).toEqual([]);
    for (const one of apart.decisionIds) await archive.decisions.undo(one, EDITOR);
    await archive.inbox.decide([key], "yes", EDITOR);
    const merged = await people.db.person.findMany({ where: { status: "merged" } });
    expect(merged.map(({ name }) => name)).toEqual(["Markovska Elena"]);
  });

  test("asks of files that repeat an issue, leaves them out or keeps them, and tells a version from them", async () => {
    const importId = await archive.imports.receive([textFile("again.txt", HARBOUR), textFile("more.txt", HARBOUR)]);
    await archive.imports.analyse(importId);
    expect(await archive.inbox.count()).toMatchObject({ duplicates: 2 });
    const { items } = await archive.inbox.list("duplicates", 1);
    expect(items[0]).toMatchObject({
      file: { fileName: "more.txt", importId, issueId: null, reason: expect.any(String) },
    });
    const [more = "", again = ""] = items.map(({ key }) => key);
    expect(await archive.inbox.decide([more], "yes", EDITOR)).toMatchObject({ count: 1, problems: [] });
    expect(await archive.inbox.decide([again], "no", EDITOR)).toMatchObject({ count: 1, problems: [] });
    const files = await people.db.importFile.findMany({ where: { importId }, orderBy: { id: "asc" } });
    expect(files.map(({ status }) => status)).toEqual(["ready", "dismissed"]);
    expect(await keysOf("duplicates")).toEqual([]);
    expect(await archive.inbox.decide([again], "no", EDITOR), "answered already").toMatchObject({ count: 0 });
    const [file, issueId] = [files[0]?.id ?? 0, files[0]?.issueId ?? 0];
    const { id: first } = await people.db.issue.findFirstOrThrow({ where: { id: { not: issueId } } });
    await people.db.issue.updateMany({ data: { versionSet: first } });
    const versionReason = { rule: "same-number", words: "It has the same number." };
    await people.db.issue.update({ where: { id: issueId }, data: { versionReason } });
    const version = `duplicates:${file}-${issueId}`;
    expect(await archive.inbox.list("duplicates", 1)).toMatchObject({
      total: 1,
      items: [{ key: version, file: { issueId, reason: versionReason.words } }],
    });
    expect(await archive.inbox.decide([version], "yes", EDITOR)).toMatchObject({ count: 0, problems: [/publish/] });
    expect(await archive.inbox.decide([version], "no", EDITOR)).toMatchObject({
      count: 1,
      decisionIds: [expect.any(Number)],
    });
    expect(await keysOf("duplicates")).toEqual([]);
  });

  test("asks of splits that are unlike the others of the publication or were warned of, until somebody has a word", async () => {
    const { publicationId, importId, format, createdAt } = await people.db.issue.findFirstOrThrow();
    await people.db.issue.updateMany({ data: { articleCount: 12 } });
    const ids: number[] = [];
    for (const [at, articleCount] of [12, 11, 13, 12, 12, 1, 50].entries()) {
      const date = `2020-01-0${at + 1}`;
      const original = { sha256: String(at).repeat(64), fileName: `${date}.txt`, sizeBytes: 1, storedAt: createdAt };
      const { id: originalId } = await people.db.original.create({ data: original });
      const data = { publicationId, importId, format, createdAt, originalId, date, address: date, articleCount };
      ids.push((await people.db.issue.create({ data: { ...data, status: "published" } })).id);
    }
    const [draft = 0, , , , , small = 0, large = 0] = ids;
    const warnings = [{ rule: "pages-cut", words: "Only the first pages were read." }];
    await people.db.issueText.create({ data: { issueId: draft, publishedText: "", furniture: [], warnings } });
    // What readers see was looked at before it was published.
    expect(await keysOf("splits")).toEqual([`splits:${large}`, `splits:${small}`]);
    await people.db.issue.update({ where: { id: draft }, data: { status: "draft" } });
    const { items, total } = await archive.inbox.list("splits", 1);
    expect(total).toBe(3);
    const reasons = items.map((item) => item.kind === "splits" && item.split.reasons.map(({ rule }) => rule));
    expect(reasons).toEqual([["unusual-count"], ["unusual-count"], ["pages-cut"]]);
    expect(items[1]).toMatchObject({
      split: { reasons: [{ words: /^1 article; issues of .+ usually have about 1\d\.$/ }] },
    });
    const decided = await archive.inbox.decide([`splits:${small}`], "yes", EDITOR);
    expect(await keysOf("splits")).toEqual([`splits:${large}`, `splits:${draft}`]);
    expect(await archive.inbox.decide([`splits:${small}`], "yes", EDITOR)).toMatchObject({ count: 0 });
    for (const id of decided.decisionIds) await archive.decisions.undo(id, EDITOR);
    expect(await archive.inbox.count()).toMatchObject({ splits: 3 });
  });

  test("has jobs tried again that failed, and refuses what is no question", async () => {
    const now = new Date("2026-03-10T12:00:00Z");
    const job = await people.db.job.create({
      data: {
        kind: "reanalyse",
        subject: "all",
        state: "failed",
        failureWords: "It broke.",
        createdAt: now,
        updatedAt: now,
      },
    });
    expect(await archive.inbox.list(null, 1)).toMatchObject({ kind: "failures", total: 1 });
    expect(await archive.inbox.decide([`failures:${job.id}`], "no", EDITOR)).toMatchObject({ count: 0 });
    expect(await archive.inbox.decide([`failures:${job.id}`], "yes", EDITOR)).toMatchObject({ count: 1 });
    expect(await people.db.job.findUnique({ where: { id: job.id } })).toMatchObject({ state: "waiting" });
    for (const key of ["", "links", "links:", "links:x", "nothing:3", "persons:-1"]) {
      expect(await archive.inbox.decide([key], "yes", EDITOR), key).toMatchObject({ count: 0, decisionIds: [] });
    }
  });
});
