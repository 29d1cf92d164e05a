import { afterAll, beforeAll, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { copyArchive } from "@/lib/archive/testing/copy-archive";
import { type Explain, openExplain } from "@/lib/archive/testing/explain-statement";
import { correctIssue, makeIssues } from "@/lib/archive/testing/make-issues";
import { type Measured, measureActs, measureReads } from "@/lib/archive/testing/measure-statements";
import { PUBLIC_READS } from "@/lib/archive/testing/public-reads";
import { summarizeStatements } from "@/lib/db/testing/count-statements";
import { onBothEngines, type TestDatabase } from "@/lib/db/testing/on-both-engines";

const FILES = 10;
const ARTICLES = FILES * 4;
const COPIES = 19;

const PAGE = 12;
/** What pages still send above their budget. An entry goes when its page is mended; none is added. */
const PAGES_TO_MEND: Record<string, number> = {};

/** For an import of ten files with forty articles; lists show a page. */
const ACTS: Record<string, number> = {
  receive: 4 * FILES + 5,
  "file and link": 12 * ARTICLES,
  preview: 20,
  publish: 20,
  "list of imports": 20,
  "list of decisions": 20,
  "list of open links": 20,
  "measure of links": 20,
  "names to review": 20,
  "people waiting": 20,
  "people who may be one": 20,
};
/** Tables that stay small: a row per publication, and per month of one; a row per letter; one row. */
const SMALL = ["Publication", "MonthCount", "ShownCount", "search_total"];
/** Read in the order of an index and left after as many rows as are shown. */
const LEFT_EARLY: Record<string, string[]> = {
  "feed of issues": ["Import"],
  "feed of a publication": ["Import"],
  // What is found without the words is counted up to a hundred.
  "search, a date": ["Article"],
  // Matches are taken up to a limit.
  "search, what is linked": ["search_index", "Article"],
  "feed of people": ["Person"],
  "feed of authors": ["Author"],
  "authors by name": ["Author"],
  // The last id of each.
  sitemap: ["Issue", "Article", "Person", "Event", "SharedQuotation", "Author"],
  // The newest thousand, or for feeds up to five thousand, however many there are.
  "people together": ["Article"],
  "people together, JSON": ["Article"],
  "feed of events": ["EventArticle", "Article"],
  "feed of quotations": ["Quotation"],
};
onBothEngines("statements", (open) => {
  let database: TestDatabase;
  let explain: Explain;
  const reads: Measured[] = [];
  const acts: Measured[] = [];

  beforeAll(async () => {
    database = await open();
    const archive: Archive = createArchive(database, { dataFolder: database.dataFolder });
    const issues = makeIssues(4 + 2 * FILES);
    await measureActs(archive, database.statements, issues.slice(0, 4));
    const corrected = await archive.imports.receive(issues.slice(0, 1).map(correctIssue));
    await archive.imports.analyse(corrected);
    await archive.imports.publish(corrected);
    acts.push(await measureActs(archive, database.statements, issues.slice(4, 4 + FILES)));
    reads.push(await measureReads(archive, database.statements));
    await copyArchive(database, COPIES, archive.search.indexArticles);
    acts.push(await measureActs(archive, database.statements, issues.slice(4 + FILES)));
    reads.push(await measureReads(archive, database.statements));
    explain = await openExplain(database);
  }, 600_000);
  afterAll(() => explain?.close());

  test.each(PUBLIC_READS.map(({ name }) => name))(
    "%s stays within its budget, also in a twentyfold archive",
    (name) => {
      expectWithin(reads, name, PAGES_TO_MEND[name] ?? PAGE);
    },
  );

  test.each(Object.entries(ACTS))("%s stays within its budget, also in a twentyfold archive", (name, budget) => {
    expectWithin(acts, name, budget);
  });

  test.each(PUBLIC_READS.map(({ name }) => name))("%s reads no large table whole", async (name) => {
    const allowed = new Set([...SMALL, ...(LEFT_EARLY[name] ?? [])]);
    const scanned: string[] = [];
    for (const statement of reads[1]?.get(name) ?? []) {
      for (const { table, by } of await explain.listFullScans(statement)) {
        if (!allowed.has(table)) scanned.push(`${table} by its ${by}: ${summarizeStatements([statement.sql])}`);
      }
    }
    expect(scanned).toEqual([]);
  });
});

function expectWithin(sizes: readonly Measured[], name: string, budget: number): void {
  for (const measured of sizes) {
    const sent = measured.get(name) ?? [];
    expect(sent.length, summarizeStatements(sent.map(({ sql }) => sql))).toBeLessThanOrEqual(budget);
  }
}
