import { expect, test } from "vitest";
import { makeWord } from "@/lib/analysis/events/testing";
import { reportTitle, writeReport } from "@/lib/analysis/events/testing-reports";
import { type TestArticle, writeArticles } from "@/lib/archive/testing/write-articles";
import { summarizeStatements } from "@/lib/db/testing/count-statements";
import { onBothEngines, type TestDatabase } from "@/lib/db/testing/on-both-engines";
import { type SearchDocument, storeDocuments } from "@/lib/predict/store-documents";
import { linkArticles } from "./link-articles";

const NEWCOMERS = 40;
/** What linking and grouping may ask of the database for each article of an import. */
const BUDGET = 5;
/** What newcomers are linked with; the rest of an archive is what they are not. */
const REPORTS = 40;

/** The reports of one happening by several papers, quoting the same words; some of them under a standing headline. */
function report(place: number): TestArticle {
  const [topic, outlet] = [Math.floor(place / 4), place % 4];
  const day = String(1 + (topic % 28)).padStart(2, "0");
  const isStanding = place % 10 === 0;
  const quoted = Array.from({ length: 12 }, (_, at) => makeWord(900_000 + topic * 12 + at)).join(" ");
  return {
    source: `Paper ${outlet}`,
    date: `2019-${String(1 + (Math.floor(topic / 28) % 12)).padStart(2, "0")}-${day}`,
    title: isStanding ? "Dates for the week" : reportTitle({ topic, outlet }),
    text: `${writeReport({ topic, outlet })}\n\n“${quoted},” she said.`,
  };
}

/** Something else in a few words. */
function note(place: number): SearchDocument {
  const words = Array.from({ length: 12 }, (_, at) => makeWord(950_000 + place * 12 + at)).join(" ");
  return { sortDate: "2018-01-01", title: makeWord(990_000 + place), text: `There was ${words}.` };
}

onBothEngines("linking an import", (open) => {
  async function countLinking(size: number): Promise<{ each: number; statements: string[] }> {
    const database: TestDatabase = await open();
    const { client: db, dataFolder, statements } = database;
    const context = { database, db, dataFolder, now: () => new Date("2019-06-01T00:00:00Z") };
    const write = (from: number, count: number) =>
      writeArticles(
        db,
        Array.from({ length: count }, (_, place) => report(from + place)),
      );
    const notes = await storeDocuments(
      db,
      Array.from({ length: size - REPORTS }, (_, place) => note(place)),
    );
    await linkArticles(context, [...notes, ...(await write(0, REPORTS))]);
    const newcomers = await write(REPORTS - NEWCOMERS / 2, NEWCOMERS);
    const { count, statements: seen } = await statements.count(() => linkArticles(context, newcomers));
    return { each: count / NEWCOMERS, statements: seen };
  }

  test.each([50, 500])("takes few statements per article in an archive of %i", async (size) => {
    const { each, statements } = await countLinking(size);
    expect(each, summarizeStatements(statements)).toBeLessThanOrEqual(BUDGET);
  });
});
