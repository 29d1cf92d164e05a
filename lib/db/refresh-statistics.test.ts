import { expect, test } from "vitest";
import { createArchive } from "@/lib/archive/archive";
import { HARBOUR, textFile } from "@/lib/archive/testing/documents";
import { type Client, connect, type Engine } from "./client";
import { refreshStatistics } from "./refresh-statistics";
import { onBothEngines } from "./testing/on-both-engines";

onBothEngines("statistics for the planner", (open, engine) => {
  test.runIf(engine === "sqlite")("are there after an import was published", async () => {
    const database = await open();
    const archive = createArchive(database, { dataFolder: database.dataFolder });
    const importId = await archive.imports.receive([textFile("harbour.txt", HARBOUR)]);
    await archive.imports.analyse(importId);
    await archive.imports.publish(importId);
    expect(await listAnalysed(database.client, engine)).toEqual(expect.arrayContaining(["Article", "Mention"]));
  });

  test("are there after a large import, and on PostgreSQL left to itself after a small one", async () => {
    const { client } = await open();
    await addPublication(client);
    await refreshStatistics(client, engine, 1);
    expect((await listAnalysed(client, engine)).includes("Publication")).toBe(engine === "sqlite");
    await refreshStatistics(client, engine, 1000);
    expect(await listAnalysed(client, engine)).toContain("Publication");
  });

  test.runIf(engine === "sqlite")("are there after the connection that used a table was closed", async () => {
    const { client, url } = await open();
    const other = connect(url);
    await addPublication(other.client);
    await other.client.publication.findFirst({ where: { name: "Tidings", slug: "tidings" } });
    await other.close();
    expect(await listAnalysed(client, engine)).toContain("Publication");
  });
});

async function addPublication(client: Client): Promise<void> {
  const tidings = { name: "Tidings", nameKey: "tidings", slug: "tidings", createdAt: new Date(0) };
  await client.publication.create({ data: tidings });
}

async function listAnalysed(client: Client, engine: Engine): Promise<string[]> {
  if (engine === "postgresql") {
    const rows = await client.$queryRaw<{ name: string }[]>`
      SELECT relname AS "name" FROM pg_class WHERE relkind = 'r' AND reltuples > 0
      AND relnamespace = current_schema()::regnamespace ORDER BY 1`;
    return rows.map((row) => row.name);
  }
  const made = await client.$queryRaw<unknown[]>`SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat1'`;
  if (made.length === 0) return [];
  const rows = await client.$queryRaw<{ name: string }[]>`SELECT DISTINCT tbl AS "name" FROM sqlite_stat1 ORDER BY 1`;
  return rows.map((row) => row.name);
}
