import BetterSqlite3 from "better-sqlite3";
import { expect, test } from "vitest";
import { keepStatements } from "./keep-statements";

type Bound = { reader: boolean; run: () => { changes: number }; columns: () => { name: string }[]; raw: () => Raw };
type Raw = { all: () => unknown[][] };
type Prepared = Bound & { bind: (args: unknown[]) => Bound };

function open() {
  const client = new BetterSqlite3(":memory:");
  client.exec("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT)");
  let prepared = 0;
  const { prepare } = client;
  client.prepare = ((sql: string) => {
    prepared += 1;
    return prepare.call(client, sql);
  }) as typeof client.prepare;
  keepStatements(client);
  return { ask: client.prepare.bind(client) as unknown as (sql: string) => Prepared, prepared: () => prepared };
}

test("a statement is prepared once, and answers each time for the values it is given", () => {
  const { ask, prepared } = open();
  const insert = "INSERT INTO person (name) VALUES (?)";
  for (const name of ["Ida", "Jon"]) expect(ask(insert).bind([name]).run().changes).toBe(1);
  const select = "SELECT name FROM person WHERE name = ?";
  // Bound before the other is asked: each keeps its own values.
  const [ida, jon] = [ask(select).bind(["Ida"]), ask(select).bind(["Jon"])];
  expect([ida.reader, ida.columns()[0]?.name, ask(insert).reader]).toEqual([true, "name", false]);
  expect(jon.raw().all()).toEqual([["Jon"]]);
  expect(ida.raw().all()).toEqual([["Ida"]]);
  expect(prepared()).toBe(2);
});

test("what cannot be prepared or run fails each time, and the statement serves on", () => {
  const { ask } = open();
  for (const _ of [1, 2]) expect(() => ask("SELECT x FROM nowhere")).toThrow("no such table");
  const insert = "INSERT INTO person (id, name) VALUES (?, ?)";
  ask(insert).bind([1, "Ida"]).run();
  expect(() => ask(insert).bind([1, "Jon"]).run()).toThrow("UNIQUE");
  ask(insert).bind([2, "Jon"]).run();
  expect(ask("SELECT count(*) FROM person").raw().all()).toEqual([[2]]);
});

test("lists of any length go through, and those used last stay prepared", () => {
  const { ask, prepared } = open();
  for (let count = 1; count <= 1000; count += 1) {
    const values = Array.from({ length: count }, (_, at) => at);
    const sql = `SELECT id FROM person WHERE id IN (${values.map(() => "?").join(",")})`;
    expect(ask(sql).bind(values).raw().all()).toEqual([]);
    ask("SELECT 1").raw().all();
  }
  expect(prepared()).toBe(1001);
});

test("long statements are prepared each time, and push out none that is kept", () => {
  const { ask, prepared } = open();
  ask("SELECT 1");
  for (let count = 1500; count < 2000; count += 1) {
    const rows = Array.from({ length: count }, () => "(?)").join();
    ask(`INSERT INTO person (name) VALUES ${rows}`);
  }
  expect(prepared()).toBe(501);
  ask("SELECT 1");
  expect(prepared()).toBe(501);
  const long = `SELECT ${Array.from({ length: 1000 }, () => "NULL").join()}`;
  for (const _ of [1, 2]) ask(long);
  expect(prepared()).toBe(503);
});
