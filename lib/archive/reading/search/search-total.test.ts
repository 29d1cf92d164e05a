import { expect, test } from "vitest";
import { createArchive } from "@/lib/archive/archive";
import { makeIssues } from "@/lib/archive/testing/make-issues";
import type { Client } from "@/lib/db/client";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

async function readTotals(client: Client) {
  const [kept] = await client.$queryRaw<unknown[]>`SELECT "size"::int, "length"::int FROM "search_total"`;
  const [counted] = await client.$queryRaw<unknown[]>`
    SELECT count(*)::int AS "size", COALESCE(sum("length"), 0)::int AS "length" FROM "search_index"`;
  return { kept, counted };
}

onBothEngines("the kept size of the search index", (open) => {
  test("is what it holds, as articles come, are indexed again and go", async () => {
    const database = await open();
    // SQLite's index keeps its own.
    if (database.engine === "sqlite") return;
    const archive = createArchive(database, { dataFolder: database.dataFolder });
    const id = await archive.imports.receive(makeIssues(2));
    await archive.imports.analyse(id);
    await archive.imports.publish(id);
    const articles = await database.client.article.findMany({ select: { id: true } });
    const published = await readTotals(database.client);
    expect(published.kept).toEqual(published.counted);
    expect(published.kept).toMatchObject({ size: articles.length });
    await archive.search.indexArticles(articles.map((article) => article.id));
    const again = await readTotals(database.client);
    expect(again.kept).toEqual(published.kept);
    await archive.imports.takeBack(id);
    expect((await readTotals(database.client)).kept).toEqual({ size: 0, length: 0 });
  });
});
