import { articleCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, type Sql, sql } from "@/lib/db/dialect";
import type { ArticleFilter } from "./schema";

/** Articles of one month (`YYYY-MM`). */
export type MonthCount = { month: string; count: number };
/** When a person is named: first and last day, and the months that have articles, oldest first. */
export type NamedWhen = { first: string; last: string; months: MonthCount[] };

/** What a row of a list draws is counted over so many articles of each person, those that came in last: a list has fifty. */
export const CHARTED_ARTICLES = 50;

const MONTHS = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];

/** For each of these persons, when dated articles name them, of those that came in last; persons without any are left out. */
export async function countByMonth(
  db: Db,
  personIds: number[],
  filter: ArticleFilter,
): Promise<Map<number, NamedWhen>> {
  const persons = new Map<number, NamedWhen>();
  if (personIds.length === 0) return persons;
  // SQLite takes the tables of a cross join in the order written: all articles first would be every one for each person.
  const rows = await db.$queryRaw<Row[]>`
    SELECT n."personId", SUBSTR(n."month", 1, 4) AS "year", MIN(n."first") AS "first", MAX(n."last") AS "last",
      ${countsOfYear} AS "counts"
    FROM (
      SELECT named."personId", SUBSTR(a."sortDate", 1, 7) AS "month", COUNT(*) AS "count",
        MIN(a."sortDate") AS "first", MAX(a."sortDate") AS "last"
      FROM (${join(personIds.map(newestOf), " UNION ALL ")}) named CROSS JOIN "Article" a
      WHERE a."id" = named."articleId" AND a."sortDate" IS NOT NULL AND ${articleCondition(filter)}
      GROUP BY named."personId", SUBSTR(a."sortDate", 1, 7)
    ) n GROUP BY n."personId", SUBSTR(n."month", 1, 4) ORDER BY 2`;
  for (const { personId, year, first, last, counts } of rows) {
    const before = persons.get(personId);
    const months = [...(before?.months ?? []), ...readYear(year, counts)];
    persons.set(personId, { first: before?.first ?? first, last, months });
  }
  return persons;
}

function newestOf(personId: number): Sql {
  return sql`SELECT * FROM (
    SELECT m."personId", m."articleId" FROM "Appearance" m WHERE m."personId" = ${personId}
    ORDER BY m."articleId" DESC LIMIT ${CHARTED_ARTICLES}
  ) AS own`;
}

type Row = { personId: number; year: string; first: string; last: string; counts: string };

// Twelve numbers in one text: rows cost more than what stands in them, and fifty persons have thousands of months.
const countsOfYear = join(
  MONTHS.map((month) => sql`CAST(SUM(CASE WHEN SUBSTR(n."month", 6, 2) = ${month} THEN n."count" ELSE 0 END) AS TEXT)`),
  " || ' ' || ",
);

function readYear(year: string, counts: string): MonthCount[] {
  return counts
    .split(" ")
    .map((count, at) => ({ month: `${year}-${MONTHS[at]}`, count: Number(count) }))
    .filter(({ count }) => count > 0);
}
