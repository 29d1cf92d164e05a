import { describePrintings } from "@/lib/analysis/events/reports/trace-quotations";
import { isPublished, publishedArticleCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, type Sql, sql } from "@/lib/db/dialect";
import { valueRows } from "@/lib/db/value-rows";

/** Brings the groups that quotations of these articles stand in up to date: one was published, or taken back. */
export async function refreshSharedOf(db: Db, articleIds: readonly number[]): Promise<void> {
  for (let at = 0; at < articleIds.length; at += BATCH) {
    const some = join(articleIds.slice(at, at + BATCH));
    const inGroups = sql`SELECT o."sharedId" FROM "Quotation" o
      WHERE o."articleId" IN (${some}) AND o."sharedId" IS NOT NULL`;
    await storeGroups(db, await listPrintings(db, inGroups));
  }
}

/** Articles or groups at a time: each is a bound value, of which SQLite takes some thousands. */
const BATCH = 500;

/**
 * Form, speaker, counts and dates of groups from their published printings. A group without members is removed; answers
 * with those. Three statements for each five hundred groups.
 */
export async function refreshShared(db: Db, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const removed = new Set<number>();
  for (let at = 0; at < ids.length; at += BATCH) {
    const some = ids.slice(at, at + BATCH);
    const printings = await listPrintings(db, join(some));
    const empty = some.filter((id) => !printings.has(id));
    if (empty.length > 0) await db.sharedQuotation.deleteMany({ where: { id: { in: empty } } });
    await storeGroups(db, printings);
    for (const id of empty) removed.add(id);
  }
  return removed;
}

async function storeGroups(db: Db, printings: ReadonlyMap<number, readonly Printing[]>): Promise<void> {
  const found = [...printings].map(([id, rows]) => ({ id, ...sumUp(rows) }));
  for (const rows of valueRows(COLUMNS, found)) {
    await db.$executeRaw(sql`${rows}
      UPDATE "SharedQuotation" SET "text" = v."text", "wordCount" = v."wordCount", "speaker" = v."speaker",
        "outlet" = v."outlet", "outletSlug" = v."outletSlug", "articleCount" = v."articleCount", "publicationCount" = v."publicationCount",
        "firstDate" = v."firstDate", "lastDate" = v."lastDate"
      FROM v WHERE "SharedQuotation"."id" = v."id"`);
  }
}

const COLUMNS = {
  id: "INTEGER",
  text: "TEXT",
  wordCount: "INTEGER",
  speaker: "TEXT",
  outlet: "TEXT",
  outletSlug: "TEXT",
  articleCount: "INTEGER",
  publicationCount: "INTEGER",
  firstDate: "TEXT",
  lastDate: "TEXT",
} as const;

type Printing = {
  sharedId: number;
  articleId: number;
  start: number;
  text: string;
  speaker: string | null;
  outlet: string | null;
  outletSlug: string | null;
  status: string;
  publicationId: number | null;
  sortDate: string | null;
};

/** @param groups ids of groups, or what selects them */
async function listPrintings(db: Db, groups: Sql): Promise<Map<number, Printing[]>> {
  const rows = await db.$queryRaw<Printing[]>(sql`
    SELECT q."sharedId", q."articleId", q."start", q."text", q."speaker", q."outlet", q."outletSlug", a."status", a."publicationId",
      a."sortDate"
    FROM "Quotation" q JOIN "Article" a ON a."id" = q."articleId"
    WHERE q."sharedId" IN (${groups}) ORDER BY q."articleId", q."start"`);
  const printings = new Map<number, Printing[]>();
  for (const row of rows) printings.set(row.sharedId, [...(printings.get(row.sharedId) ?? []), row]);
  return printings;
}

function sumUp(rows: readonly Printing[]) {
  const published = rows.filter((row) => isPublished(row));
  const told = published.length > 0 ? published : [...rows];
  const { fullest, wordCount } = describePrintings(told);
  const dates = published.flatMap((row) => row.sortDate ?? []).sort();
  return {
    text: fullest,
    wordCount,
    speaker: mostNamed(told.map((row) => row.speaker)),
    ...chooseOutlet(told),
    articleCount: new Set(published.map((row) => row.articleId)).size,
    publicationCount: new Set(published.map((row) => row.publicationId)).size,
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
  };
}

/** The outlet most printings give, under whichever name, by the name they print most. */
function chooseOutlet(rows: readonly Printing[]) {
  const outletSlug = mostNamed(rows.map((row) => row.outletSlug));
  const named = outletSlug === null ? rows : rows.filter((row) => row.outletSlug === outletSlug);
  return { outletSlug, outlet: mostNamed(named.map((row) => row.outlet)) };
}

/** The name most printings give; of equals the fuller. */
function mostNamed(names: (string | null)[]): string | null {
  const votes = new Map<string, number>();
  for (const name of names) if (name !== null) votes.set(name, (votes.get(name) ?? 0) + 1);
  const [first] = [...votes].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  return first?.[0] ?? null;
}

// More say no more than that something else is wrong.
const MAX_WRONG = 100;

/** Groups whose kept numbers of published articles and their publications are not what their printings add up to. Changes nothing. */
export async function findWrongShared(db: Db): Promise<{ sharedId: number }[]> {
  return db.$queryRaw<{ sharedId: number }[]>(sql`
    SELECT s."id" AS "sharedId" FROM "SharedQuotation" s LEFT JOIN (
      SELECT q."sharedId", COUNT(DISTINCT a."id") AS "articles",
        COUNT(DISTINCT COALESCE(a."publicationId", 0)) AS "publications"
      FROM "Quotation" q JOIN "Article" a ON a."id" = q."articleId" AND ${publishedArticleCondition}
      WHERE q."sharedId" IS NOT NULL GROUP BY q."sharedId"
    ) c ON c."sharedId" = s."id"
    WHERE s."articleCount" <> COALESCE(c."articles", 0) OR s."publicationCount" <> COALESCE(c."publications", 0)
    ORDER BY s."id" LIMIT ${MAX_WRONG}`);
}
