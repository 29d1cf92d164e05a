import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import { issueCondition } from "./list-issues";
import type { MonthCount } from "./types";

type Row = { month: string | null; issues: number | bigint };

/** How many issues each month holds, newest first; undated ones last. Dates known to the year count as its January. */
export async function countByMonth(db: Db, publication: string | null): Promise<MonthCount[]> {
  const rows = await db.$queryRaw<Row[]>(sql`
    SELECT "month", COUNT(*) AS "issues" FROM (
      SELECT SUBSTR(MAX("date"), 1, 7) AS "month" FROM "Issue" i WHERE ${issueCondition({ publication, year: null, month: null })} GROUP BY "publicationId", "address"
    ) AS issues GROUP BY "month" ORDER BY "month" IS NULL, "month" DESC`);
  return rows.map((row) => ({ month: row.month, issueCount: Number(row.issues) }));
}
