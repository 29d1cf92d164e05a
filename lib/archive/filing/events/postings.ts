import { MAX_POSTINGS } from "@/lib/analysis/events/profile/candidate-keys";
import type { Db, Engine } from "@/lib/db/client";
import { type Sql, sql, textRows } from "@/lib/db/dialect";

/** The ids of the newest articles filed under each key, newest first; keys without any are left out. One statement. */
export async function readPostings(
  db: Db,
  engine: Engine,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  if (keys.length === 0) return new Map();
  const [row] = await db.$queryRaw<{ postings: string | null }[]>(listPostings(engine, keys));
  const postings = Object.entries(JSON.parse(row?.postings ?? "{}") as Record<string, number[] | null>);
  return new Map(postings.flatMap(([key, ids]) => (ids === null || ids.length === 0 ? [] : [[key, ids] as const])));
}

/** As one value: the client takes each row of an answer apart, and these are thousands. */
function listPostings(engine: Engine, keys: readonly string[]): Sql {
  const newest = sql`FROM (SELECT "articleId" FROM "ArticleKey" WHERE key = asked.value
    ORDER BY "articleId" DESC LIMIT ${MAX_POSTINGS}) AS posting`;
  const asked = textRows(engine, keys);
  return engine === "sqlite"
    ? sql`SELECT json_group_object(asked.value, json((SELECT json_group_array("articleId") ${newest}))) AS postings
        FROM ${asked} AS asked`
    : sql`SELECT CAST(json_object_agg(asked.value, (SELECT json_agg("articleId") ${newest})) AS TEXT) AS postings
        FROM ${asked} AS asked`;
}
