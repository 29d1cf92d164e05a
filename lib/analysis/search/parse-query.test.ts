import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spentMs } from "@/lib/analysis/text/testing/spent-ms";
import { readDays } from "./days/read-days";
import { formatQuery } from "./format-query";
import { MAX_CLAUSES, MAX_QUERY_CHARS, parseQuery } from "./parse-query";
import type { DateClause, FieldClause, GroupClause, QueryClause, TextClause } from "./types";

const TODAY = "2014-05-14";
const parse = (text: string) => parseQuery(text, TODAY);

const word = (text: string, more: Partial<TextClause> = {}): TextClause => ({
  kind: "text",
  text,
  isPhrase: false,
  field: "any",
  isExcluded: false,
  ...more,
});
const phrase = (text: string, more: Partial<TextClause> = {}) => word(text, { isPhrase: true, ...more });
const name = (kind: "person" | "source", value: string, isExcluded = false): QueryClause => ({
  kind,
  value,
  isExcluded,
});
const field = (of: FieldClause["field"], value: string, isExcluded = false): FieldClause => ({
  kind: "field",
  field: of,
  value,
  isExcluded,
});
const date = (kind: DateClause["kind"], text: string, more: Partial<DateClause> = {}): DateClause => ({
  kind,
  text,
  days: readDays(text.replace(/^(?:since|in|until) /, ""), TODAY) ?? { from: null, to: null },
  isTyped: false,
  isExcluded: false,
  ...more,
});
const typed = (text: string, kind: DateClause["kind"] = "on") => date(kind, text, { isTyped: true });
const any = (...alternatives: QueryClause[][]): GroupClause => ({ kind: "group", alternatives, isExcluded: false });
const not = (clause: GroupClause): GroupClause => ({ ...clause, isExcluded: true });

const [a, b, c, d] = [word("anchor"), word("bridge"), word("canal"), word("dam")];

describe("a query is read as it is typed", () => {
  test.each<[string, QueryClause[]]>([
    ["party congress", [word("party"), word("congress")]],
    ['"party congress" date', [phrase("party congress"), word("date")]],
    ["“party congress”", [phrase("party congress")]],
    ["-missile", [word("missile", { isExcluded: true })]],
    ['-"nuclear test"', [phrase("nuclear test", { isExcluded: true })]],
    ["anchor NOT bridge", [a, word("bridge", { isExcluded: true })]],
    ["Jong-un's", [word("Jong-un's")]],
    ['one"two three"', [word("one"), phrase("two three")]],
    ["http://example.com", [word("http://example.com")]],
    ["Breaking: dam", [word("Breaking"), d]],
    ['- & ?! "" -', []],
    ["   ", []],
    // Names that every object has.
    ["constructor toString", [word("constructor"), word("toString")]],
    ["__proto__", [word("__proto__")]],
  ])("words: %s", (text, clauses) => {
    expect(parse(text)).toEqual({ clauses, notes: [] });
  });

  test.each<[string, QueryClause[]]>([
    ["comput*", [word("comput", { ending: { kind: "prefix" } })]],
    ["title:comput*", [word("comput", { field: "title", ending: { kind: "prefix" } })]],
    ["-comput*", [word("comput", { isExcluded: true, ending: { kind: "prefix" } })]],
    ["quai~", [word("quai", { ending: { kind: "fuzzy", edits: 1 } })]],
    ["turbine~", [word("turbine", { ending: { kind: "fuzzy", edits: 2 } })]],
    ["turbine~1", [word("turbine", { ending: { kind: "fuzzy", edits: 1 } })]],
    ["turbine~9", [word("turbine", { ending: { kind: "fuzzy", edits: 2 } })]],
    ["turbine~0", [word("turbine")]],
    ['"kim dam"~3', [phrase("kim dam", { within: 3 })]],
    ['"kim dam"~', [phrase("kim dam", { within: 10 })]],
    ['"dam"~3', [phrase("dam")]],
    ["C++ ~ * 5*3", [word("C++"), word("5*3")].slice(0, 1)],
  ])("endings: %s", (text, clauses) => {
    expect(parse(text).clauses.slice(0, clauses.length)).toEqual(clauses);
  });

  test.each<[string, QueryClause[]]>([
    ["Title:dam", [word("dam", { field: "title" })]],
    ['-title:"the dam"', [phrase("the dam", { field: "title", isExcluded: true })]],
    ['person:"Kim Jong-un"', [name("person", "Kim Jong-un")]],
    ["person:kim-jong-un", [name("person", "kim-jong-un")]],
    ['-SOURCE:"The Times"', [name("source", "The Times", true)]],
    ["publication:Times", [name("source", "Times")]],
    ["author:Lind", [field("author", "Lind")]],
    ['by:"Mara Lind"', [field("author", "Mara Lind")]],
    ["section:sport", [field("section", "sport")]],
    ["speaker:Berg outlet:KCNA", [field("speaker", "Berg"), field("outlet", "KCNA")]],
    ['quoted:"not sell"', [field("quoted", "not sell")]],
    ['unquoted:"not sell" -UNQUOTED:sale', [field("unquoted", "not sell"), field("unquoted", "sale", true)]],
    ['place:Seoul -place:"New York"', [field("place", "Seoul"), field("place", "New York", true)]],
    ["location:Vik", [field("place", "Vik")]],
    ["place:(Vik OR Seoul)", [any([field("place", "Vik")], [field("place", "Seoul")])]],
    ["event:12-a-dam-breaks", [field("event", "12-a-dam-breaks")]],
    ["lang:ko", [field("lang", "ko")]],
    ["has:Picture", [field("has", "picture")]],
    ["is:Undated -is:linked", [field("is", "undated"), field("is", "linked", true)]],
    ["title:(anchor OR bridge)", [any([word("anchor", { field: "title" })], [word("bridge", { field: "title" })])]],
    ["person:(berg OR lind)", [any([name("person", "berg")], [name("person", "lind")])]],
  ])("fields: %s", (text, clauses) => {
    expect(parse(text)).toEqual({ clauses, notes: [] });
  });

  test.each<[string, QueryClause[]]>([
    ["anchor OR bridge", [any([a], [b])]],
    ["anchor | bridge", [any([a], [b])]],
    ["anchor bridge OR canal dam", [a, any([b], [c]), d]],
    ["anchor OR bridge OR canal", [any([a], [b], [c])]],
    ["(anchor bridge) OR canal", [any([a, b], [c])]],
    ["(anchor OR bridge) canal", [any([a], [b]), c]],
    ["anchor AND (bridge canal)", [a, b, c]],
    ["anchor OR (bridge OR canal)", [any([a], [b], [c])]],
    ["(anchor OR (bridge dam)) canal", [any([a], [b, d]), c]],
    ["-(anchor bridge)", [not(any([a, b]))]],
    ["-(anchor OR bridge)", [not(any([a], [b]))]],
    ["-(anchor)", [word("anchor", { isExcluded: true })]],
    ["anchor OR -bridge", [any([a], [word("bridge", { isExcluded: true })])]],
    ["(anchor OR bridge", [any([a], [b])]],
    ["anchor) bridge", [word("anchor"), b]],
    ["f(x) anchor", [word("f(x)"), a]],
    ["KIM OR LEE DAM OPENS TODAY", ["KIM", "OR", "LEE", "DAM", "OPENS", "TODAY"].map((text) => word(text))],
    ["or and not", [word("or"), word("and"), word("not")]],
  ])("connectives: %s", (text, clauses) => {
    expect(parse(text)).toEqual({ clauses, notes: [] });
  });

  test.each<[string, QueryClause[]]>([
    ["after:2013", [date("after", "2013")]],
    ["before:2013/1/9", [date("before", "2013/1/9")]],
    ["after:2012-2 before:2012-02-29", [date("after", "2012-2"), date("before", "2012-02-29")]],
    ["on:29 January 2013 dam", [date("on", "29 January 2013"), d]],
    ['date:"Jan. 2013"', [date("on", "Jan. 2013")]],
    ["since:2013 until:2014", [date("after", "2013"), date("before", "2014")]],
    ["happened:2012..2014", [date("happened", "2012..2014")]],
    ["-on:2013", [date("on", "2013", { isExcluded: true })]],
    ["2013-01-29", [typed("2013-01-29")]],
    ["dam 29 January 2013 bridge", [d, typed("29 January 2013"), b]],
    ["dam Jan. 2013", [d, typed("Jan. 2013")]],
    ["dam january 2013", [d, typed("january 2013")]],
    ["2012..2014 dam", [typed("2012..2014"), d]],
    ["dam last March", [d, typed("last March")]],
    ["summer 2018", []],
    ["summer 2013", [typed("summer 2013")]],
    ["dam 2013", [d, typed("2013")]],
    ["dam since 2013", [d, typed("since 2013", "after")]],
    ["dam in March 2013", [d, typed("in March 2013")]],
    ["dam until 29 Jan. 2013", [d, typed("until 29 Jan. 2013", "before")]],
    ["between 2012 and 2013 dam", [typed("between 2012 and 2013"), d]],
    ["dam (2012 OR 2013)", [d, any([typed("2012")], [typed("2013")])]],
    ['"2013" dam', [phrase("2013"), d]],
    ["-2013", [word("2013", { isExcluded: true })]],
    [
      "jobless claims rose again sharply last week",
      "jobless claims rose again sharply last week".split(" ").map((text) => word(text)),
    ],
    [
      "prices see largest jump since 2008 says bank",
      "prices see largest jump since 2008 says bank".split(" ").map((text) => word(text)),
    ],
    [
      "what the council said on the quay 4 March 2014",
      [..."what the council said on the quay".split(" ").map((text) => word(text)), typed("4 March 2014")],
    ],
    ["people:' dam", [word("people"), d]],
    ["USA today", [word("USA"), word("today")]],
    ["may march", [word("may"), word("march")]],
    ["agenda 2030 and 1500 troops", [word("agenda"), word("2030"), word("and"), word("1500"), word("troops")]],
  ])("dates: %s", (text, clauses) => {
    if (clauses.length > 0) expect(parse(text)).toEqual({ clauses, notes: [] });
    // Four years ahead of the day of asking.
    else expect(parse(text).clauses).toEqual([word("summer"), word("2018")]);
  });
});

describe("what is not understood is said, with what was done instead", () => {
  test.each<[string, string, QueryClause]>([
    ["after:soon dam", "not-a-date", d],
    ["after:2013-02-30 dam", "not-a-date", d],
    ["person: dam", "empty-field", d],
    ['dam "', "open-quote", d],
    ["OR dam", "lonely-or", d],
    ["dam OR", "lonely-or", d],
    [`dam ${"x".repeat(MAX_QUERY_CHARS)}`, "query-cut", d],
    [`dam ${"a ".repeat(MAX_CLAUSES)}`, "too-many-parts", d],
    ["colour:red dam", "unknown-field", phrase("colour:red")],
    ["planet:Mars dam", "unknown-field", phrase("planet:Mars")],
    ["is:lost dam", "unknown-state", d],
    ["wom*n dam", "no-ending", word("wom*n")],
    ["a* dam", "no-ending", word("a")],
    ["3/4/2013 dam", "day-or-month", d],
    [`dam ${"(".repeat(30)}`, "too-deep", d],
  ])("%s", (text, rule, kept) => {
    const tree = parse(text);
    expect(tree.notes.map((note) => note.rule)).toEqual([rule]);
    expect(tree.clauses).toContainEqual(kept);
  });
});

const PARTS =
  "person: - \" ” ( ) ~ ~2 * OR | Kim 정은 after: on: title: section: foo: \u0000 \ud800 ' 29 January 2013 2013-01 is:linked";
const made = fc.array(fc.constantFrom(" ", " ", ...PARTS.split(" ")), { maxLength: 30 }).map((parts) => parts.join(""));
const anything = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), made);

test("never throws, whatever is typed", () => {
  fc.assert(fc.property(anything, (text) => void parse(text)));
});

test("a query written back is the same query, without anything more to remark", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const written = formatQuery(parse(text));
      const again = parse(written);
      // Words that become neighbours may make a date; written once more nothing changes.
      expect(formatQuery(again)).toBe(written);
      expect(again.notes.filter(({ rule }) => rule !== "no-ending")).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

test("time grows with length, not faster", () => {
  const hostile = [
    '"'.repeat(50_000),
    "-".repeat(50_000),
    "person:".repeat(9_000),
    "a.".repeat(30_000),
    "(".repeat(50_000),
    "(a OR ".repeat(9_000),
    "2012-".repeat(9_000),
  ];
  const spent = spentMs(() => {
    for (const text of hostile) parse(text);
  });
  expect(spent).toBeLessThan(2_000);
});
