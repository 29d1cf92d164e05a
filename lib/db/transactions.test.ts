import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import BetterSqlite3 from "better-sqlite3";
import { expect, test } from "vitest";
import { connect, type Db } from "./client";
import { migrate } from "./migrate";
import { onBothEngines } from "./testing/on-both-engines";

const AT = new Date("2024-05-01T00:00:00Z");

async function addPublication(db: Db, name: string): Promise<void> {
  await db.publication.create({ data: { name, nameKey: name, slug: name, createdAt: AT } });
}

test("while another process writes to SQLite, readers and the thread go on, and a writer gets its turn", async () => {
  const folder = mkdtempSync(join(tmpdir(), "backfile-busy-"));
  const url = `file:${join(folder, "backfile.db")}`;
  await migrate(url, join(import.meta.dirname, "../../prisma"));
  const { client, close } = connect(url);
  await addPublication(client, "Gazette");
  const other = new BetterSqlite3(join(folder, "backfile.db"));
  other.exec("BEGIN IMMEDIATE");
  let beats = 0;
  const heart = setInterval(() => {
    beats += 1;
  }, 10);
  // Outside of a transaction as well as inside of one.
  const writing = [addPublication(client, "Tidings"), client.$transaction((db) => addPublication(db, "Herald"))];
  expect(await client.publication.count()).toBe(1);
  // A thread that is held does not come back to this loop until the writer is done, which waits for it.
  while (beats < 5) await sleep(10);
  other.exec("ROLLBACK");
  await Promise.all(writing);
  clearInterval(heart);
  expect(await client.publication.count()).toBe(3);
  other.close();
  await close();
  rmSync(folder, { recursive: true });
});

test("an archive is closed while another process writes to it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "backfile-closing-"));
  const url = `file:${join(folder, "backfile.db")}`;
  await migrate(url, join(import.meta.dirname, "../../prisma"));
  const { client, close } = connect(url);
  const names = Array.from({ length: 500 }, (_, i) => `Gazette ${i}`);
  await client.publication.createMany({
    data: names.map((name) => ({ name, nameKey: name, slug: name, createdAt: AT })),
  });
  // A table that was searched by an index has statistics written on closing.
  await client.publication.findMany({ where: { nameKey: { in: names } } });
  const other = new BetterSqlite3(join(folder, "backfile.db"));
  other.exec("BEGIN IMMEDIATE");
  await close();
  other.close();
  rmSync(folder, { recursive: true });
});

onBothEngines("the client", (open) => {
  test("one that reads first may write after the other has written", async () => {
    const { client, url } = await open();
    const other = connect(url);
    let tell = () => {};
    const hasRead = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const reading = client.$transaction(async (db) => {
      const before = await db.publication.count();
      tell();
      await sleep(100);
      await addPublication(db, "Tidings");
      return before;
    });
    await hasRead;
    await other.client.$transaction(async (db) => {
      await db.publication.count();
      await addPublication(db, "Gazette");
    });
    expect(await reading).toBe(0);
    expect(await client.publication.count()).toBe(2);
    await other.close();
  });

  test("readers do not wait for the one that writes, and what fails is undone", async () => {
    const { client, url } = await open();
    const other = connect(url);
    const seen: number[] = [];
    const writing = client.$transaction(async (db) => {
      await addPublication(db, "Tidings");
      seen.push((await other.client.publication.findMany({ include: { issues: true } })).length);
      throw new Error("given up");
    });
    await expect(writing).rejects.toThrow("given up");
    expect(seen).toEqual([0]);
    await other.client.$transaction((db) => addPublication(db, "Gazette"));
    expect((await client.publication.findMany()).map((one) => one.name)).toEqual(["Gazette"]);
    await other.close();
  });

  test("a list of thousands is asked for with other conditions beside it", async () => {
    const { client } = await open();
    await addPublication(client, "Tidings");
    const ids = Array.from({ length: 5000 }, (_, id) => id);
    const found = await client.$transaction((db) =>
      db.publication.findMany({ where: { id: { in: ids }, slug: { not: "none" } }, distinct: ["name"], take: 2 }),
    );
    expect(found).toHaveLength(1);
  });
});
