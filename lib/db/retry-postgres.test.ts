import pg from "pg";
import { expect, test } from "vitest";
import type { Db } from "./client";
import { ONCE } from "./retry-postgres";
import { onBothEngines } from "./testing/on-both-engines";

onBothEngines("a transaction", (open, engine) => {
  const count = (db: Db, key: string) =>
    db.setting.upsert({ where: { key }, create: { key, value: "x" }, update: { value: { set: "y" } } });

  /** Ends the server's process behind a connection, as an administrator or a restart does. */
  async function cutOff(url: string, db: Db): Promise<void> {
    const [row] = await db.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
    await endBackends(url, `pid = ${row?.pid}`);
  }
  async function endBackends(url: string, which: string): Promise<void> {
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    await other.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND ${which}`,
    );
    await other.end();
  }

  test.skipIf(engine === "sqlite")("whose connection is cut off is done again, and once", async () => {
    const { client, url } = await open();
    let tries = 0;
    const done = await client.$transaction(async (db) => {
      tries += 1;
      await db.setting.create({ data: { key: "once", value: "x" } });
      if (tries === 1) await cutOff(url, db);
      return db.setting.count({ where: { key: "once" } });
    });
    expect([done, tries]).toEqual([1, 2]);
    expect(await client.setting.count({ where: { key: "once" } })).toBe(1);
  });

  test.skipIf(engine === "sqlite")("that keeps in memory what it has done is not done again", async () => {
    const { client, url } = await open();
    let tries = 0;
    const failing = client.$transaction(async (db) => {
      tries += 1;
      await cutOff(url, db);
      await count(db, "never");
    }, ONCE);
    await expect(failing).rejects.toThrow();
    expect(tries).toBe(1);
    expect(await client.setting.count({ where: { key: "never" } })).toBe(0);
  });

  test.skipIf(engine === "sqlite")(
    "begins, and a query is asked, on a new connection where all were cut off",
    async () => {
      const { client, url } = await open();
      await Promise.all([1, 2, 3].map((n) => client.setting.count({ where: { key: String(n) } })));
      await endBackends(url, "true");
      expect(await client.setting.count()).toBe(0);
      await endBackends(url, "true");
      await client.$transaction((db) => count(db, "begun"));
      expect(await client.setting.count()).toBe(1);
    },
  );

  test("that was in the way of another, each waiting for the other's row, is done again", async () => {
    const { client } = await open();
    for (const key of ["a", "b"]) await client.$transaction((db) => count(db, key));
    let met = 0;
    let meet = () => {};
    const both = new Promise<void>((resolve) => {
      meet = resolve;
    });
    const take = (keys: [string, string]) => {
      let tries = 0;
      return client.$transaction(async (db) => {
        tries += 1;
        await count(db, keys[0]);
        met += 1;
        if (met === 2) meet();
        // SQLite lets the other in only when this one is over.
        if (tries === 1 && engine === "postgresql") await both;
        await count(db, keys[1]);
        return tries;
      });
    };
    const tries = await Promise.all([take(["a", "b"]), take(["b", "a"])]);
    expect(tries.sort()).toEqual(engine === "postgresql" ? [1, 2] : [1, 1]);
  });

  test("that cannot be serialised beside another is done again, and sees what that one wrote", async () => {
    const { client } = await open();
    let tries = 0;
    const sum = await client.$transaction(
      async (db) => {
        tries += 1;
        const before = await db.setting.count({ where: { key: { startsWith: "n" } } });
        const other = () => client.$transaction((tx) => tx.setting.create({ data: { key: "n1", value: "other" } }));
        if (tries === 1 && engine === "postgresql") await other();
        await db.setting.upsert({
          where: { key: "n1" },
          create: { key: "n1", value: "own" },
          update: { value: "own" },
        });
        return before;
      },
      { isolationLevel: "Serializable" },
    );
    expect([sum, tries]).toEqual(engine === "postgresql" ? [1, 2] : [0, 1]);
  });
});
