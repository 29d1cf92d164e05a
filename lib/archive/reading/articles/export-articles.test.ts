import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { readCsv } from "@/lib/analysis/text/csv";
import { createArchive } from "@/lib/archive/archive";
import { fillExampleArchive } from "@/lib/archive/testing/example-archive";
import { addArticle } from "@/lib/archive/testing/example-rows";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import type { ExportFormat } from "./export-articles";

onBothEngines("an export of a publication", (open) => {
  async function setUp() {
    const database = await open();
    const example = await fillExampleArchive(database.client);
    const { articles } = createArchive(database, database);
    const exported = async (slug: string, format: ExportFormat) =>
      text(Readable.from(await articles.exportArticles(slug, format)));
    return { database, example, exported };
  }

  test("holds what readers see of it, one article a line, and no draft or withdrawn one", async () => {
    const { example, exported } = await setUp();
    const lines = (await exported("harbour-letter", "jsonl")).trimEnd().split("\n");
    const records = lines.map((line) => JSON.parse(line));
    const { talks, market, followUp } = example.articles;
    expect(records.map(({ id }) => id)).toEqual([talks.id, market.id, followUp.id]);
    expect(records[0]).toEqual({
      id: talks.id,
      address: `/articles/${talks.id}-${talks.slug}`,
      title: "Mayor keeps the old quay in public hands",
      author: null,
      publication: "Harbour Letter",
      publicationSlug: "harbour-letter",
      issueAddress: "/issues/harbour-letter/2014-03-03-1",
      issueNumber: "1",
      section: "Topic of the week",
      part: 1,
      date: "2014-03-03",
      datePrecision: "day",
      dateOrigin: "stated",
      wordCount: talks.wordCount,
      text: talks.text,
    });
  });

  test("as CSV has the same fields, and nothing a spreadsheet would take for a formula", async () => {
    const { database, example, exported } = await setUp();
    await addArticle(database.client, example.issues.second, 2, { title: '=HYPERLINK("x")', text: "+1, and\nmore" });
    const [head, first, ...rest] = readCsv(await exported("harbour-letter", "csv"));
    const [record] = (await exported("harbour-letter", "jsonl")).split("\n");
    expect(head?.cells).toEqual(Object.keys(JSON.parse(record ?? "")));
    expect(first?.cells.at(-1)).toBe(example.articles.talks.text);
    expect(rest.at(-1)?.cells).toEqual(expect.arrayContaining([`'=HYPERLINK("x")`, "'+1, and\nmore"]));
  });

  test("reads more articles than one batch holds, each once", async () => {
    const { database, example, exported } = await setUp();
    for (let at = 2; at < 403; at += 1)
      await addArticle(database.client, example.issues.second, at, { title: `Note ${at}`, text: "Short." });
    const lines = (await exported("harbour-letter", "jsonl")).trimEnd().split("\n");
    expect(new Set(lines.map((line) => JSON.parse(line).id)).size).toBe(404);
    expect(lines).toHaveLength(404);
  });

  test("refuses a publication that is not there", async () => {
    const { exported } = await setUp();
    await expect(exported("nobody", "csv")).rejects.toThrow('There is no publication "nobody".');
  });
});
