import { beforeEach, expect, test } from "vitest";
import type { SplitCorrection, Treatment } from "@/lib/analysis/intake/correct/treat-lines";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { textFile } from "@/lib/archive/testing/documents";
import { onBothEngines, type TestDatabase } from "@/lib/db/testing/on-both-engines";

const EDITOR = { id: "editor-1", name: "Vera Editor" };

const writeIssue = (number: number) => `---
title: "The Orchard Weekly No. ${number}"
date: 2024-09-${number}
---

# News

## The cider press turns again in year ${number}

By Hanna Quill

The press of Lower Fenn was mended by its millers in ${number} days.

It had stood still for eleven winters.

## How the beam was cut

Three carpenters took nine days over edition ${number}.

## Pears are late this year

Frost came in May, and bees came after it, said Aldous Wren of Fenn.

# Letters

## A reader asks about wasps

Leave them a plate of jam, far from table ${number}.

Buy our pruning knives, edition ${number}, at half the price.
`;

const markdown = (number: number) => textFile(`${number}.md`, writeIssue(number));

const TITLES = [
  "The cider press turns again in year 11",
  "How the beam was cut",
  "Pears are late this year",
  "A reader asks about wasps",
];

onBothEngines("splits", (open) => {
  let archive: Archive;
  let database: TestDatabase;

  beforeEach(async () => {
    database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder, now: () => new Date("2026-01-02T03:04:05Z") });
  });

  async function file(...numbers: number[]): Promise<number[]> {
    const importId = await archive.imports.receive(numbers.map(markdown));
    await archive.imports.analyse(importId);
    await archive.imports.publish(importId);
    const rows = await archive.database.client.issue.findMany({ where: { importId }, orderBy: { id: "asc" } });
    return rows.map(({ id }) => id);
  }

  const listArticles = (issueId: number) =>
    archive.database.client.article.findMany({
      where: { issueId },
      orderBy: { position: "asc" },
      select: {
        id: true,
        title: true,
        section: true,
        author: true,
        slug: true,
        fingerprint: true,
        body: { select: { text: true } },
      },
    });

  const titlesOf = async (issueId: number) => (await listArticles(issueId)).map(({ title }) => title);

  async function lineOf(issueId: number, text: string): Promise<string> {
    const { rows } = await archive.splits.get(issueId);
    const row = rows.find((one) => one.text.startsWith(text));
    if (!row) throw new Error(`no line begins with ${text}`);
    return row.line;
  }

  async function treat(issueId: number, text: string, as: Treatment) {
    return correct(issueId, { act: "treat", line: await lineOf(issueId, text), as });
  }

  async function correct(issueId: number, correction: SplitCorrection): Promise<number> {
    const done = await archive.splits.correct(issueId, correction, EDITOR);
    if (!done.ok) throw new Error(done.words);
    return done.decisionId;
  }

  const undo = async (decisionId: number) =>
    expect(await archive.decisions.undo(decisionId, EDITOR)).toMatchObject({ ok: true });

  test("every line of an issue is listed with what it is and the article that begins with it", async () => {
    const [issue = 0] = await file(11);
    const split = await archive.splits.get(issue);
    expect(split.name).toBe("The Orchard Weekly, no. 11, 2024-09-11");
    expect(split.rows.filter(({ article }) => article).map(({ article, kind }) => [kind, article?.title])).toEqual(
      TITLES.map((title) => ["headline", title]),
    );
    const articles = await listArticles(issue);
    expect(split.rows.flatMap(({ article }) => (article ? [article.address] : []))).toEqual(
      articles.map(({ id, slug }) => `/articles/${id}-${slug}`),
    );
  });

  test("a correction holds through every new analysis, the others keep their addresses, undoing restores exactly", async () => {
    const [issue = 0] = await file(11);
    const before = await listArticles(issue);
    const decisionId = await treat(issue, "How the beam", "heading");
    const joined = await listArticles(issue);
    expect(joined.map(({ title }) => title)).toEqual([TITLES[0], TITLES[2], TITLES[3]]);
    expect(joined.map(({ id }) => id)).toEqual([before[0]?.id, before[2]?.id, before[3]?.id]);
    expect(joined[0]?.body?.text).toContain("How the beam was cut\n\nThree carpenters");
    expect(await archive.findRedirect(`/articles/${before[1]?.id}-how-the-beam-was-cut`)).toBe(
      `/articles/${before[0]?.id}-${before[0]?.slug}`,
    );
    expect((await archive.search.search("carpenters")).total).toBe(1);
    expect((await archive.imports.check()).findings).toEqual([]);

    await archive.imports.reanalyse();
    expect(await listArticles(issue)).toEqual(joined);

    await undo(decisionId);
    expect(await listArticles(issue)).toEqual(before);
    expect(await archive.findRedirect(`/articles/${before[1]?.id}-how-the-beam-was-cut`)).toBeNull();
    expect((await archive.imports.check()).findings).toEqual([]);
  });

  test("several corrections of one document add up, and each is undone for itself", async () => {
    const [issue = 0] = await file(11);
    const before = await listArticles(issue);
    const opening = await treat(issue, "It had stood", "opening");
    const left = await treat(issue, "Buy our", "furniture");
    const moved = await correct(issue, {
      act: "move",
      line: await lineOf(issue, "A reader"),
      before: await lineOf(issue, "Pears"),
    });
    expect(await titlesOf(issue)).toEqual([
      TITLES[0],
      "It had stood still for eleven winters",
      TITLES[1],
      TITLES[3],
      TITLES[2],
    ]);
    const wasps = (await listArticles(issue)).find(({ title }) => title === TITLES[3]);
    expect(wasps?.body?.text).toBe("Leave them a plate of jam, far from table 11.");
    await undo(opening);
    expect(await titlesOf(issue)).toEqual([TITLES[0], TITLES[1], TITLES[3], TITLES[2]]);
    await undo(moved);
    await undo(left);
    expect(await listArticles(issue)).toEqual(before);
  });

  test("a head that was set stays when its article is cut otherwise", async () => {
    const [issue = 0] = await file(11);
    const [first] = await listArticles(issue);
    await archive.imports.correctArticle(first?.id ?? 0, { author: "Ottilie Marsh" }, EDITOR);
    await correct(issue, { act: "head", line: await lineOf(issue, "The cider"), title: "Cider again" });
    await treat(issue, "How the beam", "heading");
    expect((await listArticles(issue))[0]).toMatchObject({
      id: first?.id,
      title: "Cider again",
      author: "Ottilie Marsh",
    });
  });

  test("an article that is left out leads to its issue, and comes back under its address", async () => {
    const [issue = 0] = await file(11);
    const before = await listArticles(issue);
    const [, , pears] = before;
    const decisionId = await treat(issue, "Pears", "left-out");
    expect(await titlesOf(issue)).not.toContain(TITLES[2]);
    expect(await archive.findRedirect(`/articles/${pears?.id}-${pears?.slug}`)).toBe(
      "/issues/the-orchard-weekly/2024-09-11-11",
    );
    const { rows } = await archive.splits.get(issue);
    expect(rows.find(({ text }) => text.startsWith("Pears"))).toMatchObject({
      kind: "furniture",
      decision: { id: decisionId, as: "left-out" },
    });
    await treat(issue, "Pears", "as-found");
    expect(await listArticles(issue)).toEqual(before);
  });

  test("what cannot be done is refused and recorded nowhere", async () => {
    const [issue = 0] = await file(11);
    const line = await lineOf(issue, "Pears");
    const say = (correction: SplitCorrection) => archive.splits.correct(issue, correction, EDITOR);
    expect(await say({ act: "treat", line, as: "headline" })).toMatchObject({
      ok: false,
      words: "Nothing would change.",
    });
    expect(await say({ act: "treat", line: "0000000000000000-0", as: "text" })).toMatchObject({ reason: "not-found" });
    await expect(archive.splits.get(9_999)).rejects.toMatchObject({ code: "not-found" });
    expect((await archive.decisions.list()).total).toBe(0);
  });

  test("a rule is previewed on other issues, holds for the next import, on request for old ones, and is undone", async () => {
    const [eleven = 0, twelve = 0] = await file(11, 12);
    const before = await listArticles(twelve);
    const wish = { issueId: eleven, line: await lineOf(eleven, "Buy our"), as: "furniture" as const };
    const preview = await archive.splits.previewRule(wish);
    expect(preview.issues.map(({ id, lines }) => [id, lines.map(({ text }) => text)])).toEqual([
      [twelve, ["Buy our pruning knives, edition 12, at half the price."]],
    ]);

    const made = await archive.splits.makeRule({ ...wish, readsAgain: false }, EDITOR);
    if (!made.ok) throw new Error(made.words);
    expect(await archive.splits.makeRule({ ...wish, readsAgain: false }, EDITOR)).toMatchObject({
      reason: "duplicate",
    });
    expect(await listArticles(twelve), "old issues stay until they are read again").toEqual(before);

    const [thirteen = 0] = await file(13);
    const wasps = (await listArticles(thirteen)).at(-1);
    expect(wasps?.body?.text).toBe("Leave them a plate of jam, far from table 13.");
    const { rows } = await archive.splits.get(thirteen);
    expect(rows.find(({ text }) => text.startsWith("Buy our"))).toMatchObject({ kind: "furniture", isByRule: true });

    const desk = await archive.splits.getPublication(made.publication);
    expect(desk.rules.map(({ decisionId }) => decisionId)).toEqual([made.decisionId]);
    expect(desk.sections).toEqual([
      { name: "News", articles: 9 },
      { name: "Letters", articles: 3 },
    ]);

    await archive.imports.reanalyse([eleven, twelve]);
    expect((await listArticles(twelve)).at(-1)?.body?.text).not.toContain("pruning");
    expect((await listArticles(twelve)).map(({ id }) => id)).toEqual(before.map(({ id }) => id));

    await undo(made.decisionId);
    const job = await archive.database.client.job.findFirstOrThrow({ where: { kind: "reanalyse" } });
    expect(job.subject.split(",").map(Number)).toEqual([eleven, twelve, thirteen]);
    await archive.imports.reanalyse(job.subject.split(",").map(Number));
    expect(await listArticles(twelve)).toEqual(before);
    expect((await archive.splits.getPublication(made.publication)).rules).toEqual([]);
  });

  test("a rule holds under every name of its publication", async () => {
    const [first = 0] = await file(11);
    const made = await archive.splits.makeRule(
      { issueId: first, line: await lineOf(first, "Buy our"), as: "furniture", readsAgain: false },
      EDITOR,
    );
    expect(made).toMatchObject({ ok: true, publication: "orchard weekly" });
    const renamed = textFile("12.md", writeIssue(12).replace("The Orchard Weekly", "The Grove Letter"));
    const importId = await archive.imports.receive([renamed]);
    await archive.imports.analyse(importId);
    const { id } = await archive.database.client.issue.findFirstOrThrow({ where: { importId }, select: { id: true } });
    expect((await listArticles(id)).at(-1)?.body?.text).toContain("pruning");
    await archive.decisions.mergePublications("the-grove-letter", "the-orchard-weekly", EDITOR);
    await archive.imports.reanalyse([id]);
    expect((await listArticles(id)).at(-1)?.body?.text).not.toContain("pruning");
    expect((await archive.splits.getPublication("grove letter")).rules).toHaveLength(1);
  });

  test("pages of the split and of its rules take as few statements with many issues", async () => {
    const [first = 0] = await file(11, 12);
    const wish = { issueId: first, line: await lineOf(first, "Buy our"), as: "furniture" as const };
    const pages: [number, () => Promise<unknown>][] = [
      [12, () => archive.splits.get(first)],
      [16, () => archive.splits.previewRule(wish)],
      [12, () => archive.splits.getPublication("orchard weekly")],
    ];
    const countAll = async () => {
      const counts: number[] = [];
      for (const [, read] of pages) counts.push((await database.statements.count(read)).count);
      return counts;
    };
    const few = await countAll();
    await file(13, 14, 15);
    expect(await countAll()).toEqual(few);
    for (const [at, [budget]] of pages.entries()) expect(few[at]).toBeLessThanOrEqual(budget);
  });
});
