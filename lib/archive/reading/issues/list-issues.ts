import { publishedIssueCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, type Sql, sql } from "@/lib/db/dialect";
import { listSummaries } from "./summaries";
import type { IssueList, IssueQuery, IssueSummary } from "./types";

const ISSUES_PER_PAGE = 50;

type Keys = { publicationId: number | bigint; address: string }[];

/** Published issues, newest first and undated last, a page at a time. A page beyond the last is the first. */
export async function listIssues(db: Db, query: IssueQuery): Promise<IssueList> {
  const { dated, undated } = await countIssues(db, query);
  const total = dated + undated;
  const pageCount = Math.ceil(total / ISSUES_PER_PAGE);
  const page = query.page > pageCount ? 1 : query.page;
  const skipped = (page - 1) * ISSUES_PER_PAGE;
  const datedShown = Math.max(0, Math.min(ISSUES_PER_PAGE, dated - skipped));
  const undatedShown = Math.min(ISSUES_PER_PAGE, total - skipped) - datedShown;
  const parts = [
    ...(datedShown > 0 ? [selectDated(query, { skip: skipped, take: datedShown })] : []),
    ...(undatedShown > 0 ? [selectUndated(query, { skip: Math.max(0, skipped - dated), take: undatedShown })] : []),
  ];
  const rows = parts.length === 0 ? [] : await db.$queryRaw<Keys>(join(parts, " UNION ALL "));
  return { issues: await listSummaries(db, rows.map(toKey)), total, page, pageCount };
}

/** The newest issues, undated ones after them. */
export async function listLatest(db: Db, limit: number): Promise<IssueSummary[]> {
  const slice = { skip: 0, take: limit };
  const rows = await db.$queryRaw<Keys>(
    sql`${selectDated(NO_STRETCH, slice)} UNION ALL ${selectUndated(NO_STRETCH, slice)}`,
  );
  return listSummaries(db, rows.slice(0, limit).map(toKey));
}

const NO_STRETCH: IssueQuery = { publication: null, year: null, month: null, page: 1 };

/** The issues of this day in other years, for the home page. `monthDay` is `MM-DD`. */
export async function listIssuesOnDay(db: Db, monthDay: string, limit: number): Promise<IssueSummary[]> {
  // One look into the index for each year of which anything is held.
  const rows = await db.$queryRaw<Keys>(sql`
    SELECT DISTINCT "publicationId", "address", "date" FROM "Issue" i
    WHERE ${publishedIssueCondition} AND "datePrecision" = 'day' AND "date" IN (
      SELECT h."month" || ${monthDay.slice(2)} FROM "MonthCount" h WHERE SUBSTR(h."month", 6) = ${monthDay.slice(0, 2)})
    ORDER BY "date" DESC LIMIT ${limit}`);
  return listSummaries(db, rows.map(toKey));
}

/** Of the counts that are kept, not of the issues. */
async function countIssues(db: Db, query: IssueQuery): Promise<{ dated: number; undated: number }> {
  const rows = await db.$queryRaw<{ isDated: number | bigint; issues: number | bigint }[]>(sql`
    SELECT CASE WHEN i."month" = '' THEN 0 ELSE 1 END AS "isDated", SUM(i."issueCount") AS "issues"
    FROM "MonthCount" i WHERE ${join([sql`1 = 1`, ...monthConditions(query)], " AND ")} GROUP BY 1`);
  const count = (dated: number) => Number(rows.find((row) => Number(row.isDated) === dated)?.issues ?? 0);
  return { dated: count(1), undated: count(0) };
}

type Slice = { skip: number; take: number };

// Apart, because engines differ on which end of an index holds what has no date.
const selectDated = (query: IssueQuery, { skip, take }: Slice) => sql`SELECT * FROM (
  SELECT i."publicationId", i."address" FROM "Issue" i WHERE ${issueCondition(query)} AND i."date" IS NOT NULL
  ORDER BY i."date" DESC, i."publicationId", i."address" DESC LIMIT ${take} OFFSET ${skip}) dated`;

const selectUndated = (query: IssueQuery, { skip, take }: Slice) => sql`SELECT * FROM (
  SELECT i."publicationId", i."address" FROM "Issue" i WHERE ${issueCondition(query)} AND i."date" IS NULL
  ORDER BY i."publicationId", i."address" DESC LIMIT ${take} OFFSET ${skip}) undated`;

/** On an issue `i`: readers may see it, in a stretch of the archive. Of the originals of one address the first counts. */
function issueCondition(query: IssueQuery): Sql {
  const { year, month } = query;
  const conditions = [publishedIssueCondition, firstOriginalCondition, ...ofPublication(query)];
  if (year !== null && year !== "undated") {
    conditions.push(sql`i."date" >= ${`${year}-${month ?? "01"}-01`} AND i."date" <= ${`${year}-${month ?? "12"}-31`}`);
  }
  return join(conditions, " AND ");
}

const firstOriginalCondition = sql`NOT EXISTS (SELECT 1 FROM "Issue" o WHERE o."publicationId" = i."publicationId"
  AND o."address" = i."address" AND o."status" = 'published' AND o."id" < i."id")`;

/** The same stretch, of the months of publications. */
function monthConditions(query: IssueQuery): Sql[] {
  const { year, month } = query;
  if (year === null) return ofPublication(query);
  if (year === "undated") return [...ofPublication(query), sql`i."month" = ''`];
  const [from, to] = [`${year}-${month ?? "01"}`, `${year}-${month ?? "12"}`];
  return [...ofPublication(query), sql`i."month" >= ${from} AND i."month" <= ${to}`];
}

const ofPublication = ({ publication }: IssueQuery): Sql[] =>
  publication === null ? [] : [sql`i."publicationId" = (SELECT "id" FROM "Publication" WHERE "slug" = ${publication})`];

const toKey = ({ publicationId, address }: Keys[number]) => ({ publicationId: Number(publicationId), address });
