import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spentMs } from "@/lib/analysis/text/testing/spent-ms";
import { formatQuery } from "./format-query";
import { MAX_CLAUSES, MAX_QUERY_CHARS, parseQuery } from "./parse-query";
import type { QueryClause } from "./types";

const word = (text: string, more: Partial<QueryClause & { kind: "text" }> = {}): QueryClause => ({
  kind: "text",
  text,
  isPhrase: false,
  field: "any",
  isExcluded: false,
  ...more,
});

describe("a query is read as it is typed", () => {
  test.each<[string, QueryClause[]]>([
    ["party congress", [word("party"), word("congress")]],
    ['"party congress" date', [word("party congress", { isPhrase: true }), word("date")]],
    ["“party congress”", [word("party congress", { isPhrase: true })]],
    ["-missile", [word("missile", { isExcluded: true })]],
    ['-"nuclear test"', [word("nuclear test", { isPhrase: true, isExcluded: true })]],
    ["Title:dam", [word("dam", { field: "title" })]],
    ['-title:"the dam"', [word("the dam", { field: "title", isPhrase: true, isExcluded: true })]],
    ['person:"Kim Jong-un"', [{ kind: "person", value: "Kim Jong-un", isExcluded: false }]],
    ["person:kim-jong-un", [{ kind: "person", value: "kim-jong-un", isExcluded: false }]],
    ['-SOURCE:"The Times"', [{ kind: "source", value: "The Times", isExcluded: true }]],
    ["after:2013", [{ kind: "after", date: "2013" }]],
    ["before:2013/1/9", [{ kind: "before", date: "2013-01-09" }]],
    [
      "after:2012-2 before:2012-02-29",
      [
        { kind: "after", date: "2012-02" },
        { kind: "before", date: "2012-02-29" },
      ],
    ],
    ["Jong-un's", [word("Jong-un's")]],
    ['one"two three"', [word("one"), word("two three", { isPhrase: true })]],
    ["http://example.com", [word("http://example.com")]],
    ['- & ?! "" -', []],
    ["   ", []],
  ])("%s", (text, clauses) => {
    const tree = parseQuery(text);
    expect(tree.clauses).toEqual(clauses);
    expect(tree.notes).toEqual([]);
  });
});

describe("what is not understood is left out and said", () => {
  test.each([
    ["after:soon dam", "not-a-date"],
    ["after:2013-02-30 dam", "not-a-date"],
    ["-before:2013 dam", "not-a-date"],
    ["person: dam", "empty-field"],
    ['dam "', "open-quote"],
    [`dam ${"x".repeat(MAX_QUERY_CHARS)}`, "query-cut"],
    [`dam ${"a ".repeat(MAX_CLAUSES)}`, "too-many-parts"],
  ])("%s", (text, rule) => {
    const tree = parseQuery(text);
    expect(tree.notes.map((note) => note.rule)).toEqual([rule]);
    expect(tree.clauses).toContainEqual(word("dam"));
  });
});

const typed = fc
  .array(
    fc.constantFrom(
      "person:",
      "-",
      '"',
      "”",
      " ",
      "Kim",
      "정은",
      "after:",
      "2013-01",
      "title:",
      "\u0000",
      "\ud800",
      "'",
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(""));

test("never throws, whatever is typed", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), typed), (text) => void parseQuery(text)),
  );
});

test("a query written back is the same query, without anything to remark", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), typed), (text) => {
      const tree = parseQuery(text);
      expect(parseQuery(formatQuery(tree))).toEqual({ clauses: tree.clauses, notes: [] });
    }),
  );
});

test("time grows with length, not faster", () => {
  const hostile = ['"'.repeat(50_000), "-".repeat(50_000), "person:".repeat(9_000), "a.".repeat(30_000)];
  const spent = spentMs(() => {
    for (const text of hostile) parseQuery(text);
  });
  expect(spent).toBeLessThan(2_000);
});
