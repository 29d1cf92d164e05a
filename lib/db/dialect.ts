import type { Engine } from "./client";
import { Prisma } from "./generated/sqlite/client";

export const { sql, join, empty, raw } = Prisma;
export type Sql = Prisma.Sql;

/** A table of one text column `value`, from one bound parameter: lists of any length in one statement. */
export function textRows(engine: Engine, values: readonly string[]): Sql {
  const json = JSON.stringify(values);
  return engine === "sqlite"
    ? sql`(SELECT value FROM json_each(${json}))`
    : sql`(SELECT value FROM jsonb_array_elements_text(${json}::jsonb) AS t(value))`;
}

/** A table of one column `value` (whole number), from one bound parameter. */
export function idRows(engine: Engine, ids: readonly number[]): Sql {
  const json = JSON.stringify(ids);
  return engine === "sqlite"
    ? sql`(SELECT value FROM json_each(${json}))`
    : sql`(SELECT value::integer AS value FROM jsonb_array_elements_text(${json}::jsonb) AS t(value))`;
}

/** The whole numbers of a column of a group as text, separated by commas. */
export function joinedIds(engine: Engine, column: Sql): Sql {
  return engine === "sqlite" ? sql`group_concat(${column})` : sql`string_agg(${column}::text, ',')`;
}

/** A table of two columns, `key` (text) and `value` (whole number), from one bound parameter. */
export function countRows(engine: Engine, counts: ReadonlyMap<string, number>): Sql {
  const json = JSON.stringify(Object.fromEntries(counts));
  return engine === "sqlite"
    ? sql`(SELECT key, value FROM json_each(${json}))`
    : // In one order: two that count the same words at once would wait for each other.
      sql`(SELECT key, value::integer AS value FROM jsonb_each_text(${json}::jsonb) AS t(key, value) ORDER BY key)`;
}

/** A table of two columns, `id` (whole number) and `value` (JSON), from one bound parameter. */
export function jsonRows(engine: Engine, values: ReadonlyMap<number, unknown>): Sql {
  const json = JSON.stringify(Object.fromEntries(values));
  return engine === "sqlite"
    ? sql`(SELECT CAST(key AS INTEGER) AS id, value FROM json_each(${json}))`
    : sql`(SELECT key::integer AS id, value FROM jsonb_each(${json}::jsonb))`;
}

/** A table of two columns, `id` (whole number) and `value` (text or null), from one bound parameter. */
export function wordRows(engine: Engine, values: ReadonlyMap<number, string | null>): Sql {
  const json = JSON.stringify(Object.fromEntries(values));
  return engine === "sqlite"
    ? sql`(SELECT CAST(key AS INTEGER) AS id, value FROM json_each(${json}))`
    : sql`(SELECT key::integer AS id, value FROM jsonb_each_text(${json}::jsonb))`;
}

/** A table of two columns, `id` (whole number) and `value` (text), a row for each text of a list, from one bound parameter. */
export function listedRows(engine: Engine, lists: ReadonlyMap<number, readonly string[]>): Sql {
  const json = JSON.stringify(Object.fromEntries(lists));
  return engine === "sqlite"
    ? sql`(SELECT CAST(list.key AS INTEGER) AS id, item.value AS value
        FROM json_each(${json}) AS list, json_each(list.value) AS item)`
    : sql`(SELECT list.key::integer AS id, item.value AS value
        FROM jsonb_each(${json}::jsonb) AS list, jsonb_array_elements_text(list.value) AS item(value))`;
}

/** A column of JSON objects with some of its keys, none of them null, written anew; one that is null is taken for an empty object. */
export function mergedJson(engine: Engine, column: Sql, changes: Record<string, unknown>): Sql {
  const json = JSON.stringify(changes);
  return engine === "sqlite"
    ? sql`json_patch(COALESCE(${column}, '{}'), ${json})`
    : sql`COALESCE(${column}, '{}'::jsonb) || ${json}::jsonb`;
}
