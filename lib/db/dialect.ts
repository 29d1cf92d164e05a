import type { Engine } from "./client";
import { Prisma } from "./generated/sqlite/client";

export const { sql, join, empty } = Prisma;
export type Sql = Prisma.Sql;

/** A table of one text column `value`, from one bound parameter: lists of any length in one statement. */
export function textRows(engine: Engine, values: readonly string[]): Sql {
  const json = JSON.stringify(values);
  return engine === "sqlite"
    ? sql`(SELECT value FROM json_each(${json}))`
    : sql`(SELECT value FROM jsonb_array_elements_text(${json}::jsonb) AS t(value))`;
}

/** The same with whole numbers. */
export function integerRows(engine: Engine, values: readonly number[]): Sql {
  const json = JSON.stringify(values);
  return engine === "sqlite"
    ? sql`(SELECT value FROM json_each(${json}))`
    : sql`(SELECT value::integer AS value FROM jsonb_array_elements_text(${json}::jsonb) AS t(value))`;
}
