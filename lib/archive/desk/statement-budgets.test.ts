import { expect, test } from "vitest";
import { type Report, writeReport } from "@/lib/analysis/events/testing-reports";
import { createArchive } from "@/lib/archive/archive";
import { textFile } from "@/lib/archive/testing/documents";
import { summarizeStatements } from "@/lib/db/testing/count-statements";
import { onBothEngines, type TestDatabase } from "@/lib/db/testing/on-both-engines";

const listReports = (topics: readonly number[]): Report[] =>
  topics.flatMap((topic) => [0, 1, 2, 3].map((outlet) => ({ topic, outlet })));

const toFile = (report: Report) => textFile(`${report.topic}-${report.outlet}.txt`, writeReport(report));

onBothEngines("statements of the editors' pages", (open) => {
  async function openArchive() {
    const database = await open();
    return { archive: createArchive(database, { dataFolder: database.dataFolder }), database };
  }

  /** What an act answers, after a check that it took no more statements than it may. */
  async function within<T>(database: TestDatabase, budget: number, act: () => Promise<T>): Promise<T> {
    const { result, count, statements } = await database.statements.count(act);
    expect(count, `${count} statements:\n${summarizeStatements(statements, 30)}`).toBeLessThanOrEqual(budget);
    return result;
  }

  test("a preview of ten files takes no more than one of two", async () => {
    const { archive, database } = await openArchive();
    const few = await archive.imports.receive(listReports([1]).slice(0, 2).map(toFile));
    const many = await archive.imports.receive(listReports([2, 3, 4]).map(toFile));
    for (const id of [few, many]) await archive.imports.analyse(id);
    const small = await database.statements.count(() => archive.imports.get(few));
    const { previews } = await within(database, small.count, () => archive.imports.get(many));
    expect(small.count).toBeLessThanOrEqual(20);
    expect(previews).toHaveLength(10);
    const { imports } = await within(database, 5, () => archive.imports.list());
    expect(imports.map(({ fileCount, fileNames }) => [fileCount, fileNames.length])).toEqual([
      [12, 3],
      [2, 2],
    ]);
  });
});
