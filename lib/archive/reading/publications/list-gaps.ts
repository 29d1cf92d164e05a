import { findGaps, type Gap } from "@/lib/analysis/holdings/find-gaps";
import { publishedIssueCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { empty, sql } from "@/lib/db/dialect";

// Three years of a daily; of a weekly, all there is.
const MAX_ISSUES = 1_000;

/**
 * What is missing between the issues of a publication, newest first: of the newest thousand issues, or of those around a year
 * (YYYY), whose rhythm is that of its neighbours too. One statement.
 */
export async function listGaps(db: Db, publication: string, year: string | null): Promise<Gap[]> {
  const around = year === null || !/^\d{4}$/.test(year) ? null : Number(year);
  const span =
    around === null ? empty : sql`AND i."date" BETWEEN ${`${around - 1}-10-01`} AND ${`${around + 1}-03-31`}`;
  const issues = await db.$queryRaw<{ number: string | null; date: string }[]>(sql`
    SELECT i."number", i."date" FROM "Issue" i
    WHERE i."publicationId" = (SELECT p."id" FROM "Publication" p WHERE p."slug" = ${publication})
      AND ${publishedIssueCondition} AND i."datePrecision" = 'day' AND i."date" IS NOT NULL ${span}
    ORDER BY i."date" DESC LIMIT ${MAX_ISSUES}`);
  const gaps = findGaps(issues).reverse();
  return around === null ? gaps : gaps.filter(({ after, before }) => reaches(after, before, String(around)));
}

const reaches = (after: string, before: string, year: string) =>
  after.slice(0, 4) <= year && before.slice(0, 4) >= year;
