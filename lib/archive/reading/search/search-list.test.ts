import { expect, test } from "vitest";
import { readCsv } from "@/lib/analysis/text/csv";
import { createArchive } from "@/lib/archive/archive";
import { makeIssues } from "@/lib/archive/testing/make-issues";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { writeListTable } from "./write-list-table";

onBothEngines("a search with a list", (open) => {
  test("says of each line what the search for it finds, whose name it is, and from when to when", async () => {
    const database = await open();
    const archive = createArchive(database, { dataFolder: database.dataFolder });
    const id = await archive.imports.receive(makeIssues(4));
    await archive.imports.analyse(id);
    await archive.imports.publish(id);
    const most = { where: { status: "active" }, orderBy: { articleCount: "desc" } } as const;
    const { name } = await database.client.person.findFirstOrThrow(most);
    const lines = [name, `person:"${name}"`, "nothingofthekind", "-", "source:harbour-letter"];
    const rows = await archive.search.searchList(lines);
    expect(rows.map(({ asked }) => asked)).toEqual(lines);
    for (const row of rows) {
      const { q = "", match, sort } = Object.fromEntries(new URL(row.address, "https://archive.test").searchParams);
      const found = await archive.search.search(q, { sort: sort as "newest", match: match as "all" });
      expect([row.articleCount, row.query]).toEqual([found.total, found.query]);
      expect(row.newest.map((article) => article.id)).toEqual(
        found.results.slice(0, 3).map(({ article }) => article.id),
      );
      const days = found.results.flatMap(({ article }) => article.date?.date ?? []).sort();
      if (found.pageCount === 1) expect([row.first, row.last]).toEqual([days[0] ?? null, days.at(-1) ?? null]);
    }
    expect(rows[0]?.person).toMatchObject({ name });
    expect(rows[0]?.articleCount).toBeGreaterThan(0);
    expect(rows[2]).toMatchObject({ articleCount: 0, person: null, first: null, newest: [] });
    const [head, first] = readCsv(writeListTable(rows, "https://archive.test"));
    expect(head?.cells).toHaveLength(first?.cells.length ?? 0);
    expect(first?.cells[0]).toBe(name);
    expect(first?.cells.at(-1)).toBe(`https://archive.test${rows[0]?.address}`);
    // What a spreadsheet would take for a formula is text.
    expect(writeListTable([{ ...(rows[2] as (typeof rows)[0]), asked: "=1+1" }], "")).toContain("'=1+1");
  });
});
