import { articleAddress } from "@/lib/addresses";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
import type { Place } from "./find-neighbours";
import { groupByArticle } from "./group-by-article";
import type { IssueEntry } from "./types";

// A page of contents beside a text; the issue's own page lists all.
const MAX_ENTRIES = 60;

/** By article what its issue holds, as readers see it: originals of one address read on from each other. */
export async function listIssueContents(db: Db, places: readonly Place[]): Promise<Map<number, IssueEntry[]>> {
  const sets = places.map(
    ({ id, issueId, status, publicationId, issueAddress }) => sql`SELECT * FROM (
      WITH own AS MATERIALIZED (SELECT i."id" FROM "Issue" i WHERE ${
        publicationId === null
          ? sql`i."id" = ${issueId}`
          : sql`i."publicationId" = ${publicationId} AND i."address" = ${issueAddress}`
      })
      SELECT CAST(${id} AS INTEGER) AS "articleId", x."id", x."slug", x."title" FROM own CROSS JOIN "Article" x
      WHERE x."issueId" = own."id" AND x."status" = ${status}
      ORDER BY x."issueId", x."position" LIMIT ${MAX_ENTRIES}) one`,
  );
  type Row = { articleId: number | bigint; id: number; slug: string; title: string };
  const rows = await db.$queryRaw<Row[]>(join(sets, " UNION ALL "));
  const groups = groupByArticle(rows.map((row) => ({ ...row, articleId: Number(row.articleId) })));
  return new Map(
    [...groups].map(([of, own]) => [
      of,
      own.map(({ id, slug, title }) => ({ title, address: articleAddress(id, slug), isHere: id === of })),
    ]),
  );
}
