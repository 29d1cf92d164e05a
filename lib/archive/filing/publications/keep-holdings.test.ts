import { beforeEach, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { HARBOUR, MOUNTAIN, OTHER } from "@/lib/archive/testing/documents";
import { EDITOR, onPeople } from "@/lib/archive/testing/published";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

onBothEngines("holdings", (open) => {
  let archive: Archive;
  let importId: number;

  beforeEach(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
    importId = await onPeople(archive).publish(HARBOUR, MOUNTAIN, OTHER);
  });

  const listMonths = () => archive.issues.countByMonth();
  const findWrong = async () => (await archive.imports.check()).findings;

  test("are counted as an import is published, taken back and published again", async () => {
    const published = [{ month: "2019-03", issueCount: 3 }];
    expect(await listMonths()).toEqual(published);
    await archive.imports.takeBack(importId);
    expect(await listMonths()).toEqual([]);
    expect(await archive.issues.countHoldings()).toMatchObject({ issueCount: 0, articleCount: 0, firstDate: null });
    await archive.imports.publish(importId);
    expect(await listMonths()).toEqual(published);
    expect(await findWrong()).toEqual([]);
  });

  test("follow a corrected date and publication", async () => {
    const issue = await archive.database.client.issue.findFirstOrThrow({ where: { number: "302" } });
    await archive.imports.correctIssue(issue.id, { date: { date: "2020-01-02", precision: "day" } }, EDITOR);
    await archive.imports.correctIssue(issue.id, { publication: "The Valley News" }, EDITOR);
    expect(await listMonths()).toEqual([
      { month: "2020-01", issueCount: 1 },
      { month: "2019-03", issueCount: 2 },
    ]);
    expect(await archive.publications.getPublication("the-valley-news")).toMatchObject({
      issueCount: 1,
      firstDate: "2020-01-02",
    });
    expect(await findWrong()).toEqual([]);
  });

  test("that are missing or miscounted are found by a check", async () => {
    const db = archive.database.client;
    const [first] = await db.monthCount.findMany({ orderBy: { publicationId: "asc" } });
    await db.monthCount.updateMany({ where: { publicationId: first?.publicationId }, data: { articleCount: 99 } });
    expect((await findWrong()).map((finding) => finding.what)).toEqual(["count"]);
  });
});
