import type { Db } from "@/lib/db/client";
import { join, raw, type Sql, sql } from "@/lib/db/dialect";
import { readSummary, SUMMARY_COLUMNS, SUMMARY_JOINS, type SummaryColumns } from "./summaries";
import type { ArticleSummary } from "./types";

/** Where an article is: its place in its original, and the address that the issue's originals share. */
export type Place = {
  id: number;
  issueId: number;
  position: number;
  status: string;
  publicationId: number | null;
  issueAddress: string;
};

export type Neighbours = { previous: ArticleSummary | null; next: ArticleSummary | null };

/** By article, those before and after in the issue as readers see it: originals of one address read on from each other. */
export async function findNeighbours(db: Db, places: readonly Place[]): Promise<Map<number, Neighbours>> {
  const asked = places.flatMap((place) => [nearest(place, "previous"), nearest(place, "next")]);
  const rows = await db.$queryRaw<(SummaryColumns & { of: number | bigint; side: string })[]>(sql`
    SELECT n."of", n."side", ${SUMMARY_COLUMNS} FROM (${join(asked, " UNION ALL ")}) n
    JOIN "Article" a ON a."id" = n."id" ${SUMMARY_JOINS}`);
  const find = (id: number, side: string) => {
    const row = rows.find((one) => Number(one.of) === id && one.side === side);
    return row ? readSummary(row) : null;
  };
  return new Map(places.map(({ id }) => [id, { previous: find(id, "previous"), next: find(id, "next") }]));
}

function nearest({ id, issueId, position, status, publicationId, issueAddress }: Place, side: keyof Neighbours): Sql {
  // Issues without a publication share no address with others.
  const sameIssue =
    publicationId === null
      ? sql`i."id" = ${issueId}`
      : sql`i."publicationId" = ${publicationId} AND i."address" = ${issueAddress}`;
  const [beyond, order] = side === "previous" ? [raw("<"), raw("DESC")] : [raw(">"), raw("ASC")];
  // First the few issues of the address, then their articles: else PostgreSQL may walk all issues for the sake of the order.
  return sql`SELECT * FROM (
    WITH own AS MATERIALIZED (SELECT i."id" FROM "Issue" i WHERE ${sameIssue})
    SELECT CAST(${id} AS INTEGER) AS "of", ${raw(`'${side}'`)} AS "side", x."id" FROM own CROSS JOIN "Article" x
    WHERE x."issueId" = own."id" AND x."status" = ${status}
      AND (x."issueId" ${beyond} ${issueId} OR (x."issueId" = ${issueId} AND x."position" ${beyond} ${position}))
    ORDER BY x."issueId" ${order}, x."position" ${order} LIMIT 1) one`;
}
