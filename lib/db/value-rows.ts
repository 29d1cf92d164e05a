import { join, raw, type Sql, sql } from "./dialect";

type Type = "INTEGER" | "TEXT" | "DOUBLE PRECISION";

/** Values a statement binds at most, below what either engine takes (32,766 and 32,767). */
const MAX_VALUES = 30_000;

/**
 * Common table expressions `v` of typed columns, for `WITH … UPDATE … FROM v`: many rows written by one statement, or by
 * a few where there are more values than one may bind.
 */
export function valueRows<C extends string>(
  columns: Readonly<Record<C, Type>>,
  rows: readonly Readonly<Record<C, number | string | null>>[],
): Sql[] {
  const names = Object.keys(columns) as C[];
  const size = Math.floor(MAX_VALUES / names.length);
  const head = raw(names.map((name) => `"${name}"`).join(", "));
  const chunks = Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
    rows.slice(at * size, (at + 1) * size),
  );
  return chunks.map((chunk) => {
    const values = chunk.map(
      (row) => sql`(${join(names.map((name) => sql`CAST(${row[name]} AS ${raw(columns[name])})`))})`,
    );
    return sql`WITH v(${head}) AS (VALUES ${join(values)})`;
  });
}
