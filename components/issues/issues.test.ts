import { expect, test } from "vitest";
import type { ArticleSummary } from "@/lib/archive/reading/articles/types";
import { runInLanguage } from "@/lib/language/run-in-language";
import { groupBySection } from "./group-by-section";
import { groupByYear } from "./group-by-year";
import { nameGap } from "./issue-gaps";
import { issuesHref } from "./issues-href";
import { listCrumbs } from "./list-crumbs";
import { nameIssue } from "./name-issue";
import { headlinesOf, titleOfItsOwn } from "./title-of-its-own";

const publication = { slug: "orbital-post", name: "The Orbital Post" };

test.each([
  ["Issue 29 /", null],
  ["THE ORBITAL POST NO. 38, 28 November 2018", null],
  ["Orbital Post 34 ·", null],
  ["Orbital Post 34: two launches", "Orbital Post 34: two launches"],
  [null, null],
])("the title %j says of itself %j", (title, expected) => {
  expect(titleOfItsOwn({ title, publication })).toBe(expected);
});

test.each([
  [["Orbital Post #34", "Two launches"], ["Two launches"]],
  [["Orbital Post #34"], ["Orbital Post #34"]],
  [[], []],
])("of the first titles %j the headlines are %j", (firstTitles, expected) => {
  expect(headlinesOf({ firstTitles, publication })).toEqual(expected);
});

test.each([
  ["29", false, "The Orbital Post no. 29"],
  [null, false, "The Orbital Post"],
  ["29", true, "No. 29"],
  [null, true, "Issue of February 2018"],
])("an issue with number %j is called by it", (number, hidesPublication, name) => {
  const date = { date: "2018-02-01", precision: "month", origin: "stated", reason: null } as const;
  expect(nameIssue({ publication, number, date }, hidesPublication)).toBe(name);
});

test("the way to an issue is all issues, those of its publication, of its year, and the issue", () => {
  const date = { date: "2018-02-01", precision: "month", origin: "stated", reason: null } as const;
  const address = "/issues/orbital-post/2018-02-29";
  const placed = { address, publication, publisher: null, number: "29", date };
  expect(listCrumbs(placed)).toEqual([
    { name: "Issues", address: "/issues" },
    { name: "The Orbital Post", address: "/issues/orbital-post" },
    { name: "2018", address: "/issues/orbital-post?year=2018" },
    { name: "No. 29", address, shortcut: "issue" },
  ]);
  expect(listCrumbs({ ...placed, publisher: "Orbit & Sons" })[1]).toEqual({
    name: "Orbit & Sons",
    address: "/publishers/orbit-sons",
  });
  const inKorean = runInLanguage({ language: "ko", url: "/" }, () => listCrumbs(placed));
  expect(inKorean.map(({ name }) => name)).toEqual(["호", "The Orbital Post", "2018년", "제29호"]);
  expect(listCrumbs({ ...placed, number: null, date: null }).slice(2)).toEqual([
    { name: "Undated", address: "/issues/orbital-post?year=undated" },
    { name: "Undated issue", address, shortcut: "issue" },
  ]);
  expect(listCrumbs({ ...placed, publication: null })).toEqual([]);
});

test("months gather in their years, newest year first, months as in a calendar", () => {
  const counts = [
    { month: "2018-12", issueCount: 2 },
    { month: "2018-02", issueCount: 1 },
    { month: "2013-01", issueCount: 4 },
    { month: null, issueCount: 3 },
  ];
  expect(groupByYear(counts)).toEqual({
    years: [
      {
        year: "2018",
        issueCount: 3,
        months: [
          { month: "02", issueCount: 1 },
          { month: "12", issueCount: 2 },
        ],
      },
      { year: "2013", issueCount: 4, months: [{ month: "01", issueCount: 4 }] },
    ],
    undatedCount: 3,
  });
});

test("articles stay in order; only those that follow each other share a heading", () => {
  const article = (id: number, section: string | null) => ({ id, section }) as ArticleSummary;
  const groups = groupBySection([article(1, "News"), article(2, "News"), article(3, null), article(4, "News")]);
  expect(groups.map(({ section, articles }) => [section, articles.map(({ id }) => id)])).toEqual([
    ["News", [1, 2]],
    [null, [3]],
    ["News", [4]],
  ]);
});

test.each([
  [null, {}, "/issues"],
  ["orbital-post", { year: "2018", month: "02", page: 2 }, "/issues/orbital-post?year=2018&month=02&page=2"],
  [null, { month: "02", page: 1 }, "/issues"],
  [null, { year: "undated" }, "/issues?year=undated"],
])("a list of %j for %j stands at %s", (slug, stretch, href) => {
  expect(issuesHref(slug, stretch)).toBe(href);
});

test.each([
  [[14], "No. 14 is missing"],
  [[14, 15], "Nos. 14 and 15 are missing"],
  [[14, 15, 16, 20], "Nos. 14 to 16 and 20 are missing"],
])("the numbers %j that are missing are named", (numbers, words) => {
  expect(nameGap({ numbers, count: numbers.length, expected: [] })).toBe(words);
});

test("without numbers a missing issue is named by its day, several by how many", () => {
  expect(nameGap({ numbers: [], count: 1, expected: ["2013-02-11"] })).toBe(
    "About 11 February 2013, 1 issue is missing",
  );
  expect(nameGap({ numbers: [], count: 2, expected: ["2013-02-11", "2013-02-18"] })).toBe("About 2 issues are missing");
});
