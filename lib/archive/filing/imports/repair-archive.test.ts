import { mkdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { HARBOUR, MOUNTAIN, OTHER, textFile } from "@/lib/archive/testing/documents";
import { onBothEngines, type TestDatabase } from "@/lib/db/testing/on-both-engines";

onBothEngines("what is stuck or wrong", (open) => {
  let database: TestDatabase;
  let archive: Archive;
  let importId: number;

  beforeEach(async () => {
    database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
    const files = [textFile("harbour.txt", HARBOUR), textFile("mountain.txt", MOUNTAIN), textFile("other.txt", OTHER)];
    importId = await archive.imports.receive(files);
    await archive.imports.analyse(importId);
  });

  const list = async () => (await archive.imports.check()).findings.map(({ what, words }) => `${what}: ${words}`);

  /** Mends what it finds, says what it did, lets a worker do what was queued, and finds nothing more. */
  async function repair(): Promise<(string | undefined)[]> {
    const { findings } = await archive.imports.repair();
    await archive.jobs.runDue();
    expect(await list()).toEqual([]);
    return findings.map(({ repaired }) => repaired);
  }

  test("nothing is found in an archive where all is well, published or not", async () => {
    expect(await list()).toEqual([]);
    await archive.imports.publish(importId);
    expect(await list()).toEqual([]);
    expect(await repair()).toEqual([]);
  });

  test("files that wait without a job are read", async () => {
    const late = await archive.imports.receive([
      textFile("late.txt", OTHER.replace("302", "303").replaceAll("a", "e")),
    ]);
    await database.client.job.deleteMany();
    expect(await list()).toEqual([expect.stringMatching(`job: Import ${late} has 1 files that wait`)]);
    expect(await repair()).toEqual(["Queued; the next worker reads them."]);
    expect((await archive.imports.get(late)).files).toEqual({ ready: 1 });
  });

  test("a draft that was stored before its file was marked goes back to its file", async () => {
    const [file] = await database.client.importFile.findMany({ where: { importId }, orderBy: { position: "asc" } });
    await database.client.importFile.update({ where: { id: file?.id }, data: { issueId: null, status: "stored" } });
    expect(await list()).toEqual([
      expect.stringMatching(/^job: /),
      expect.stringMatching(/^draft: Issue \d+ is a draft that no file/),
    ]);
    expect(await repair()).toContain("Given back to its file: it stands in the preview of its import.");
    expect((await archive.imports.get(importId)).files).toEqual({ ready: 3 });
    expect(await archive.imports.publish(importId)).toEqual({ ok: true, issues: 3 });
  });

  test("a draft that belongs to no file, or to an import that was taken back, goes", async () => {
    const [first, second] = await database.client.issue.findMany({ orderBy: { id: "asc" } });
    await database.client.importFile.updateMany({
      where: { issueId: first?.id },
      data: { issueId: null, status: "dismissed" },
    });
    await archive.imports.takeBack(importId);
    await database.client.issue.updateMany({
      where: { id: { in: [first?.id ?? 0, second?.id ?? 0] } },
      data: { status: "draft" },
    });
    expect((await repair()).sort()).toEqual(["Removed; its original is kept.", "Taken back with its import."]);
    expect(await database.client.issue.count()).toBe(2);
  });

  test("articles that were never linked are linked", async () => {
    await database.client.articleProfile.deleteMany();
    await database.client.link.deleteMany();
    expect(await list()).toEqual([`link: Import ${importId} has articles that were read and never linked.`]);
    await repair();
    expect(await database.client.link.count({ where: { kind: "same-event", isShown: true } })).toBe(1);
  });

  test("index, appearances, counts and events are made to agree with the articles", async () => {
    await archive.imports.publish(importId);
    const article = await database.client.article.findFirstOrThrow({ where: { issue: { number: "302" } } });
    const { openSearchIndex } = await import("@/lib/archive/reading/search/open-search-index");
    await openSearchIndex(database.engine).remove(database.client, [article.id]);
    await database.client.appearance.deleteMany({ where: { articleId: article.id } });
    await database.client.person.updateMany({ data: { articleCount: 7 } });
    await database.client.monthCount.deleteMany();
    await database.client.event.create({ data: { slug: "empty", name: "Nothing happened", createdAt: new Date() } });
    const kinds = new Set((await archive.imports.check()).findings.map(({ what }) => what));
    expect([...kinds].sort()).toEqual(["appearance", "count", "event", "index"]);
    const done = await repair();
    expect(done.every((words) => words !== undefined)).toBe(true);
    expect((await archive.search.search("trout")).total).toBe(2);
  });

  test("kept numbers of authors, events and shared quotations are compared with what they count, and counted again", async () => {
    await archive.imports.publish(importId);
    const { client } = database;
    const article = await client.article.findFirstOrThrow({ where: { issue: { number: "302" } } });
    const author = await client.author.create({
      data: { slug: "vera", name: "Vera", key: "vera", articleCount: 3, createdAt: new Date(0) },
    });
    await client.articleAuthor.create({ data: { articleId: article.id, authorId: author.id, position: 0 } });
    const event = await client.event.findFirstOrThrow({ where: { articleCount: 2 } });
    await client.event.update({ where: { id: event.id }, data: { publicationCount: 5 } });
    const shared = await client.sharedQuotation.create({
      data: { text: "nobody prints this", wordCount: 3, articleCount: 2, publicationCount: 2, createdAt: new Date(0) },
    });
    expect(await list()).toEqual([
      `count: Author ${author.id} has published articles: 1 counted, 3 kept.`,
      `count: Event ${event.id} has other numbers of published articles and publications than are kept.`,
      `count: Quotation ${shared.id} has other numbers of published articles and publications than are kept.`,
    ]);
    expect(await repair()).toEqual(["Counted again.", "Counted again.", "Counted again."]);
    expect(await client.author.findUniqueOrThrow({ where: { id: author.id } })).toMatchObject({ articleCount: 1 });
    const { publicationCount } = event;
    expect(await client.event.findUniqueOrThrow({ where: { id: event.id } })).toMatchObject({ publicationCount });
  });

  test("what an upload that broke off left in the folder of originals is removed, once it is old", async () => {
    const folder = join(database.dataFolder, "originals", "ab");
    await mkdir(folder, { recursive: true });
    const [old, fresh] = [join(folder, "abcd.1.partial"), join(folder, "abcd.2.partial")];
    for (const path of [old, fresh]) await writeFile(path, "half an upl");
    await utimes(old, new Date("2020-01-01"), new Date("2020-01-01"));
    expect(await list()).toEqual(["original: ab/abcd.1.partial in the folder of originals belongs to no upload."]);
    expect(await repair()).toEqual(["Removed."]);
  });

  test("a whole original that no row names is said and left: a newer database may name it", async () => {
    const sha256 = "ab".repeat(32);
    const whole = join(database.dataFolder, "originals", "ab", sha256);
    await mkdir(join(whole, ".."), { recursive: true });
    await writeFile(whole, "of another database");
    await utimes(whole, new Date("2020-01-01"), new Date("2020-01-01"));
    const words = `ab/${sha256} in the folder of originals belongs to no upload.`;
    expect((await archive.imports.repair()).findings).toEqual([{ what: "original", words }]);
    expect((await archive.imports.check()).findings).toEqual([{ what: "original", words }]);
  });

  test("what cannot be mended without a loss is said and left", async () => {
    const { sha256 } = await database.client.original.findFirstOrThrow();
    const { rm } = await import("node:fs/promises");
    const { originalPath } = await import("@/lib/db/originals");
    await rm(originalPath(database.dataFolder, sha256));
    const { findings } = await archive.imports.repair();
    expect(findings).toEqual([{ what: "original", words: expect.stringMatching(/is gone/) }]);
  });
});
