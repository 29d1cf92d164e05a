import { articleAddress } from "@/lib/addresses";
import { publishedIssueCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { type Sql, sql } from "@/lib/db/dialect";
import { valueRows } from "@/lib/db/value-rows";
import { shownAt } from "./shown-at";
import { type IssueKey, listSummaries } from "./summaries";
import type { IssueSummary } from "./types";

export type NewIssue = IssueSummary & { addedAt: Date; articles: { address: string; title: string }[] };

// What a feed holds: readers ask for it a few times a day.
const FEED_ISSUES = 40;

/** The issues that came into the archive last, with the titles of their articles. */
export async function listNewest(db: Db, publication: string | null): Promise<NewIssue[]> {
  const rows = await db.$queryRaw<{ publicationId: number | bigint; address: string }[]>(
    newestWhere(
      publication === null
        ? sql`1 = 1`
        : sql`i."publicationId" = (SELECT "id" FROM "Publication" WHERE "slug" = ${publication})`,
    ),
  );
  const keys = rows.map((row) => ({ publicationId: Number(row.publicationId), address: row.address }));
  const [summaries, contents] = await Promise.all([listSummaries(db, keys), listContents(db, keys)]);
  return summaries.flatMap((summary, index) => {
    const key = keys[index];
    const content = key && contents.get(`${key.publicationId}/${key.address}`);
    return content ? [{ ...summary, ...content }] : [];
  });
}

/**
 * From the import published last backwards, until enough are found. Of the originals of one address the one that came last
 * counts. SQLite takes the tables of a cross join in the order written.
 */
const newestWhere = (condition: Sql) => sql`
  SELECT i."publicationId", i."address" FROM "Import" im CROSS JOIN "Issue" i
  WHERE im."publishedAt" IS NOT NULL AND i."importId" = im."id" AND ${publishedIssueCondition} AND ${condition}
    AND NOT EXISTS (SELECT 1 FROM "Issue" o JOIN "Import" om ON om."id" = o."importId"
      WHERE o."publicationId" = i."publicationId" AND o."address" = i."address" AND o."status" = 'published'
        AND (om."publishedAt" > im."publishedAt" OR (om."publishedAt" = im."publishedAt" AND o."id" > i."id")))
  ORDER BY im."publishedAt" DESC, im."id" DESC, i."id" DESC LIMIT ${FEED_ISSUES}`;

type Contents = Pick<NewIssue, "addedAt" | "articles">;

/** An original with one of its articles, if it has any. */
type ContentRow = {
  publicationId: number;
  address: string;
  createdAt: Date;
  publishedAt: Date | null;
  articleId: number | null;
  slug: string | null;
  title: string | null;
};

async function listContents(db: Db, keys: IssueKey[]): Promise<Map<string, Contents>> {
  const contents = new Map<string, Contents>();
  for (const wanted of valueRows({ publicationId: "INTEGER", address: "TEXT" }, keys)) {
    const rows = await db.$queryRaw<ContentRow[]>(sql`
      ${wanted} SELECT i."publicationId", i."address", i."createdAt", im."publishedAt",
        a."id" AS "articleId", a."slug", a."title"
      FROM v CROSS JOIN "Issue" i JOIN "Import" im ON im."id" = i."importId" LEFT JOIN "Article" a ON a."issueId" = i."id"
      WHERE i."publicationId" = v."publicationId" AND i."address" = v."address" AND ${publishedIssueCondition}
      ORDER BY i."id", a."position"`);
    for (const row of rows) addContent(contents, row);
  }
  return contents;
}

function addContent(contents: Map<string, Contents>, row: ContentRow): void {
  const key = `${row.publicationId}/${row.address}`;
  const known = contents.get(key);
  const { articleId, slug, title } = row;
  const added =
    articleId === null || slug === null || title === null ? [] : [{ address: articleAddress(articleId, slug), title }];
  const addedAt = shownAt({ createdAt: row.createdAt, import: row });
  contents.set(key, {
    addedAt: known && known.addedAt > addedAt ? known.addedAt : addedAt,
    articles: [...(known?.articles ?? []), ...added],
  });
}
