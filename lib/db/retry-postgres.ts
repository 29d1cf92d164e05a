import { listCodes } from "@/lib/faults";
import type { Prisma, PrismaClient } from "./generated/sqlite/client";
import { retry } from "./retry";
import type { SqliteAdapter } from "./sqlite-adapter";

/** Whether PostgreSQL rolled a transaction back for the sake of another: it has left no trace, and may be done again. */
const isConflict = (error: unknown): boolean => listCodes(error).some((code) => CONFLICT.test(code));
/** https://www.postgresql.org/docs/current/mvcc-serialization-failure-handling.html; the client's own word for both. */
const CONFLICT = /^(?:40001|40P01|P2034)$/;

/** Whether the connection was cut off: the server was restarted, or somebody ended its process. The next one is a new one. */
const isCutOff = (error: unknown): boolean => listCodes(error).some((code) => CUT_OFF.test(code));
const CUT_OFF = /^(?:ECONNRESET|EPIPE|P1017|08...|57P0[123])$/;

/** Few and quick: where the database stays away, whoever asked is told so. */
const TRIES = 4;
const PAUSE_MS = 100;

/**
 * The options of a transaction whose work must not be done twice because it keeps in memory what it has done. It fails as a
 * whole, and its job is begun again.
 */
export const ONCE = { maxWait: 120_000, timeout: 300_000 } as const;

type Work = (db: Prisma.TransactionClient) => Promise<unknown>;
type Options = { maxWait?: number; timeout?: number };

/**
 * A client that does a transaction again which PostgreSQL rolled back for the sake of another, or whose connection was cut off
 * before it was to be committed. One that is cut off in its commit may have been committed: it fails, and jobs and people look.
 */
export function retryTransactions(client: PrismaClient): PrismaClient {
  const transact = client.$transaction.bind(client) as (work: Work, options?: Options) => Promise<unknown>;
  const run = (work: Work, options?: Options) => {
    // A list of statements, or one of those that are done once.
    if (typeof work !== "function" || options === ONCE) return transact(work, options);
    let isDone = false;
    const once = async (db: Prisma.TransactionClient) => {
      isDone = false;
      const result = await work(db);
      isDone = true;
      return result;
    };
    const isPassing = (error: unknown) => isConflict(error) || (!isDone && isCutOff(error));
    return retry(() => transact(once, options), { isPassing, tries: TRIES, pauseMs: PAUSE_MS });
  };
  return new Proxy(client, {
    get: (target, property) => (property === "$transaction" ? run : Reflect.get(target, property)),
  });
}

type Adapter = Awaited<ReturnType<SqliteAdapter["connect"]>>;

/** The same for statements outside of transactions, and for the beginning of one. A cut-off one that writes may have been written. */
export function retryStatements<F extends { connect: () => Promise<Adapter> }>(factory: F): F {
  const connect = factory.connect.bind(factory);
  const again = <T>(work: () => Promise<T>, reads: boolean) => {
    const isPassing = (error: unknown) => isConflict(error) || (reads && isCutOff(error));
    return retry(work, { isPassing, tries: TRIES, pauseMs: PAUSE_MS });
  };
  factory.connect = async () => {
    const adapter = await connect();
    const [query, execute, begin] = [adapter.queryRaw, adapter.executeRaw, adapter.startTransaction];
    adapter.queryRaw = (asked) => again(() => query.call(adapter, asked), READS.test(asked.sql));
    adapter.executeRaw = (asked) => again(() => execute.call(adapter, asked), false);
    adapter.startTransaction = (isolationLevel) => again(() => begin.call(adapter, isolationLevel), true);
    return adapter;
  };
  return factory;
}

/** What begins otherwise may write: `WITH` too can hold an `INSERT`. */
const READS = /^\s*SELECT\b/i;
