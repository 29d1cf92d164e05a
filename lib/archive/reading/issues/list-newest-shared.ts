import { type ArticleFilter, publishedArticleCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, type Sql, sql } from "@/lib/db/dialect";
import { SHOWN_AT_SQL } from "./shown-at";

/** What several articles share: its table with the letter its conditions use, and the rows that tie articles to it. */
export type Shared = { table: Sql; id: Sql; rows: Sql; rowId: Sql; sharedId: Sql };

// What a feed holds: programs ask for it a few times a day.
const FEED_LENGTH = 40;

// So many of the newest rows hold the newest of all, and can be gone through at every request; where they hold too few to
// fill a feed, more of them.
const RECENT_ROWS = [800, 5000];

/**
 * Ids of the newest events or quotations that fulfil a condition, newest first, each with the time when readers first saw its newest article.
 * The feed of all is made of the newest rows; a filter that leaves little goes through all of them.
 */
export async function listNewestShared(
  db: Db,
  shared: Shared,
  condition: Sql,
  { person, source, from, to }: ArticleFilter & { person: string | null },
): Promise<Map<number, Date>> {
  const isNarrow = person !== null || source !== null || from !== null || to !== null;
  let ids: number[] = [];
  for (const recent of isNarrow ? [null] : RECENT_ROWS) {
    if (ids.length < FEED_LENGTH) ids = await listNewestIds(db, shared, condition, recent);
  }
  return findShownAt(db, shared, ids);
}

async function listNewestIds(
  db: Db,
  { table, id, rows, rowId, sharedId }: Shared,
  condition: Sql,
  recent: number | null,
): Promise<number[]> {
  // From the newest row backwards: of a join SQLite would first go through all articles, if only for a filter of their ids.
  const recentCondition = sql`r.${rowId} IN (SELECT x.${rowId} FROM ${rows} x
    WHERE (SELECT a."status" FROM "Article" a WHERE a."id" = x."articleId") = 'published' AND x.${sharedId} IS NOT NULL ORDER BY x.${rowId} DESC LIMIT ${recent})`;
  const newest = await db.$queryRaw<{ id: number }[]>`
    SELECT ${id} FROM ${table} JOIN ${rows} r ON r.${sharedId} = ${id} ${WITH_ISSUE}
    WHERE ${condition} AND ${recent === null ? sql`1 = 1` : recentCondition} GROUP BY ${id}
    ORDER BY MAX(${SHOWN_AT_SQL}) DESC, ${id} DESC LIMIT ${FEED_LENGTH}`;
  return newest.map((row) => Number(row.id));
}

const WITH_ISSUE = sql`JOIN "Article" a ON a."id" = r."articleId" AND ${publishedArticleCondition}
    JOIN "Issue" i ON i."id" = a."issueId" JOIN "Import" im ON im."id" = i."importId"`;

async function findShownAt(db: Db, { rows, sharedId }: Shared, ids: readonly number[]): Promise<Map<number, Date>> {
  if (ids.length === 0) return new Map();
  // SQLite answers an expression on a timestamp as text.
  const found = await db.$queryRaw<{ id: number; at: Date | string }[]>`
    SELECT r.${sharedId} AS "id", MAX(${SHOWN_AT_SQL}) AS "at" FROM ${rows} r ${WITH_ISSUE}
    WHERE r.${sharedId} IN (${join([...ids])}) GROUP BY r.${sharedId}`;
  const shownAt = new Map(found.map((row) => [Number(row.id), new Date(row.at)]));
  return new Map(ids.map((id) => [id, shownAt.get(id) ?? new Date(0)]));
}
