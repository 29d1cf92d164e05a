import type { Db } from "@/lib/db/client";
import { join } from "@/lib/db/dialect";
import { isRead } from "./article-sql";
import type { ArticleFilter } from "./schema";

/** Articles of one month (`YYYY-MM`), with the first and last day among them. */
export type MonthCount = { month: string; count: number; first: string; last: string };

/** For each of these persons, the dated articles a month that name them, oldest month first. */
export async function countByMonth(
  db: Db,
  personIds: number[],
  filter: ArticleFilter,
): Promise<Map<number, MonthCount[]>> {
  const counts = new Map<number, MonthCount[]>();
  if (personIds.length === 0) return counts;
  const rows = await db.$queryRaw<Row[]>`
    SELECT pairs."personId", SUBSTR(a."sortDate", 1, 7) AS "month", COUNT(*) AS "count",
      MIN(a."sortDate") AS "first", MAX(a."sortDate") AS "last"
    FROM (SELECT "personId", "articleId" FROM "Appearance" WHERE "personId" IN (${join(personIds)})) pairs
    JOIN "Article" a ON a."id" = pairs."articleId"
    WHERE a."sortDate" IS NOT NULL AND ${isRead(filter)}
    GROUP BY pairs."personId", SUBSTR(a."sortDate", 1, 7) ORDER BY 2`;
  for (const { personId, month, count, first, last } of rows) {
    counts.set(personId, [...(counts.get(personId) ?? []), { month, count: Number(count), first, last }]);
  }
  return counts;
}

type Row = { personId: number; month: string; count: bigint; first: string; last: string };
