import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { type Engine, engineOf, sqlitePath } from "./database-address";
import { PrismaClient as PostgresClient } from "./generated/postgresql/client";
import { type Prisma, PrismaClient } from "./generated/sqlite/client";
import { noteChanges } from "./note-changes";
import { retryStatements, retryTransactions } from "./retry-postgres";
import { SqliteAdapter } from "./sqlite-adapter";
import { createTurns, type Turns } from "./turns";
import { type OnStatement, watchStatements } from "./watch-statements";

export type { Engine } from "./database-address";

/** The client outside a transaction. Both engines are typed by the SQLite client; their models are the same. */
export type Client = PrismaClient;
/** The client inside a transaction, and what every query takes. */
export type Db = Prisma.TransactionClient;

export type Database = {
  client: Client;
  engine: Engine;
  url: string;
  turns: Turns;
  /** Waits for turns that are taken, refuses new ones, and disconnects. */
  close: () => Promise<void>;
};

// An import of hundreds of issues waits for its turn rather than fail.
const TRANSACTION = { maxWait: 120_000, timeout: 300_000 } as const;

/**
 * Opens the database of a `file:` or `postgres://` address. Nothing is created but the folder of an SQLite file.
 *
 * @param onStatement given every statement, for tests that count them
 */
export function connect(url: string, onStatement?: OnStatement): Database {
  const engine = engineOf(url);
  const client = engine === "sqlite" ? connectSqlite(url, onStatement) : connectPostgres(url, onStatement);
  const turns = createTurns();
  const close = async () => {
    await turns.end();
    await client.$disconnect();
  };
  return { client, engine, url, turns, close };
}

function connectSqlite(url: string, onStatement?: OnStatement): Client {
  mkdirSync(dirname(sqlitePath(url)), { recursive: true });
  const factory = noteChanges(new SqliteAdapter({ url: sqlitePath(url) }));
  const adapter = onStatement ? watchStatements(factory, onStatement) : factory;
  return new PrismaClient({ adapter, transactionOptions: TRANSACTION });
}

function connectPostgres(url: string, onStatement?: OnStatement): Client {
  const factory = noteChanges(retryStatements(new PrismaPg({ connectionString: url })));
  const adapter = onStatement ? watchStatements(factory, onStatement) : factory;
  // The one cast: both clients are generated from prisma/models.prisma and differ in their provider only.
  return retryTransactions(new PostgresClient({ adapter, transactionOptions: TRANSACTION }) as unknown as Client);
}
