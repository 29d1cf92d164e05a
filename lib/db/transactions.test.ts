import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { connect, type Db } from "./client";
import { onBothEngines } from "./testing/on-both-engines";

const AT = new Date("2024-05-01T00:00:00Z");

async function addPublication(db: Db, name: string): Promise<void> {
  await db.publication.create({ data: { name, nameKey: name, slug: name, createdAt: AT } });
}

onBothEngines("the client", (open) => {
  test("one that reads first may write after the other has written", async () => {
    const { client, url } = await open();
    const other = connect(url);
    const reading = client.$transaction(async (db) => {
      const before = await db.publication.count();
      await sleep(100);
      await addPublication(db, "Tidings");
      return before;
    });
    await sleep(30);
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
