import BetterSqlite3 from "better-sqlite3";
import pg from "pg";
import { engineOf, sqlitePath } from "./database-address";

/** The row of `Setting` that says that the samples were loaded once. */
export const SAMPLES_LOADED = "samples-loaded";

/** What is still to be done in a new archive. */
export type FirstSteps = { needsSamples: boolean; needsAccount: boolean };

// An archive that somebody else began gets no samples; a first start that was stopped half-way goes on where it was.
const QUERY = `SELECT
  CASE WHEN EXISTS (SELECT 1 FROM "Setting" WHERE "key" = '${SAMPLES_LOADED}') THEN 0
    WHEN EXISTS (SELECT 1 FROM "Import" WHERE "isSample" AND "status" = 'open') THEN 1
    WHEN EXISTS (SELECT 1 FROM "Import") THEN 0 ELSE 1 END AS samples,
  CASE WHEN EXISTS (SELECT 1 FROM "User") THEN 0 ELSE 1 END AS account`;

/** Asked on a connection of its own: an archive that is in use is not opened for it. */
export async function findFirstSteps(url: string): Promise<FirstSteps> {
  const row = engineOf(url) === "sqlite" ? askSqlite(url) : await askPostgres(url);
  return { needsSamples: row?.samples === 1, needsAccount: row?.account === 1 };
}

type Row = { samples: number; account: number };

function askSqlite(url: string): Row | undefined {
  const db = new BetterSqlite3(sqlitePath(url), { readonly: true });
  try {
    return db.prepare<[], Row>(QUERY).get();
  } finally {
    db.close();
  }
}

async function askPostgres(url: string): Promise<Row | undefined> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(QUERY)).rows[0];
  } finally {
    await client.end();
  }
}
