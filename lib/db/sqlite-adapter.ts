import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type BetterSqlite3 from "better-sqlite3";
import { keepStatements } from "./keep-statements";
import { retry } from "./retry";

type Adapter = Awaited<ReturnType<PrismaBetterSqlite3["connect"]>>;
type Transaction = Awaited<ReturnType<Adapter["startTransaction"]>>;

/** While a connection is opened: two processes that start together both set the journal up. */
const OPENING_TIMEOUT_MS = 10_000;
/** How long a statement outside of a transaction waits while another process writes, before it fails as busy. */
const SINGLE_WAIT_MS = 10_000;

const PRAGMAS = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA busy_timeout = ${OPENING_TIMEOUT_MS};
PRAGMA cache_size = -65536;
`;

/**
 * What SQLite takes in one statement (https://www.sqlite.org/limits.html#max_variable_number). The adapter states the 999 of
 * versions before 3.32; the client parts longer lists, but not those of every kind of query.
 */
const MAX_BIND_VALUES = 32_766;

/** Statistics for the planner, where tables that were used have changed: https://www.sqlite.org/pragma.html#pragma_optimize */
const BEFORE_CLOSING = "PRAGMA busy_timeout = 0; PRAGMA optimize";

/** How long a transaction waits while another process writes: a command that files thousands of articles. */
const MAX_WAIT_MS = 60_000;
const RETRY_MS = 25;

/**
 * SQLite by better-sqlite3, where a transaction takes the lock for writing when it begins.
 * One that first reads and takes it later fails at once, whatever `busy_timeout` says, when another process wrote
 * in between: https://www.sqlite.org/isolation.html, https://www.sqlite.org/rescode.html#busy_snapshot
 */
export class SqliteAdapter extends PrismaBetterSqlite3 {
  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    keepStatements((adapter as unknown as { client: BetterSqlite3.Database }).client);
    // The first to look after a process was killed repairs the journal meanwhile; others are refused, whatever they would wait.
    await whenFree(() => adapter.executeScript(PRAGMAS), OPENING_TIMEOUT_MS);
    const info = adapter.getConnectionInfo?.();
    adapter.getConnectionInfo = () => ({ supportsRelationJoins: false, ...info, maxBindValues: MAX_BIND_VALUES });
    // From here on nothing waits within SQLite, where a wait would hold the thread and with it every reader.
    await adapter.executeScript("PRAGMA busy_timeout = 0");
    const [query, execute] = [adapter.queryRaw.bind(adapter), adapter.executeRaw.bind(adapter)];
    adapter.queryRaw = (asked) => whenFree(() => query(asked), SINGLE_WAIT_MS);
    adapter.executeRaw = (asked) => whenFree(() => execute(asked), SINGLE_WAIT_MS);
    const begin = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolationLevel) => {
      const transaction = await begin(isolationLevel);
      await takeWriteLock(adapter, transaction);
      return transaction;
    };
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      try {
        // It throws at once: it is no promise that could be caught.
        await adapter.executeScript(BEFORE_CLOSING);
      } catch {
        // Where another process is writing, or the file is gone, the next to close sees to it.
      }
      await dispose();
    };
    return adapter;
  }
}

/** Begins the transaction anew, for writing. Waits without holding up the process: its readers go on. */
async function takeWriteLock(adapter: Adapter, transaction: Transaction): Promise<void> {
  await adapter.executeScript("COMMIT");
  try {
    await whenFree(() => adapter.executeScript("BEGIN IMMEDIATE"), MAX_WAIT_MS);
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}

/** Tries again and again while another process writes, and leaves the thread to others in between. */
const whenFree = <T>(run: () => Promise<T>, patienceMs: number): Promise<T> =>
  retry(run, { isPassing: isBusy, patienceMs, pauseMs: RETRY_MS });

/** The adapter's word for SQLITE_BUSY. */
function isBusy(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  return typeof cause === "object" && cause !== null && "kind" in cause && cause.kind === "SocketTimeout";
}
