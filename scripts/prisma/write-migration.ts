import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { startEmbeddedPostgres } from "@/lib/db/testing/embedded-postgres";
import { ENGINES, type Engine, schemaFor } from "./engines";

// `npm run migration -- <name>`: the next step for both engines, the difference between prisma/migrated.prisma (what the
// existing steps build) and prisma/models.prisma. The schema engine asks a PostgreSQL for its version, so one is started.

const root = join(import.meta.dirname, "../..");
const models = join(root, "prisma/models.prisma");
const migrated = join(root, "prisma/migrated.prisma");
const EMPTY = { tag: "empty" } as const;

// The engine reports a panic through this global before it stops.
Object.assign(globalThis, {
  PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => process.stderr.write(`${message}\n`) },
});

async function loadBindings(): Promise<void> {
  const wasm = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = readFileSync(wasm.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": bindings as never });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

function startEngine(engine: Engine): Promise<bindings.SchemaEngine> {
  const factory =
    engine === "sqlite"
      ? new PrismaBetterSqlite3({ url: ":memory:" })
      : new PrismaPg({ connectionString: postgres.urlOf("postgres") });
  const adapter = bindMigrationAwareSqlAdapterFactory(factory);
  return bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
}

function target(engine: Engine, file: string) {
  const path = `${engine}.prisma`;
  return { tag: "schemaDatamodel" as const, files: [{ path, content: schemaFor(engine, readFileSync(file, "utf8")) }] };
}

async function writeStep(engine: Engine, step: string): Promise<boolean> {
  const schemaEngine = await startEngine(engine);
  const { stdout } = await schemaEngine.diff({
    from: existsSync(migrated) ? target(engine, migrated) : EMPTY,
    to: target(engine, models),
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  } as never);
  if (!stdout || stdout.includes("empty migration")) return false;
  const folder = join(root, "prisma", engine, "migrations", step);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), stdout);
  writeFileSync(
    join(folder, "../migration_lock.toml"),
    `# Kept in version control for \`prisma migrate deploy\`.\nprovider = "${engine}"\n`,
  );
  return true;
}

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  process.stderr.write("Usage: npm run migration -- <name in snake_case>\n");
  process.exit(2);
}
const folder = join(root, "prisma/sqlite/migrations");
const count = existsSync(folder) ? readdirSync(folder).filter((entry) => /^\d/.test(entry)).length : 0;
const step = `${String(count + 1).padStart(4, "0")}_${name}`;
await loadBindings();
const postgres = await startEmbeddedPostgres();
const written = [];
for (const engine of ENGINES) if (await writeStep(engine, step)) written.push(engine);
await postgres.stop();
if (written.length > 0) copyFileSync(models, migrated);
process.stdout.write(written.length > 0 ? `Wrote ${step} for ${written.join(" and ")}.\n` : "Nothing has changed.\n");
