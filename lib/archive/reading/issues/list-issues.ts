import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import { publishedWhere } from "./published-where";
import { listSummaries } from "./summaries";
import type { IssueList, IssueQuery, IssueSummary } from "./types";

export const ISSUES_PER_PAGE = 50;

type KeyRow = { publicationId: number | bigint; address: string; total: number | bigint };

/** Published issues, newest first and undated last, a page at a time. A page beyond the last is the first. */
export async function listIssues(db: Db, query: IssueQuery): Promise<IssueList> {
  const rows = await db.$queryRaw<KeyRow[]>(sql`
    SELECT "publicationId", "address", COUNT(*) OVER () AS "total" FROM "Issue" WHERE ${publishedWhere(query)}
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
    SELECT DISTINCT "publicationId", "address", "date" FROM "Issue"
    WHERE ${publishedWhere({ publication: null, year: null, month: null })}
      AND "datePrecision" = 'day' AND SUBSTR("date", 6) = ${monthDay}
    ORDER BY "date" DESC LIMIT ${limit}`);
  return listSummaries(db, rows.map(toKey));
}

const toKey = (row: KeyRow) => ({ publicationId: Number(row.publicationId), address: row.address });
