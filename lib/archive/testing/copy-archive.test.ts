import { expect, test } from "vitest";
import { createArchive } from "@/lib/archive/archive";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { copyArchive } from "./copy-archive";
import { makeIssues } from "./make-issues";

onBothEngines("a copied archive", (open) => {
  test("is as whole as one that was filed", async () => {
    const database = await open();
    const archive = createArchive(database, { dataFolder: database.dataFolder });
    const id = await archive.imports.receive(makeIssues(2));
    await archive.imports.analyse(id);
    await archive.imports.publish(id);
    const before = await database.client.article.count();
    await copyArchive(database, 3, archive.search.indexArticles);
    expect(await database.client.article.count()).toBe(before * 4);
    expect((await archive.imports.check()).findings).toEqual([]);
  });
});
