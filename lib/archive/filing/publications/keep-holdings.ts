import { PUBLISHED, publishedIssueCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { empty, join, type Sql, sql } from "@/lib/db/dialect";

/**
 * Makes a change to these issues, to whether they are published or to their date, publication or articles, and keeps count
 * of what each publication holds of a month. Belongs in the transaction of the change.
 */
export async function keepHoldings<T>(db: Db, issueIds: readonly number[], change: () => Promise<T>): Promise<T> {
  const before = await listMonths(db, issueIds);
  const done = await change();
  const months = new Map(before);
  for (const [publicationId, own] of await listMonths(db, issueIds)) {
    months.set(publicationId, new Set([...(months.get(publicationId) ?? []), ...own]));
  }
  await recount(db, toList(months));
  return done;
}

/** Counts the months of issues that have just become published: none loses any, so none is taken out. */
export async function holdShown(db: Db, issues: readonly Held[]): Promise<void> {
  const months = toList(gatherMonths(issues));
  for (let at = 0; at < months.length; at += MONTHS_AT_ONCE) {
    await insertCounts(db, inMonths(months.slice(at, at + MONTHS_AT_ONCE)), REPLACED);
  }
}

type Held = { publicationId: number | null; date: string | null };
type Month = { publicationId: number; month: string };
type Months = Map<number, Set<string>>;

function toList(months: Months): Month[] {
  return [...months].flatMap(([publicationId, own]) => [...own].map((month) => ({ publicationId, month })));
}

const UNDATED = "";
const monthOf = (date: string | null) => date?.slice(0, 7) ?? UNDATED;

/** By publication, the months of those of these issues that are published. */
async function listMonths(db: Db, issueIds: readonly number[]): Promise<Months> {
  if (issueIds.length === 0) return new Map();
  const rows = await db.issue.findMany({
    where: { id: { in: [...issueIds] }, ...PUBLISHED, publicationId: { not: null } },
    select: { publicationId: true, date: true },
  });
  return gatherMonths(rows);
}

function gatherMonths(issues: readonly Held[]): Months {
  const months: Months = new Map();
  for (const { publicationId, date } of issues) {
    if (publicationId !== null) {
      months.set(publicationId, (months.get(publicationId) ?? new Set()).add(monthOf(date)));
    }
  }
  return months;
}

// A month is three bound values, and a condition of its own.
const MONTHS_AT_ONCE = 200;

async function recount(db: Db, months: readonly Month[]): Promise<void> {
  for (let at = 0; at < months.length; at += MONTHS_AT_ONCE) {
    const some = months.slice(at, at + MONTHS_AT_ONCE);
    await db.monthCount.deleteMany({ where: { OR: some } });
    await insertCounts(db, inMonths(some));
  }
}

const inMonths = (months: readonly Month[]) => sql`AND (${join(months.map(inMonth), " OR ")})`;

function inMonth({ publicationId, month }: Month): Sql {
  const date = month === UNDATED ? sql`i."date" IS NULL` : sql`i."date" BETWEEN ${`${month}-00`} AND ${`${month}-99`}`;
  return sql`(i."publicationId" = ${publicationId} AND ${date})`;
}

const REPLACED = sql`
  ON CONFLICT ("publicationId", "month") DO UPDATE SET "issueCount" = excluded."issueCount",
    "originalCount" = excluded."originalCount", "articleCount" = excluded."articleCount",
    "firstDate" = excluded."firstDate", "lastDate" = excluded."lastDate"`;

async function insertCounts(db: Db, condition: Sql, onConflict = empty): Promise<void> {
  await db.$executeRaw(sql`
    INSERT INTO "MonthCount"
      ("publicationId", "month", "issueCount", "originalCount", "articleCount", "firstDate", "lastDate")
    SELECT c.* FROM (${countHeld(condition)}) c WHERE 1 = 1 ${onConflict}`);
}

/** Originals of one address are one issue to readers. */
const countHeld = (condition: Sql) => sql`
  SELECT h."publicationId", COALESCE(SUBSTR(h."date", 1, 7), '') AS "month", COUNT(*), CAST(SUM(h."originals") AS INTEGER),
    CAST(SUM(h."articles") AS INTEGER), MIN(h."date"), MAX(h."date")
  FROM (
    SELECT i."publicationId", MAX(i."date") AS "date", COUNT(*) AS "originals", SUM(i."articleCount") AS "articles"
    FROM "Issue" i WHERE ${publishedIssueCondition} ${condition} GROUP BY i."publicationId", i."address"
  ) h GROUP BY h."publicationId", COALESCE(SUBSTR(h."date", 1, 7), '')`;

const KEPT = sql`
  SELECT "publicationId", "month", "issueCount", "originalCount", "articleCount", "firstDate", "lastDate"
  FROM "MonthCount"`;

// More say no more than that all of it must be counted again.
const MAX_WRONG = 100;

/** Months of publications that hold something else than is kept. Changes nothing. */
export async function findWrongHoldings(db: Db): Promise<Month[]> {
  const missing = await db.$queryRaw<Month[]>(sql`${countHeld(empty)} EXCEPT ${KEPT} LIMIT ${MAX_WRONG}`);
  const surplus = await db.$queryRaw<Month[]>(sql`${KEPT} EXCEPT ${countHeld(empty)} LIMIT ${MAX_WRONG}`);
  const wrong = new Map<string, Month>();
  for (const { publicationId, month } of [...missing, ...surplus]) {
    wrong.set(`${publicationId} ${month}`, { publicationId: Number(publicationId), month });
  }
  return [...wrong.values()];
}

/** Counts all holdings from nothing: for archives filled without the filing code. */
export async function recountHoldings(db: Db): Promise<void> {
  await db.monthCount.deleteMany();
  await insertCounts(db, empty);
}
