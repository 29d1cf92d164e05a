import { beforeAll, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { fillExampleArchive } from "@/lib/archive/testing/example-archive";
import { onBothEngines, type TestDatabase } from "@/lib/db/testing/on-both-engines";

onBothEngines("suggestions", (open) => {
  let database: TestDatabase;
  let archive: Archive;

  beforeAll(async () => {
    database = await open();
    await fillExampleArchive(database.client);
    const now = () => new Date("2014-05-14T12:00:00Z");
    archive = createArchive(database, { dataFolder: database.dataFolder, now });
    const published = await database.client.article.findMany({ where: { status: "published" }, select: { id: true } });
    await archive.search.indexArticles(published.map(({ id }) => id));
  });

  const suggest = async (typed: string) =>
    (await archive.search.suggest(typed)).map(({ kind, label, address }) => `${kind} ${label} ${address.slice(0, 24)}`);

  test.each<[string, string[]]>([
    ["anna b", ["person Anna Berg /people/anna-berg"]],
    ["harb", ["publication Harbour Letter /issues/harbour-letter"]],
    ["courier cit", ["publication The City Courier /issues/city-courier"]],
    ["altm", ["publication Harbour Letter /issues/harbour-letter"]],
    ["4 mar 2014", ["date 4 March 2014 /search?q=on%3A2014-03-0"]],
    ["last march", ["date March 2014 /search?q=on%3A2014-03"]],
    ["bri", ["section In brief /search?q=section%3A%22I"]],
    ["fish mark", ["article Fish market reopens /articles/2-fish-market-"]],
    ["b", []],
    ["zzz", []],
    ["not yet for", []],
    ["   ", []],
    ["x".repeat(500), []],
  ])("%s", async (typed, expected) => {
    expect(await suggest(typed)).toEqual(expected);
  });

  test("events stand before the articles that report them, with their date and number of reports", async () => {
    const found = await archive.search.suggest("quay vo");
    expect(found.map(({ kind, label }) => [kind, label])).toEqual([
      ["event", "Council votes on the old quay"],
      ["article", "Council backs quay after late vote"],
    ]);
    expect(found[0]).toMatchObject({ line: "3 March 2014", articleCount: 2 });
    expect(found[1]?.line).toBe("The City Courier, 4 March 2014");
  });

  test("choosing a section or a date finds its articles", async () => {
    for (const typed of ["topic of", "march 2014"]) {
      const [first] = await archive.search.suggest(typed);
      const query = new URL(first?.address ?? "", "http://archive.test").searchParams.get("q") ?? "";
      expect((await archive.search.search(query)).total).toBeGreaterThan(0);
    }
  });

  test("takes no more statements for any number of letters", async () => {
    await suggest("quay");
    for (const typed of ["qu", "quay vote", "anna berg"]) {
      expect((await database.statements.count(() => archive.search.suggest(typed))).count).toBeLessThanOrEqual(10);
    }
  });
});
