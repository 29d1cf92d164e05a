import { expect, test } from "vitest";
import { runInLanguage } from "@/lib/language/run-in-language";
import { formatDays, formatMonth, formatPeriod, formatStretch, formatWritten } from "./format-date";

const inKorean = <T>(work: () => T) => runInLanguage({ language: "ko", url: "/" }, work);

test.each([
  ["2013-01-31", "31 January 2013", "2013년 1월 31일"],
  ["2013-01", "January 2013", "2013년 1월"],
  ["2013", "2013", "2013년"],
  ["0099-12-31", "31 December 0099", "99년 12월 31일"],
])("%s is read in the language of the page, on its own day in any time zone", (date, english, korean) => {
  expect(formatWritten(date)).toBe(english);
  expect(inKorean(() => formatWritten(date))).toBe(korean);
});

test.each([
  [{ from: "2013-05-01", to: "2013-05-31", label: "May 2013" }, "2013년 5월"],
  [{ from: "2013-01-01", to: "2013-12-31", label: "2013" }, "2013년"],
  [{ from: "2013-04-01", to: "2013-06-30", label: "Apr–Jun 2013" }, "2013년 4월~6월"],
  [{ from: "2011-01-01", to: "2012-12-31", label: "2011–2012" }, "2011년 ~ 2012년"],
])("the period %o has a name in the language of the page", (period, korean) => {
  expect(formatPeriod(period)).toBe(period.label);
  expect(inKorean(() => formatPeriod(period)).replace(/\s+/g, " ")).toBe(korean);
});

test("months have names in the language of the page", () => {
  expect([formatMonth(12), formatMonth(12, "short")]).toEqual(["December", "Dec"]);
  expect(inKorean(() => formatMonth(12))).toBe("12월");
});

test.each([
  ["2013-01-29", "2013-02-03", "29 January to 3 February 2013", "2013년 1월 29일~2월 3일"],
  ["2012-12-30", "2013-01-02", "30 December 2012 to 2 January 2013", "2012년 12월 30일~2013년 1월 2일"],
  ["2013-01-29", "2013-01-29", "29 January 2013", "2013년 1월 29일"],
])("from %s to %s is said with as few years as will do", (first, last, english, korean) => {
  expect(formatDays(first, last)).toBe(english);
  expect(inKorean(() => formatDays(first, last)).replace(/\s*~\s*/, "~")).toBe(korean);
});

test.each([
  ["2013-01-29", "2013-01-29", "29 January 2013"],
  ["2013-01-01", "2013-01-31", "January 2013"],
  ["2013-01-01", "2013-12-31", "2013"],
  ["2012-01-01", "2014-12-31", "2012–2014"],
  ["2013-02-01", "2013-04-30", "February–April 2013"],
  ["2013-01-28", "2013-01-29", "28–29 January 2013"],
])("the stretch from %s to %s is %s", (from, to, expected) => {
  expect(formatStretch({ from, to }).replace(/\s–\s/, "–")).toBe(expected);
});

test("an open end of a stretch is as precise as it is known", () => {
  expect(formatStretch({ from: "2013-01-01", to: "2013-01-01" }, "from")).toBe("2013");
  expect(formatStretch({ from: "2013-03-31", to: "2013-03-31" }, "to")).toBe("March 2013");
});
