import type BetterSqlite3 from "better-sqlite3";

/** A page sends a dozen different ones; of lists of other lengths there is no end. */
const MOST = 300;
/**
 * Longer ones list values or rows of which the next has another number: 300 inserts of 150 mentions would hold 80 MB, and push out
 * what is asked again.
 */
const LONGEST = 4_000;

type Args = readonly unknown[];
type Kept = { statement: BetterSqlite3.Statement; columns: BetterSqlite3.ColumnDefinition[] | null };

/**
 * Has a connection prepare each statement once: to prepare it takes as long as to run it. The driver adapter binds its values to
 * a statement for good, so what it gets here holds the values and not the statement.
 */
export function keepStatements(client: BetterSqlite3.Database): void {
  const prepare = client.prepare.bind(client) as (sql: string) => BetterSqlite3.Statement;
  const kept = new Map<string, Kept>();
  const find = (sql: string): Kept => {
    const one = kept.get(sql) ?? { statement: prepare(sql), columns: null };
    if (sql.length > LONGEST) return one;
    // Those used last are at the end.
    kept.delete(sql);
    kept.set(sql, one);
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
    return one;
  };
  const bound = (one: Kept, args: Args) => ({
    reader: one.statement.reader,
    run: () => one.statement.run(args),
    columns: () => {
      one.columns ??= one.statement.columns();
      return one.columns;
    },
    raw: () => ({ all: () => one.statement.raw().all(args) }),
  });
  const prepareOnce = (sql: string) => {
    const one = find(sql);
    return { ...bound(one, []), bind: (args: Args) => bound(one, args) };
  };
  client.prepare = prepareOnce as unknown as BetterSqlite3.Database["prepare"];
}
