import type { SqliteAdapter } from "./sqlite-adapter";

/** As the driver gets it: `args` in the order of the placeholders, `?` on SQLite and `$1` on PostgreSQL. */
export type Statement = { sql: string; args: readonly unknown[] };
/** Given each statement before it runs. */
export type OnStatement = (statement: Statement) => void;

type Adapter = Awaited<ReturnType<SqliteAdapter["connect"]>>;
type Queryable = Pick<Adapter, "queryRaw" | "executeRaw">;

/** Reports every statement that goes through a driver adapter, raw ones and those inside transactions included. */
export function watchStatements<F extends { connect: () => Promise<Adapter> }>(
  factory: F,
  onStatement: OnStatement,
): F {
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    watch(adapter, onStatement);
    const begin = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolationLevel) => {
      const transaction = await begin(isolationLevel);
      watch(transaction, onStatement);
      return transaction;
    };
    return adapter;
  };
  return factory;
}

function watch(queryable: Queryable, onStatement: OnStatement): void {
  const { queryRaw, executeRaw } = { queryRaw: queryable.queryRaw, executeRaw: queryable.executeRaw };
  queryable.queryRaw = (query) => {
    onStatement(query);
    return queryRaw.call(queryable, query);
  };
  queryable.executeRaw = (query) => {
    onStatement(query);
    return executeRaw.call(queryable, query);
  };
}
