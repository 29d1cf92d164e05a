import { expect, test } from "vitest";
import { newestWith } from "@/lib/archive/reading/articles/newest-with";
import { personId, writeArticles } from "@/lib/archive/testing/write-articles";
import { sql } from "@/lib/db/dialect";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

const article = (title: string, date: string | null, status: "published" | "draft" = "published") => ({
  ...{ source: "Post", date, title, status, text: "Ada Holm keeps the quay." },
  people: [{ name: "Ada Holm" }],
});

onBothEngines("members looked for among all articles", (open) => {
  test("are those of published articles, newest first and undated last, a page at a time", async () => {
    const { client } = await open();
    const ids = await writeArticles(client, [
      article("old", "2011-01-01"),
      article("undated", null),
      article("draft", "2014-01-01", "draft"),
      article("new", "2013-01-01"),
      article("same day", "2013-01-01"),
      { source: "Post", date: "2015-01-01", title: "somebody else", text: "Nobody is named." },
      article("undated, too", null),
    ]);
    const ada = await personId(client, "Ada Holm");
    const members = {
      table: sql`"Appearance" m`,
      condition: sql`m."personId" = ${ada} AND m."articleId" = a."id"`,
      ...{ id: sql`a."id"`, place: sql`a."id"` },
    };
    const page = async (take: number, skip: number) =>
      (await client.$queryRaw<{ id: number }[]>(newestWith(members, take, skip))).map(({ id }) => ids.indexOf(id));
    expect(await page(10, 0)).toEqual([4, 3, 0, 6, 1]);
    expect(await page(2, 0)).toEqual([4, 3]);
    expect(await page(2, 2)).toEqual([0, 6]);
    expect(await page(2, 4)).toEqual([1]);
  });
});
