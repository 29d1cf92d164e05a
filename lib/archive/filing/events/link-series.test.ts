import { expect, test } from "vitest";
import type { Client, Engine } from "@/lib/db/client";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { storeDocuments } from "@/lib/predict/store-documents";
import { linkSeries } from "./link-series";
import { listInSeries } from "./series-rows";

const ITEMS = 400;
const OTHERS = 1600;

/** One series with a number a day, among articles that stand alone. */
async function fillSeries(db: Client): Promise<number[]> {
  const dayOf = (place: number) => new Date(Date.UTC(2010, 0, 1 + place)).toISOString().slice(0, 10);
  const documents = Array.from({ length: ITEMS + OTHERS }, (_, place) => ({
    title: "Dates for the week",
    text: `The choir sings on day ${place}.`,
    sortDate: dayOf(place % ITEMS),
  }));
  const ids = await storeDocuments(db, documents);
  const series = ids.slice(0, ITEMS);
  await db.article.updateMany({ where: { id: { in: series } }, data: { seriesKey: "r:dates" } });
  await db.$executeRaw`UPDATE "Article" SET "seriesKey" = 'r:' || CAST("id" AS TEXT) WHERE "seriesKey" IS NULL`;
  await db.$executeRaw`ANALYZE`;
  return series;
}

/** How the engine goes about a statement, whatever its values. */
async function explain(db: Client, engine: Engine, statement: string): Promise<string> {
  const rows =
    engine === "sqlite"
      ? await db.$queryRawUnsafe(`EXPLAIN QUERY PLAN ${statement.replaceAll("?", "'r:1'")}`)
      : await db.$queryRawUnsafe(`EXPLAIN (GENERIC_PLAN) ${statement}`);
  return JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? Number(value) : value));
}

onBothEngines("a long series", (open, engine) => {
  test("leads from a number to its neighbours in a few statements, each a look into the index", async () => {
    const { client, statements } = await open();
    const ids = await fillSeries(client);
    const middle = ids[200] ?? 0;
    const { count, statements: seen } = await statements.count(async () => {
      const found = await listInSeries(client, [middle]);
      expect(found).toEqual([{ articleId: middle, key: "r:dates" }]);
      await linkSeries(client, found);
    });
    const links = await client.link.findMany({ where: { kind: "series" }, orderBy: { aId: "asc" } });
    expect(links.map(({ aId, bId }) => [aId, bId])).toEqual([
      [ids[199], middle],
      [middle, ids[201]],
    ]);
    expect(count, seen.join("\n")).toBeLessThanOrEqual(7);
    const lookups = seen.filter((statement) => statement.includes(`"seriesKey" =`));
    expect(lookups.length).toBe(2);
    for (const statement of lookups) {
      const plan = await explain(client, engine, statement);
      expect(plan).toContain("Article_seriesKey_sortDate_idx");
      expect(plan).not.toMatch(engine === "sqlite" ? /SCAN (?!beside)/ : /Seq Scan/);
    }
  });
});
