import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import pg from "pg";
import { engineOf, sqlitePath } from "./database-address";

export type MigrationStep = { name: string; sql: string; checksum: string };

/** The connection a migration runs on: plain SQL, one step a transaction. */
type Connection = {
  applied: () => Promise<Map<string, string>>;
  apply: (step: MigrationStep) => Promise<void>;
  close: () => Promise<void>;
};

/**
 * Brings a database to the newest step and returns the names of the steps applied. Uses Prisma's folder layout, its
 * `_prisma_migrations` table and its checksums (SHA-256 of the file), so that `prisma migrate deploy` can go on from here.
 * @throws Error when a step that was applied has been edited since.
 */
export async function migrate(url: string, folder: string): Promise<string[]> {
  const steps = listSteps(join(folder, engineOf(url), "migrations"));
  const connection = engineOf(url) === "sqlite" ? openSqlite(url) : await openPostgres(url);
  try {
    const applied = await connection.applied();
    const done: string[] = [];
    for (const step of steps) {
      const checksum = applied.get(step.name);
      if (checksum === undefined) {
        await connection.apply(step);
        done.push(step.name);
      } else if (checksum !== step.checksum) {
        throw new Error(`Migration ${step.name} was edited after it had been applied to this database.`);
      }
    }
    return done;
  } finally {
    await connection.close();
  }
}

export function listSteps(folder: string): MigrationStep[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "migration.sql")))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

const TABLE = (timestamp: string) => `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" ${timestamp},
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" ${timestamp},
  "started_at" ${timestamp} NOT NULL DEFAULT CURRENT_TIMESTAMP, "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;
const APPLIED = `SELECT migration_name AS name, checksum FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`;
const RECORD = `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, applied_steps_count)`;

type AppliedRow = { name: string; checksum: string };

function openSqlite(url: string): Connection {
  mkdirSync(dirname(sqlitePath(url)), { recursive: true });
  const db = new BetterSqlite3(sqlitePath(url), { timeout: 30_000 });
  db.pragma("journal_mode = WAL");
  db.exec(TABLE("DATETIME"));
  const isApplied = db.prepare(`${APPLIED} AND migration_name = ?`);
  return {
    applied: async () => new Map((db.prepare(APPLIED).all() as AppliedRow[]).map((row) => [row.name, row.checksum])),
    apply: async (step) => {
      const run = db.transaction(() => {
        // Another process may have applied it while this one waited for the lock.
        if (isApplied.get(step.name)) return;
        db.exec(step.sql);
        db.prepare(`${RECORD} VALUES (?, ?, ?, ?, 1)`).run(randomUUID(), step.checksum, Date.now(), step.name);
      });
      run.immediate();
    },
    close: async () => {
      db.close();
    },
  };
}

// Any constant: processes that start together migrate one after the other.
const ADVISORY_LOCK = 20_130_131;

async function openPostgres(url: string): Promise<Connection> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("SELECT pg_advisory_lock($1)", [ADVISORY_LOCK]);
  await client.query(TABLE("TIMESTAMPTZ"));
  return {
    applied: async () => {
      const { rows } = await client.query<AppliedRow>(APPLIED);
      return new Map(rows.map((row) => [row.name, row.checksum]));
    },
    apply: async (step) => {
      await client.query("BEGIN");
      try {
        await client.query(step.sql);
        await client.query(`${RECORD} VALUES ($1, $2, now(), $3, 1)`, [randomUUID(), step.checksum, step.name]);
        await client.query("COMMIT");
      } catch (error) {
        await client.query("ROLLBACK");
        throw error;
      }
    },
    close: () => client.end(),
  };
}
