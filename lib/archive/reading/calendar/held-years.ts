import { type Sql, sql } from "@/lib/db/dialect";

/** The years of which an issue is held, as the body of a recursive table `held`: one look into an index for each. */
export const heldYears: Sql = sql`
  SELECT SUBSTR(MAX("month"), 1, 4) AS "year" FROM "MonthCount" WHERE "month" > '' AND "issueCount" > 0
  UNION ALL
  SELECT (SELECT SUBSTR(MAX(earlier."month"), 1, 4) FROM "MonthCount" earlier
    WHERE earlier."month" > '' AND earlier."month" < held."year" AND earlier."issueCount" > 0)
  FROM held WHERE held."year" IS NOT NULL`;
