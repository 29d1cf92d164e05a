import { expect, test } from "vitest";
import { createArchive } from "@/lib/archive/archive";
import { addArticle, addIssue } from "@/lib/archive/testing/example-rows";
import type { Client } from "@/lib/db/client";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

const CREATED_AT = new Date("2013-02-01T00:00:00Z");

onBothEngines("the contents of an article's issue", (open) => {
  test("are all of it, or the first of a very long one, and say which", async () => {
    const database = await open();
    const { articles } = createArchive(database, database);
    for (const [count, listed, hasMoreContents] of [
      [60, 60, false],
      [61, 60, true],
    ] as const) {
      const last = await writeIssue(database.client, count);
      const { contents, ...page } = await articles.getArticle(last);
      expect([contents.length, page.hasMoreContents]).toEqual([listed, hasMoreContents]);
      expect(contents.map(({ title }) => title).slice(0, 2)).toEqual([`Report 1 of ${count}`, `Report 2 of ${count}`]);
    }
  });
});

/** An issue of so many articles; the id of the last. */
async function writeIssue(client: Client, count: number): Promise<number> {
  const { id: importId } = await client.import.create({ data: { status: "published", createdAt: CREATED_AT } });
  const draft = { importId, publicationId: null, date: "2013-01-28", number: String(count), createdAt: CREATED_AT };
  const issue = await addIssue(client, draft);
  let last = 0;
  for (let place = 1; place <= count; place += 1) {
    const title = `Report ${place} of ${count}`;
    last = (await addArticle(client, issue, place, { title, text: "The quay stays." })).id;
  }
  return last;
}
