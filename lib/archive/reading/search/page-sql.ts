import type { SearchMatches, SearchPlan } from "@/lib/analysis/search/types";
import type { Db, Engine } from "@/lib/db/client";
import { join, joinedIds, type Sql, sql } from "@/lib/db/dialect";
import type { SearchPart } from "./search-index";

type Row = { id: bigint | number; score: number; articleIds: string | null };

/**
 * Reads what `matched` selects: "id" and "score" of one article more than the bound of `part`, and of those within the
 * bound a page. One statement, so that the words are matched once.
 */
export async function readPage(db: Db, engine: Engine, matched: Sql, plan: SearchPlan, part: SearchPart) {
  const kept = keepsNewest(plan, part) ? BY_DAY : BY_ID;
  const order = orderOf(plan, part);
  // The first row says for the client of SQLite what a column holds, so its score is 0.0.
  const rows = await db.$queryRaw<Row[]>(sql`
    WITH matched AS MATERIALIZED (${matched}),
    kept AS (SELECT x."id", x."score", x."day" FROM matched x ORDER BY ${kept} LIMIT ${part.bound}),
    page AS (
      SELECT x."id", x."score", x."day" FROM kept x ORDER BY ${order} LIMIT ${part.limit} OFFSET ${part.offset}
    )
    SELECT row_number() OVER (ORDER BY ${order}) AS "place", x."id", x."score", NULL AS "articleIds" FROM page x
    UNION ALL SELECT 0, count(*), 0.0, (SELECT ${joinedIds(engine, sql`x."id"`)} FROM kept x) FROM matched
    ORDER BY 1`);
  return toMatches(rows, part);
}

/**
 * Whether the newest come first where there are more than may be looked at, and not those added last: an index has the
 * articles of a publication or a period by date, those with a word or a person in the order in which they were added.
 */
export function keepsNewest({ wanted, filters }: SearchPlan, { sort }: Pick<SearchPart, "sort">): boolean {
  return wanted === null && filters.people.length === 0 && sort !== "added";
}

/** Whether BM25 orders the page. */
export function isRanked({ wanted }: SearchPlan, { sort }: SearchPart): boolean {
  return wanted !== null && sort === "relevance";
}

/** Whether the page is ordered by date. */
export function isDated(plan: SearchPlan, part: SearchPart): boolean {
  return !isRanked(plan, part) && part.sort !== "added";
}

const BY_ID = sql`x."id" DESC`;
const BY_DAY = sql`x."day" DESC NULLS LAST, x."id" DESC`;
const BY_SCORE = sql`x."score" DESC, x."id" DESC`;

function orderOf(plan: SearchPlan, part: SearchPart): Sql {
  if (isRanked(plan, part)) return BY_SCORE;
  return isDated(plan, part) ? BY_DAY : BY_ID;
}

function toMatches(rows: readonly Row[], { bound }: SearchPart): SearchMatches {
  const [summary, ...page] = rows;
  const joined = summary?.articleIds ?? "";
  return {
    articleIds: joined === "" ? [] : joined.split(",").map(Number),
    isCut: Number(summary?.id ?? 0) > bound,
    hits: page.map(({ id, score }) => ({ articleId: Number(id), score })),
  };
}

/** What an index takes of the matches to count them: one more than the limit, in no order. */
export const counting = (limit: number): SearchPart => ({ offset: 0, limit: 0, sort: "added", bound: limit });

// SQLite joins up to five hundred.
const SELECTS_PER_STATEMENT = 400;

/** How many rows each of these selects. One statement for each four hundred. */
export async function countRows(db: Db, selects: readonly Sql[]): Promise<number[]> {
  if (selects.length === 0) return [];
  if (selects.length > SELECTS_PER_STATEMENT) {
    const [first, rest] = [selects.slice(0, SELECTS_PER_STATEMENT), selects.slice(SELECTS_PER_STATEMENT)];
    return [...(await countRows(db, first)), ...(await countRows(db, rest))];
  }
  const counts = selects.map((select, at) => sql`SELECT ${at} AS "place", count(*) AS "total" FROM (${select}) x`);
  const rows = await db.$queryRaw<{ place: bigint; total: bigint }[]>(join(counts, " UNION ALL "));
  const totals = new Map(rows.map(({ place, total }) => [Number(place), Number(total)]));
  return selects.map((_, at) => totals.get(at) ?? 0);
}
