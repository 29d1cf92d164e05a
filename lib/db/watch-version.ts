import BetterSqlite3 from "better-sqlite3";
import pg from "pg";
import { engineOf, sqlitePath } from "./database-address";
import { VERSION_KEY } from "./note-changes";

export type VersionWatch = {
  /**
   * The version of the archive, as of some moment after the call: whatever was committed before it by any process is in it.
   * Empty where nothing was ever written. @throws whatever the database does when it does not answer
   */
  read: () => Promise<string>;
  close: () => Promise<void>;
};

const QUERY = `SELECT "value" FROM "Setting" WHERE "key" = '${VERSION_KEY}'`;

/** Looks at the version (`note-changes.ts`) on a connection of its own, cheaply enough for every request. */
export function watchVersion(url: string): VersionWatch {
  return engineOf(url) === "sqlite" ? watchSqlite(sqlitePath(url)) : watchPostgres(url);
}

type Row = { value: string };

/** Ten microseconds: a look-up by key in a page that is in memory. */
function watchSqlite(path: string): VersionWatch {
  const db = new BetterSqlite3(path, { readonly: true, fileMustExist: true, timeout: 0 });
  const statement = db.prepare<[], Row>(QUERY);
  return {
    read: async () => statement.get()?.value ?? "",
    close: async () => {
      db.close();
    },
  };
}

/** All that ask while an answer is on its way share the next one: it may have been given before the last commit. */
function watchPostgres(url: string): VersionWatch {
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 2_000, allowExitOnIdle: true });
  // A connection that ends while it is idle is made anew when it is needed.
  pool.on("error", () => {});
  const ask = async () => (await pool.query<Row>({ name: "version", text: QUERY })).rows[0]?.value ?? "";
  let running: Promise<unknown> | null = null;
  let next: Promise<string> | null = null;
  const begin = () => {
    next = null;
    const asked = ask();
    running = asked;
    const end = () => {
      if (running === asked) running = null;
    };
    asked.then(end, end);
    return asked;
  };
  return {
    read: () => {
      if (!running) return begin();
      next ??= running.then(begin, begin);
      return next;
    },
    close: () => pool.end(),
  };
}
