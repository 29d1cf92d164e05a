import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { connect, type Database, type Engine } from "@/lib/db/client";
import { listSteps, migrate } from "@/lib/db/migrate";
import { StatementCounter } from "./count-statements";

const PRISMA_FOLDER = join(import.meta.dirname, "../../../prisma");

export type TestDatabase = Database & { dataFolder: string; statements: StatementCounter };

/**
 * Runs the same tests over SQLite and PostgreSQL. Each call of `open` gives an empty, migrated database of its own:
 * a copy of a migrated file, or a database made from a migrated template.
 */
export function onBothEngines(title: string, tests: (open: () => Promise<TestDatabase>, engine: Engine) => void): void {
  for (const engine of ["sqlite", "postgresql"] as const) {
    describe(`${title} on ${engine}`, () => {
      const opened: TestDatabase[] = [];
      beforeAll(() => prepareTemplate(engine));
      afterAll(async () => {
        for (const database of opened) {
          await database.close();
          rmSync(database.dataFolder, { recursive: true, force: true });
        }
      });
      tests(async () => {
        const dataFolder = mkdtempSync(join(tmpdir(), "backfile-test-"));
        const url = engine === "sqlite" ? copySqlite(dataFolder) : await createPostgres();
        const statements = new StatementCounter();
        const database = { ...connect(url, (statement) => statements.note(statement)), dataFolder, statements };
        opened.push(database);
        // As on the server for PostgreSQL: what a test writes need not outlive a loss of power.
        if (engine === "sqlite") await database.client.$executeRawUnsafe("PRAGMA synchronous = OFF");
        return database;
      }, engine);
    });
  }
}

/** The template carries a hash of all its steps in its name, so an edited, added or renamed migration makes a new one. */
function templateName(engine: Engine): string {
  const steps = listSteps(join(PRISMA_FOLDER, engine, "migrations"));
  const hash = createHash("sha256").update(steps.map(({ name, checksum }) => `${name} ${checksum}`).join());
  return `backfile_template_${hash.digest("hex").slice(0, 16)}`;
}

async function prepareTemplate(engine: Engine): Promise<void> {
  if (engine === "sqlite") await prepareSqliteTemplate();
  else await preparePostgresTemplate();
}

function sqliteTemplate(): string {
  return join(tmpdir(), `${templateName("sqlite")}.db`);
}

async function prepareSqliteTemplate(): Promise<void> {
  if (existsSync(sqliteTemplate())) return;
  const folder = mkdtempSync(join(tmpdir(), "backfile-template-"));
  await migrate(`file:${join(folder, "template.db")}`, PRISMA_FOLDER);
  // Renaming is atomic: workers that prepare it at the same time do no harm.
  renameSync(join(folder, "template.db"), sqliteTemplate());
  rmSync(folder, { recursive: true, force: true });
}

function copySqlite(folder: string): string {
  copyFileSync(sqliteTemplate(), join(folder, "backfile.db"));
  return `file:${join(folder, "backfile.db")}`;
}

async function withMaintenance<T>(run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: inject("postgresUrl") });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

function postgresUrl(database: string): string {
  const url = new URL(inject("postgresUrl"));
  url.pathname = `/${database}`;
  return url.href;
}

async function preparePostgresTemplate(): Promise<void> {
  const name = templateName("postgresql");
  await withMaintenance(async (client) => {
    await client.query("SELECT pg_advisory_lock(1)");
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount) return;
    await client.query(`CREATE DATABASE "${name}_new"`);
    await migrate(postgresUrl(`${name}_new`), PRISMA_FOLDER);
    await client.query(`ALTER DATABASE "${name}_new" RENAME TO "${name}"`);
  });
}

let databaseCount = 0;

async function createPostgres(): Promise<string> {
  databaseCount += 1;
  const name = `test_${process.pid}_${Date.now().toString(36)}_${databaseCount}`;
  await withMaintenance((client) => client.query(`CREATE DATABASE ${name} TEMPLATE "${templateName("postgresql")}"`));
  return postgresUrl(name);
}
