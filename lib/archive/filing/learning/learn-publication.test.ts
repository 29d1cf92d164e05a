import { beforeEach, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { textFile } from "@/lib/archive/testing/documents";
import { onBothEngines, type TestDatabase } from "@/lib/db/testing/on-both-engines";

const EDITOR = { id: "editor-1", name: "Vera Editor" };

/** An issue whose second section is a heading as the first is, or a line like any other. */
const writeIssue = (number: number, section: string) => `---
title: "The Orchard Weekly No. ${number}"
date: 2024-09-${number}
---

# News

## The cider press turns again in year ${number}

The press of Lower Fenn was mended by its millers in ${number} days.

## Pears are late this year, says table ${number}

Frost came in May, and bees came after it.

# Harvest

## Quinces ripen on the south wall of farm ${number}

They want six weeks more, and a net.

${section}

## A reader asks about wasps near table ${number}

Leave them a plate of jam, far from the house.
`;

const HEADED = "# Letters of the week";
const PLAIN = "Letters of the week";

onBothEngines("learned lines", (open) => {
  let archive: Archive;
  let database: TestDatabase;

  beforeEach(async () => {
    database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder, now: () => new Date("2026-01-02T03:04:05Z") });
  });

  async function file(number: number, section: string): Promise<number> {
    const importId = await archive.imports.receive([textFile(`${number}.md`, writeIssue(number, section))]);
    await archive.imports.analyse(importId);
    await archive.imports.publish(importId);
    const { id } = await archive.database.client.issue.findFirstOrThrow({ where: { importId }, select: { id: true } });
    return id;
  }

  const listSections = async (issueId: number) =>
    (await archive.database.client.article.findMany({ where: { issueId }, orderBy: { position: "asc" } })).map(
      ({ section }) => section,
    );

  const listWaiting = async () =>
    (await archive.database.client.job.findMany({ orderBy: { id: "asc" } })).map(({ kind }) => kind);

  const AS_READ = ["News", "News", "Harvest", "Harvest"];
  const AS_LEARNED = ["News", "News", "Harvest", PLAIN];

  async function learnFromThree(): Promise<void> {
    for (const number of [11, 12, 13]) await file(number, HEADED);
    await archive.jobs.runDue();
  }

  test("from the third issue on a job learns what a line is, and the next issue is read so, in its preview too", async () => {
    await file(11, HEADED);
    await file(12, HEADED);
    expect(await listWaiting()).toEqual([]);
    await file(13, HEADED);
    expect(await listWaiting()).toEqual(["learn-lines"]);
    expect(await listSections(await file(14, PLAIN)), "nothing was learned yet").toEqual(AS_READ);
    await archive.jobs.runDue();
    const { learned } = await archive.splits.getPublication("orchard weekly");
    expect(learned.filter(({ text }) => text === PLAIN)).toMatchObject([{ kind: "section", issues: 3, of: 4 }]);

    const fifteenth = await file(15, PLAIN);
    expect(await listSections(fifteenth)).toEqual(AS_LEARNED);
    const { rows } = await archive.splits.get(fifteenth);
    expect(rows.find(({ text }) => text === PLAIN)).toMatchObject({
      kind: "section",
      found: "text",
      reason: "So it is in other issues of this publication.",
    });
    await archive.jobs.runDue();
    expect(
      (await archive.splits.getPublication("orchard weekly")).learned.some(({ text }) => text === PLAIN),
      "what was learned says nothing for itself: three of five is too few",
    ).toBe(false);
  });

  test("a line is turned off for good and on again, its issues are read again on request, and the decision is undone", async () => {
    await learnFromThree();
    const fourteenth = await file(14, PLAIN);
    const desk = await archive.splits.getPublication("orchard weekly");
    const { words = "" } = desk.learned.find(({ text }) => text === PLAIN) ?? {};
    const wish = { publication: "orchard weekly", words, isUsed: false, readsAgain: true };
    const off = await archive.splits.setLearned(wish, EDITOR);
    if (!off.ok) throw new Error(off.words);
    expect(await archive.splits.setLearned(wish, EDITOR)).toMatchObject({ reason: "duplicate" });
    await archive.jobs.runDue();
    expect(await listSections(fourteenth)).toEqual(AS_READ);
    const isOff = async () =>
      (await archive.splits.getPublication("orchard weekly")).learned.find((line) => line.words === words)?.isOff;
    expect(await isOff(), "learning again changes nothing of it").toBe(true);

    expect(await archive.decisions.undo(off.decisionId, EDITOR)).toMatchObject({ ok: true });
    await archive.jobs.runDue();
    expect(await listSections(fourteenth)).toEqual(AS_LEARNED);
    expect(await isOff()).toBe(false);

    await archive.splits.setLearned(wish, EDITOR);
    const on = await archive.splits.setLearned({ ...wish, isUsed: true, readsAgain: false }, EDITOR);
    expect(on).toMatchObject({ ok: true });
    expect(await isOff()).toBe(false);
  });

  test("a rule of an editor comes before what was learned", async () => {
    await learnFromThree();
    const fourteenth = await file(14, PLAIN);
    const line = (await archive.splits.get(fourteenth)).rows.find(({ text }) => text === PLAIN)?.line ?? "";
    const made = await archive.splits.makeRule(
      { issueId: fourteenth, line, as: "furniture", readsAgain: true },
      EDITOR,
    );
    expect(made).toMatchObject({ ok: true });
    await archive.jobs.runDue();
    expect(await listSections(fourteenth)).toEqual(AS_READ);
    const { rows } = await archive.splits.get(fourteenth);
    expect(rows.find(({ text }) => text === PLAIN)).toMatchObject({ kind: "furniture", isByRule: true });
  });

  test("issues that were filed before are read again when an editor asks for it", async () => {
    const [first] = [await file(11, PLAIN)];
    for (const number of [12, 13, 14]) await file(number, HEADED);
    await archive.jobs.runDue();
    expect(await listSections(first)).toEqual(AS_READ);
    expect(await archive.splits.readLearnedAgain("orchard weekly")).toMatchObject({ ok: true, issues: 4 });
    await archive.jobs.runDue();
    expect(await listSections(first)).toEqual(AS_LEARNED);
    expect(await archive.splits.readLearnedAgain("no such")).toMatchObject({ reason: "not-found" });
  });

  test("putting what was learned in force takes no statement more", async () => {
    const [first = 0] = [await file(11, HEADED), await file(12, HEADED), await file(13, HEADED)];
    const count = async () => (await database.statements.count(() => archive.splits.get(first))).count;
    const before = await count();
    await archive.jobs.runDue();
    expect((await archive.splits.getPublication("orchard weekly")).learned).not.toEqual([]);
    expect(await count()).toBe(before);
  });
});
