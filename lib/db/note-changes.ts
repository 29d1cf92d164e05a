import { randomUUID } from "node:crypto";
import type { SqliteAdapter } from "./sqlite-adapter";

type Adapter = Awaited<ReturnType<SqliteAdapter["connect"]>>;
type Transaction = Awaited<ReturnType<Adapter["startTransaction"]>>;
type Queryable = Pick<Adapter, "queryRaw" | "executeRaw">;
type Query = Parameters<Adapter["executeRaw"]>[0];

/** The row of `Setting` that says which state the archive is in. */
export const VERSION_KEY = "version";

/** Tables that nothing on a reader's page comes from: work in hand, accounts, settings. */
const UNSEEN =
  /^(?:Job|Lease|Setting|Source|SourceItem|User|Session|Account|Verification|RateLimit|ImportFile|_prisma_migrations)$/;

/**
 * Gives the archive a new version with every transaction that writes what readers may see, as the last statement before it
 * commits, so that pages made earlier are known to be old. A version is a random text and not a number: after a backup was
 * restored the same number would come again for other contents.
 */
export function noteChanges<F extends { connect: () => Promise<Adapter> }>(factory: F): F {
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const begin = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolationLevel) => noteIn(await begin(isolationLevel));
    const noteAlone = bump(adapter);
    watchWrites(adapter, noteAlone);
    return adapter;
  };
  return factory;
}

function noteIn(transaction: Transaction): Transaction {
  const note = bump(transaction);
  let isChanged = false;
  watchWrites(transaction, async () => {
    isChanged = true;
  });
  const execute = transaction.executeRaw.bind(transaction);
  transaction.executeRaw = async (query) => {
    if (isChanged && COMMIT.test(query.sql)) await note();
    return execute(query);
  };
  return transaction;
}

const COMMIT = /^\s*COMMIT\b/i;

/** Calls `onChange` after each statement that has written to a table that readers see. */
function watchWrites(queryable: Queryable, onChange: () => Promise<unknown>): void {
  const [query, execute] = [queryable.queryRaw.bind(queryable), queryable.executeRaw.bind(queryable)];
  queryable.queryRaw = async (asked) => {
    const answer = await query(asked);
    if (changesPages(asked.sql)) await onChange();
    return answer;
  };
  queryable.executeRaw = async (asked) => {
    const count = await execute(asked);
    if (count > 0 && changesPages(asked.sql)) await onChange();
    return count;
  };
}

const READ = /^\s*(?:SELECT|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|PRAGMA|ANALYZE|SET)\b/i;
const WRITE =
  /\b(?:INSERT\s+(?:OR\s+\w+\s+)?INTO|UPDATE(?:\s+OR\s+\w+)?|DELETE\s+FROM)\s+(?:[`"]?(?:main|public)[`"]?\.)?[`"]?(\w+)/gi;

/** Whether a statement writes to a table that readers see; what is not understood is taken to. */
export function changesPages(statement: string): boolean {
  if (READ.test(statement)) return false;
  const tables = [...statement.matchAll(WRITE)].map((match) => match[1] ?? "").filter((name) => !NO_TABLE.test(name));
  if (tables.length === 0) return !/^\s*WITH\b/i.test(statement);
  return tables.some((table) => !UNSEEN.test(table));
}

/** `ON CONFLICT … DO UPDATE SET`, `FOR UPDATE SKIP LOCKED`. */
const NO_TABLE = /^(?:SET|SKIP|OF|NOWAIT)$/i;

function bump(queryable: Queryable): () => Promise<unknown> {
  // As the driver gave it: this statement is not watched itself.
  const execute = queryable.executeRaw.bind(queryable);
  return () => execute(upsert(randomUUID()));
}

function upsert(version: string): Query {
  return {
    sql: `INSERT INTO "Setting" ("key", "value") VALUES ('${VERSION_KEY}', '${version}')
      ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
    args: [],
    argTypes: [],
  };
}
