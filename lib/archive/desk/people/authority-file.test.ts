import { describe, expect, test } from "vitest";
import { authorityHead, formatOf, readAuthorityFile, writeAuthorityRecord } from "./authority-file";

const EMPTY = { slug: null, aliases: [], wikidata: null, note: null };

describe("an authority file", () => {
  test("as a table says who is who, whatever its columns are called", () => {
    const text = "QID;Label;Also known as;Description\nQ42;Ada  Berg;A. Berg | Ada of Altmark;Mayor\n;Jo Lund;;\n";
    const { records, problems } = readAuthorityFile(text, "csv");
    expect(problems).toEqual([]);
    expect(records).toEqual([
      { line: 2, slug: null, name: "Ada Berg", aliases: ["A. Berg", "Ada of Altmark"], wikidata: "Q42", note: "Mayor" },
      { line: 3, ...EMPTY, name: "Jo Lund" },
    ]);
  });

  test("as JSON Lines needs a name alone", () => {
    const { records, problems } = readAuthorityFile('{"name":"Ada Berg"}\n\n[]\nnonsense\n{"name":""}\n', "jsonl");
    expect(records).toEqual([{ line: 1, ...EMPTY, name: "Ada Berg" }]);
    expect(problems.map((problem) => problem.line)).toEqual([3, 4, 5]);
  });

  test("names each line it cannot use, and why", () => {
    const text = `name,wikidata,note\n,Q1,\nAda,42,\n${"x".repeat(121)},,\nJo,,${"y".repeat(301)}\nBo,,`;
    const { records, problems } = readAuthorityFile(text, "csv");
    expect(records.map((record) => record.name)).toEqual(["Bo"]);
    expect(problems).toEqual([
      { line: 2, words: "The name is missing." },
      { line: 3, words: "A Wikidata item looks like Q56226." },
      { line: 4, words: "A name has up to 120 characters." },
      { line: 5, words: "A note has up to 300 characters." },
    ]);
    expect(readAuthorityFile("who,what\nAda,", "csv").problems).toHaveLength(1);
  });

  test.each(["csv", "jsonl"] as const)("is read back as it was written, as %s", (format) => {
    const record = {
      slug: "ada",
      name: 'Ada "A" Berg',
      aliases: ["B, A.", "Ada\u00a0B"],
      wikidata: "Q42",
      note: "x; y",
    };
    const text = authorityHead(format) + writeAuthorityRecord(record, format);
    const [read] = readAuthorityFile(text, format).records;
    expect(read).toMatchObject({ ...record, aliases: ["B, A.", "Ada B"] });
  });

  test("tells its format", () => {
    expect(formatOf("people.JSONL", "")).toBe("jsonl");
    expect(formatOf("people.txt", '\n{"name":"x"}')).toBe("jsonl");
    expect(formatOf("people.csv", "name\nx")).toBe("csv");
  });
});
