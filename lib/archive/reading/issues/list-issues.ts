import { publishedIssueCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, type Sql, sql } from "@/lib/db/dialect";
import { listSummaries } from "./summaries";
import type { IssueList, IssueQuery, IssueSummary } from "./types";

const ISSUES_PER_PAGE = 50;

type KeyRow = { publicationId: number | bigint; address: string; total: number | bigint };

/** Published issues, newest first and undated last, a page at a time. A page beyond the last is the first. */
export async function listIssues(db: Db, query: IssueQuery): Promise<IssueList> {
  const rows = await db.$queryRaw<KeyRow[]>(sql`
    SELECT "publicationId", "address", COUNT(*) OVER () AS "total" FROM "Issue" i WHERE ${issueCondition(query)}
    GROUP BY "publicationId", "address"
    ORDER BY MAX("date") IS NULL, MAX("date") DESC, "publicationId", "address" DESC
    LIMIT ${ISSUES_PER_PAGE} OFFSET ${(query.page - 1) * ISSUES_PER_PAGE}`);
  if (rows.length === 0 && query.page > 1) return listIssues(db, { ...query, page: 1 });
  const total = Number(rows[0]?.total ?? 0);
  return {
    issues: await listSummaries(db, rows.map(toKey)),
    total,
    page: query.page,
    pageCount: Math.ceil(total / ISSUES_PER_PAGE),
  };
}

/** The issues of this day in other years, for the home page. `monthDay` is `MM-DD`. */
export async function listIssuesOnDay(db: Db, monthDay: string, limit: number): Promise<IssueSummary[]> {
  const rows = await db.$queryRaw<KeyRow[]>(sql`
    SELECT DISTINCT "publicationId", "address", "date" FROM "Issue" i
    WHERE ${publishedIssueCondition}
      AND "datePrecision" = 'day' AND SUBSTR("date", 6) = ${monthDay}
    ORDER BY "date" DESC LIMIT ${limit}`);
  return listSummaries(db, rows.map(toKey));
}

/** On an issue `i`: readers may see it, in a stretch of the archive. */
function issueCondition({ publication, year, month }: Omit<IssueQuery, "page">): Sql {
  const conditions = [publishedIssueCondition];
  if (publication !== null) {
    conditions.push(sql`i."publicationId" = (SELECT "id" FROM "Publication" WHERE "slug" = ${publication})`);
  }
  if (year === "undated") conditions.push(sql`i."date" IS NULL`);
  else if (year !== null) {
    conditions.push(sql`i."date" >= ${`${year}-${month ?? "01"}-01`} AND i."date" <= ${`${year}-${month ?? "12"}-31`}`);
  }
  return join(conditions, " AND ");
}

const toKey = (row: KeyRow) => ({ publicationId: Number(row.publicationId), address: row.address });
