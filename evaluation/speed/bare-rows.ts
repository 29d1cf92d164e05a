import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { migrate } from "@/lib/db/migrate";
import { ROOT } from "@/lib/root";

/** Milliseconds of processor time in which SQLite alone writes all rows of an archive into an empty one: one transaction, no client. */
export async function insertBare(databasePath: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "backfile-bare-"));
  const path = join(folder, "bare.db");
  await migrate(`file:${path}`, join(ROOT, "prisma"));
  const [from, into] = [new Sqlite(databasePath, { readonly: true }), new Sqlite(path)];
  into.pragma("foreign_keys = OFF");
  const tables = listTables(from).map((name) => ({ name, rows: from.prepare(`SELECT * FROM "${name}"`).raw().all() }));
  const start = process.cpuUsage();
  into.transaction(() => {
    for (const { name, rows } of tables) {
      const [first] = rows as unknown[][];
      if (!first) continue;
      into.exec(`DELETE FROM "${name}"`);
      const insert = into.prepare(`INSERT INTO "${name}" VALUES (${first.map(() => "?").join(", ")})`);
      for (const row of rows as unknown[][]) insert.run(row);
    }
  })();
  const { user, system } = process.cpuUsage(start);
  from.close();
  into.close();
  rmSync(folder, { recursive: true, force: true });
  return (user + system) / 1000;
}

/** Those of the models: the tables within a full-text index are written by the index. */
function listTables(database: Sqlite.Database): string[] {
  const rows = database
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT GLOB '_*'`)
    .all() as { name: string }[];
  return rows.map(({ name }) => name).filter((name) => !name.startsWith("search_index"));
}
