import type { Client, Engine } from "./client";

/** Every table (0x10000), looking at a bounded number of rows (0x10), when it has never been analysed or changed tenfold (0x2). */
const OPTIMIZE_ALL = "PRAGMA optimize = 0x10012";

/** PostgreSQL notices smaller changes by itself within a minute or two; after more, plans would be bad until then. */
const LARGE_IMPORT = 100;

/**
 * Keeps what the planner knows of the tables fresh after `articleCount` articles were written, published or taken back.
 * Without it SQLite takes a hundred times as long for some queries. https://www.sqlite.org/pragma.html#pragma_optimize,
 * https://www.postgresql.org/docs/current/routine-vacuuming.html#VACUUM-FOR-STATISTICS
 * A connection to SQLite does the same for the tables it used when it closes (`sqlite-adapter.ts`).
 */
export async function refreshStatistics(client: Client, engine: Engine, articleCount: number): Promise<void> {
  if (engine === "sqlite") {
    // In a transaction, as all writing: it would else hold the thread while another process writes.
    await client.$transaction((db) => db.$queryRawUnsafe(OPTIMIZE_ALL));
  } else if (articleCount >= LARGE_IMPORT) {
    await client.$executeRawUnsafe("ANALYZE");
  }
}
