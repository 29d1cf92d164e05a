import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient as PostgresClient } from "./generated/postgresql/client";
import { type Prisma, PrismaClient } from "./generated/sqlite/client";
import { SqliteAdapter } from "./sqlite-adapter";

export type Engine = "sqlite" | "postgresql";

/** The client outside a transaction. Both engines are typed by the SQLite client; their models are the same. */
export type Client = PrismaClient;
/** The client inside a transaction, and what every query takes. */
export type Db = Prisma.TransactionClient;

export type Database = { client: Client; engine: Engine; url: string; close: () => Promise<void> };

// An import of hundreds of issues waits for its turn rather than fail.
const TRANSACTION = { maxWait: 120_000, timeout: 300_000 } as const;

export function engineOf(url: string): Engine {
  return url.startsWith("file:") ? "sqlite" : "postgresql";
}

/** Opens the database of a `file:` or `postgres://` address. Nothing is created but the folder of an SQLite file. */
export function connect(url: string): Database {
  const engine = engineOf(url);
  const client = engine === "sqlite" ? connectSqlite(url) : connectPostgres(url);
  return { client, engine, url, close: () => client.$disconnect() };
}

function connectSqlite(url: string): Client {
  mkdirSync(dirname(sqlitePath(url)), { recursive: true });
  return new PrismaClient({ adapter: new SqliteAdapter({ url: sqlitePath(url) }), transactionOptions: TRANSACTION });
}

function connectPostgres(url: string): Client {
  const adapter = new PrismaPg({ connectionString: url });
  // The one cast: both clients are generated from prisma/models.prisma and differ in their provider only.
  return new PostgresClient({ adapter, transactionOptions: TRANSACTION }) as unknown as Client;
}

export function sqlitePath(url: string): string {
  return url.replace(/^file:/, "");
}
