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
  // SQLite takes the tables of a cross join in the order written: all articles first would be every one for each person.
  const rows = await db.$queryRaw<Row[]>`
    SELECT m."personId", SUBSTR(a."sortDate", 1, 7) AS "month", COUNT(*) AS "count",
      MIN(a."sortDate") AS "first", MAX(a."sortDate") AS "last"
    FROM "Appearance" m CROSS JOIN "Article" a
    WHERE m."personId" IN (${join(personIds)}) AND a."id" = m."articleId"
      AND a."sortDate" IS NOT NULL AND ${isRead(filter)}
    GROUP BY m."personId", SUBSTR(a."sortDate", 1, 7) ORDER BY 2`;
  for (const { personId, month, count, first, last } of rows) {
    counts.set(personId, [...(counts.get(personId) ?? []), { month, count: Number(count), first, last }]);
  }
  return counts;
}

type Row = { personId: number; month: string; count: bigint; first: string; last: string };
