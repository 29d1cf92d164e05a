import { expect, test } from "vitest";
import { addDays } from "@/lib/analysis/text/calendar";
import { findGaps, type HeldIssue } from "./find-gaps";

/** Issues every so many days from a Monday, without some of them. */
function every(days: number, count: number, without: number[], numberOf: (at: number) => string | null): HeldIssue[] {
  return Array.from({ length: count }, (_, at) => ({
    number: numberOf(at),
    date: addDays("2013-01-07", at * days),
  })).filter((_, at) => !without.includes(at));
}
const numbered = (at: number) => String(at + 1);
const bare = () => null;

test("missing numbers are named", () => {
  const gaps = findGaps(every(7, 20, [5, 9, 10], numbered));
  expect(gaps.map(({ numbers, after, before }) => [numbers, after, before])).toEqual([
    [[6], "2013-02-04", "2013-02-18"],
    [[10, 11], "2013-03-04", "2013-03-25"],
  ]);
});

test.each([
  ["weekly", 7, ["2013-02-11"]],
  ["fortnightly", 14, ["2013-03-18"]],
  ["every thirty days", 30, ["2013-06-06"]],
])("without numbers the rhythm shows it: %s", (_, days, expected) => {
  const gaps = findGaps(every(days, 12, [5], bare));
  expect(gaps.map((gap) => [gap.numbers, gap.count, gap.expected])).toEqual([[[], 1, expected]]);
});

test("a daily misses its own weekdays, not the days on which it never appears", () => {
  const weekdays = every(1, 56, [], bare).filter((_, at) => at % 7 < 5);
  expect(findGaps(weekdays)).toEqual([]);
  const [gap, ...others] = findGaps(weekdays.filter(({ date }) => date !== "2013-01-17"));
  expect([gap?.expected, others]).toEqual([["2013-01-17"], []]);
});

test("consecutive numbers around a pause say that nothing is missing", () => {
  const paused = every(7, 20, [5, 6], bare).map(({ date }, at) => ({ date, number: String(100 + at) }));
  expect(findGaps(paused)).toEqual([]);
});

test("numbers that begin anew with the year are no gap, nor is a number that was misread", () => {
  const anew = every(7, 20, [], (at) => String((at % 10) + 1));
  expect(findGaps(anew)).toEqual([]);
  const misread = every(7, 20, [], (at) => (at === 8 ? "90" : String(at + 1)));
  expect(findGaps(misread)).toEqual([]);
});

test("a number held on another day is not missing", () => {
  const late = every(7, 12, [4], numbered);
  expect(findGaps([...late, { number: "5", date: "2013-04-01" }])).toEqual([]);
});

test("what keeps to no rhythm has no gaps, nor has what is too little to tell", () => {
  const irregular = [0, 3, 20, 24, 70, 75, 140].map((days) => ({ number: null, date: addDays("2013-01-07", days) }));
  expect(findGaps(irregular)).toEqual([]);
  expect(findGaps(every(7, 4, [2], bare))).toEqual([]);
  expect(findGaps([])).toEqual([]);
});

test("a publication that stopped for years and began again has no gap there", () => {
  const again = every(7, 10, [], bare).map(({ date }) => ({ number: null, date: addDays(date, 3_000) }));
  expect(findGaps([...every(7, 10, [], bare), ...again])).toEqual([]);
});
