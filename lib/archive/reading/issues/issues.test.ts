import { expect, test } from "vitest";
import { openPublications } from "@/lib/archive/reading/publications/publications";
import { fillExampleArchive } from "@/lib/archive/testing/example-archive";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { openIssues } from "./issues";
import { readIssueQuery } from "./schema";

const ALL = readIssueQuery({}, null);

onBothEngines("issues", (open) => {
  // Nothing here writes: all tests read the same archive.
  let archive: ReturnType<typeof fill> | undefined;
  const setUp = () => (archive ??= fill());

  async function fill() {
    const now = "2026-03-10T12:00:00Z";
    const database = await open();
    const example = await fillExampleArchive(database.client);
    const { client: db, dataFolder } = database;
    return { issues: openIssues({ database, db, dataFolder, now: () => new Date(now) }), database, example };
  }

  test("are listed newest first, undated last, drafts and withdrawn ones never", async () => {
    const { issues } = await setUp();
    const list = await issues.listIssues(ALL);
    expect(list.issues.map((issue) => issue.address)).toEqual([
      "/issues/harbour-letter/2014-03-10-2",
      "/issues/city-courier/2014-03-04",
      "/issues/harbour-letter/2014-03-03-1",
      expect.stringMatching(/^\/issues\/city-courier\/undated-[0-9a-f]{8}$/),
    ]);
    expect(list).toMatchObject({ total: 4, page: 1, pageCount: 1 });
    expect(list.issues[1]?.firstTitles, "of both originals").toEqual([
      "Council backs quay after late vote",
      "A letter from the fishing families",
    ]);
  });

  test("the newest ones are the first of that list, each with its first article", async () => {
    const { issues, example } = await setUp();
    const { issues: all } = await issues.listIssues(ALL);
    expect(await issues.listLatest(2)).toEqual(all.slice(0, 2));
    const latest = await issues.listLatest(9);
    expect(latest).toEqual(all);
    expect(latest[1]?.firstArticleId).toBe(example.articles.report.id);
  });

  test("originals of one day and publication are one issue with all their articles", async () => {
    const { issues, example } = await setUp();
    const issue = await issues.getIssue("city-courier", "2014-03-04");
    expect(issue.articles.map((article) => article.title)).toEqual([
      example.articles.report.title,
      example.articles.thanks.title,
    ]);
    expect(issue).toMatchObject({ articleCount: 2, title: null, number: null });
    expect(issue.originals).toHaveLength(2);
  });

  test("narrow to a publication, a year, a month, or what has no date", async () => {
    const { issues } = await setUp();
    const count = async (query: Record<string, string>, publication: string | null = null) =>
      (await issues.listIssues(readIssueQuery(query, publication))).total;
    expect(await count({ year: "2014" })).toBe(3);
    expect(await count({ year: "2013" })).toBe(0);
    expect(await count({ year: "2014", month: "03" }, "harbour-letter")).toBe(2);
    expect(await count({ year: "undated" })).toBe(1);
    expect(await count({ year: "undated" }, "harbour-letter")).toBe(0);
    expect(await count({ month: "03" }), "a month alone means nothing").toBe(4);
  });

  test("a page beyond the last is the first", async () => {
    const { issues } = await setUp();
    expect(await issues.listIssues({ ...ALL, page: 9 })).toMatchObject({ page: 1, total: 4 });
  });

  test("are counted by month, those of one address once", async () => {
    const { issues } = await setUp();
    expect(await issues.countByMonth()).toEqual([
      { month: "2014-03", issueCount: 3 },
      { month: null, issueCount: 1 },
    ]);
    expect(await issues.countByMonth("harbour-letter")).toEqual([{ month: "2014-03", issueCount: 2 }]);
  });

  test("know the issue before and after of the same publication", async () => {
    const { issues } = await setUp();
    const first = await issues.getIssue("harbour-letter", "2014-03-03-1");
    expect(first.previous, "the one before was taken back").toBeNull();
    expect(first.next?.address).toBe("/issues/harbour-letter/2014-03-10-2");
    expect((await issues.getIssue("city-courier", "2014-03-04")).next).toBeNull();
  });

  test("taken back answer gone; drafts and unknown ones are not there", async () => {
    const { issues } = await setUp();
    await expect(issues.getIssue("harbour-letter", "2014-02-24-0")).rejects.toMatchObject({ code: "gone" });
    await expect(issues.getIssue("harbour-letter", "2014-03-17-3")).rejects.toMatchObject({ code: "not-found" });
    await expect(issues.getIssue("harbour-letter", "1999-01-01")).rejects.toMatchObject({ code: "not-found" });
    await expect(issues.getIssue("city-courier", "2014-03-03-1")).rejects.toMatchObject({ code: "not-found" });
  });

  test("are shown as published, one original at a time", async () => {
    const { issues } = await setUp();
    const form = await issues.getPublishedForm("city-courier", "2014-03-04", 2);
    expect(form).toMatchObject({ html: null, text: "As published: 2014-03-04" });
    await expect(issues.getPublishedForm("city-courier", "2014-03-04", 3)).rejects.toMatchObject({ code: "not-found" });
  });

  test("of this day in other years are found", async () => {
    const { issues } = await setUp();
    expect((await issues.listOnThisDay()).map((issue) => issue.number)).toEqual(["2"]);
  });

  test("newly added come first in the feed, with what they hold", async () => {
    const { issues, example } = await setUp();
    const newest = await issues.listNewest();
    expect(newest.map((issue) => issue.articles.map((article) => article.title))).toEqual([
      [example.articles.stray.title],
      [example.articles.report.title, example.articles.thanks.title],
      [example.articles.followUp.title],
      [example.articles.talks.title, example.articles.market.title],
    ]);
    expect((await issues.listNewest("harbour-letter")).map((issue) => issue.number)).toEqual(["2", "1"]);
  });

  test("give readers the originals of published issues alone, editors all", async () => {
    const { issues, example, database } = await setUp();
    const hashOf = async (id: number) =>
      (await database.client.original.findUniqueOrThrow({ where: { id }, select: { sha256: true } })).sha256;
    const published = await hashOf(example.issues.first.originalId);
    const withdrawn = await hashOf(example.issues.withdrawn.originalId);
    const draft = await hashOf(example.issues.draft.originalId);
    expect((await issues.getOriginal(published)).path).toContain(published);
    await expect(issues.getOriginal(withdrawn)).rejects.toMatchObject({ code: "gone" });
    await expect(issues.getOriginal(draft)).rejects.toMatchObject({ code: "not-found" });
    await expect(issues.getOriginal("../../etc/passwd")).rejects.toMatchObject({ code: "not-found" });
    expect((await issues.getOriginal(draft, "editors")).sha256).toBe(draft);
  });

  test("holdings count what readers may see", async () => {
    const { issues } = await setUp();
    expect(await issues.countHoldings()).toEqual({
      publicationCount: 2,
      issueCount: 4,
      articleCount: 6,
      personCount: 1,
      eventCount: 1,
      firstDate: "2014-03-03",
      lastDate: "2014-03-10",
      hasSamples: false,
    });
  });

  test("an empty archive has nothing and fails nowhere", async () => {
    const database = await open();
    const context = { database, db: database.client, dataFolder: database.dataFolder, now: () => new Date() };
    const [issues, publications] = [openIssues(context), openPublications(context)];
    expect(await issues.listIssues(ALL)).toEqual({ issues: [], total: 0, page: 1, pageCount: 0 });
    expect(await issues.countByMonth()).toEqual([]);
    expect(await issues.countHoldings()).toMatchObject({ issueCount: 0, firstDate: null });
    expect(await publications.listPublications()).toEqual([]);
  });
});
