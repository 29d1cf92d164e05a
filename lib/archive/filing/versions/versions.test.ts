import { beforeEach, expect, test } from "vitest";
import type { Upload } from "@/lib/analysis/intake/types";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { HARBOUR, MOUNTAIN, textFile } from "@/lib/archive/testing/documents";
import { onBothEngines, type TestDatabase } from "@/lib/db/testing/on-both-engines";

const EDITOR = { id: "editor-1", name: "Vera Editor" };

const CORRECTED = HARBOUR.replace("four villages", "five villages");
/** The same issue as a web page. */
const PAGE = {
  fileName: "harbour.html",
  mediaType: "text/html",
  bytes: new TextEncoder().encode(
    `<html><head><title>The Harbour Letter No. 12</title></head><body><h1>The Harbour Letter No. 12 (March 5, 2019)</h1>${HARBOUR.split(
      "\n\n",
    )
      .slice(2)
      .map((block, at) => (at === 0 ? `<h2>${block}</h2>` : `<p>${block}</p>`))
      .join("")}</body></html>`,
  ),
} satisfies Upload;

onBothEngines("versions of an issue", (open) => {
  let database: TestDatabase;
  let archive: Archive;

  beforeEach(async () => {
    database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
  });

  async function file(...uploads: Upload[]): Promise<number> {
    const importId = await archive.imports.receive(uploads);
    await archive.imports.analyse(importId);
    return importId;
  }

  async function publish(...uploads: Upload[]): Promise<number> {
    const importId = await file(...uploads);
    expect(await archive.imports.publish(importId)).toMatchObject({ ok: true });
    return importId;
  }

  /** What became of each document, oldest first. */
  const states = async () => {
    const rows = await database.client.issue.findMany({
      orderBy: { id: "asc" },
      select: { status: true, original: { select: { fileName: true } }, articles: { select: { status: true } } },
    });
    for (const { status, articles } of rows) {
      expect([...new Set(articles.map((article) => article.status))]).toEqual([status]);
    }
    return rows.map(({ status, original }) => `${original.fileName} ${status}`);
  };
  const idOf = async (fileName: string) =>
    (await database.client.issue.findFirstOrThrow({ where: { original: { fileName } }, orderBy: { id: "desc" } })).id;
  const allIsWell = async () => expect((await archive.imports.check()).findings).toEqual([]);
  const found = async (words: string) => (await archive.search.search(words)).total;

  test("a corrected one takes the place of the first in search, counts and events, and is told from it in the preview", async () => {
    await publish(textFile("harbour.txt", HARBOUR), textFile("mountain.txt", MOUNTAIN));
    const importId = await file(textFile("corrected.txt", CORRECTED));
    const [preview] = (await archive.imports.get(importId)).previews;
    expect(preview).toMatchObject({
      status: "ready",
      issue: {
        versionOf: { title: "The Harbour Letter, no. 12", address: "/issues/the-harbour-letter/2019-03-05-12" },
      },
    });
    expect(preview?.issue?.versionOf?.reason.words).toMatch(/^The same number, and 9\d % of the words/);
    expect(await states()).toEqual(["harbour.txt published", "mountain.txt published", "corrected.txt draft"]);

    await archive.imports.publish(importId);
    expect(await states()).toEqual(["harbour.txt superseded", "mountain.txt published", "corrected.txt published"]);
    expect([await found('"five villages"'), await found('"four villages"'), await found("trout")]).toEqual([1, 0, 2]);
    expect(await archive.issues.countHoldings()).toMatchObject({ issueCount: 2, articleCount: 2 });
    const events = await database.client.event.findMany({ where: { articleCount: { gte: 2 } } });
    expect(events.map(({ articleCount }) => articleCount)).toEqual([2]);
    const named = { name: "Elena Markovska" };
    expect(await database.client.person.findFirst({ where: named })).toMatchObject({ articleCount: 2 });
    await allIsWell();

    await archive.imports.reanalyse();
    expect(await states()).toEqual(["harbour.txt superseded", "mountain.txt published", "corrected.txt published"]);
    await allIsWell();
  });

  test("two forms in one import are one issue, of which the one that came last is shown", async () => {
    await publish(textFile("harbour.txt", HARBOUR), PAGE);
    expect(await states()).toEqual(["harbour.txt superseded", "harbour.html published"]);
    await allIsWell();
  });

  test("the older one is shown again when the newer is taken back, and linked as before", async () => {
    await publish(textFile("harbour.txt", HARBOUR), textFile("mountain.txt", MOUNTAIN));
    const importId = await publish(textFile("corrected.txt", CORRECTED));
    await archive.imports.takeBack(importId);
    expect(await states()).toEqual(["harbour.txt published", "mountain.txt published", "corrected.txt withdrawn"]);
    expect(await found('"four villages"')).toBe(1);
    expect(await database.client.event.count({ where: { articleCount: 2 } })).toBe(1);
    await allIsWell();
    await archive.imports.publish(importId);
    expect(await states()).toEqual(["harbour.txt superseded", "mountain.txt published", "corrected.txt published"]);
    await allIsWell();
  });

  test("an editor's choice of another version holds when all is read again, and is undone", async () => {
    await publish(textFile("harbour.txt", HARBOUR));
    await publish(textFile("corrected.txt", CORRECTED));
    const older = await idOf("harbour.txt");
    const outcome = await archive.versionsDesk.show(older, EDITOR);
    expect(outcome).toMatchObject({ ok: true });
    expect(await states()).toEqual(["harbour.txt published", "corrected.txt superseded"]);
    expect(await archive.versionsDesk.show(older, EDITOR)).toMatchObject({ ok: false, reason: "conflict" });
    await archive.imports.reanalyse();
    expect(await states()).toEqual(["harbour.txt published", "corrected.txt superseded"]);
    await allIsWell();
    expect(await archive.decisions.undo(outcome.ok ? outcome.decisionId : 0, EDITOR)).toEqual({ ok: true });
    expect(await states()).toEqual(["harbour.txt superseded", "corrected.txt published"]);
    await allIsWell();
  });

  test("an editor's word that they are two issues holds when all is read again, and is undone", async () => {
    await publish(textFile("harbour.txt", HARBOUR));
    await publish(textFile("corrected.txt", CORRECTED));
    // The first of them gave the set its name.
    const outcome = await archive.versionsDesk.keepApart(await idOf("harbour.txt"), EDITOR);
    expect(outcome).toMatchObject({ ok: true });
    expect(await states()).toEqual(["harbour.txt published", "corrected.txt published"]);
    await archive.imports.reanalyse();
    expect(await states()).toEqual(["harbour.txt published", "corrected.txt published"]);
    await allIsWell();
    expect(await archive.decisions.undo(outcome.ok ? outcome.decisionId : 0, EDITOR)).toEqual({ ok: true });
    expect(await states()).toEqual(["harbour.txt superseded", "corrected.txt published"]);
    await allIsWell();
  });

  test("a line put right in one version is right in the next", async () => {
    await publish(textFile("harbour.txt", HARBOUR));
    const issueId = await idOf("harbour.txt");
    const { rows } = await archive.splits.get(issueId);
    const line = rows.find(({ text }) => text.startsWith("The accord closes"))?.line ?? "";
    const furniture = { act: "treat", line, as: "furniture" } as const;
    expect(await archive.splits.correct(issueId, furniture, EDITOR)).toMatchObject({ ok: true });
    await publish(textFile("corrected.txt", CORRECTED));
    expect([await found('"five villages"'), await found('"northern bay"')]).toEqual([1, 0]);
  });

  test("a set that shows none or two is found and mended", async () => {
    await publish(textFile("harbour.txt", HARBOUR));
    await publish(textFile("corrected.txt", CORRECTED));
    const { client } = database;
    await client.issue.updateMany({ where: { id: await idOf("harbour.txt") }, data: { versionSet: null } });
    const { findings } = await archive.imports.check();
    expect(findings.map(({ what }) => what)).toEqual(["version"]);
    await archive.imports.repair();
    expect(await states()).toEqual(["harbour.txt published", "corrected.txt published"]);
    await allIsWell();
  });
});
