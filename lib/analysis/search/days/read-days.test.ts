import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spentMs } from "@/lib/analysis/text/testing/spent-ms";
import { nameDays, writeDays } from "./days";
import { readDays } from "./read-days";

// A Wednesday.
const TODAY = "2014-05-14";

describe("a date is read in any usual form", () => {
  test.each([
    ["2013-01-29", "2013-01-29"],
    ["2013/1/29", "2013-01-29"],
    ["2013.01.29", "2013-01-29"],
    ["2013-01-29T09:30Z", "2013-01-29"],
    ["20130129", "2013-01-29"],
    ["29 January 2013", "2013-01-29"],
    ["29. Jan. 2013", "2013-01-29"],
    ["29-Jan-2013", "2013-01-29"],
    ["the 29th of January, 2013", "2013-01-29"],
    ["29th of January 2013", "2013-01-29"],
    ["Tuesday, 29 January 2013", "2013-01-29"],
    ["Tue. Jan. 29, 2013", "2013-01-29"],
    ["JANUARY 29 2013", "2013-01-29"],
    ["Sept. 3rd, 2013", "2013-09-03"],
    ["2013 Jan 29", "2013-01-29"],
    ["29. Januar 2013", "2013-01-29"],
    ["29 de enero de 2013", "2013-01-29"],
    ["29 février 2012", "2012-02-29"],
    ["1er août 2013", "2013-08-01"],
    ["29/1/2013", "2013-01-29"],
    ["1/29/2013", "2013-01-29"],
    ["29.01.2013", "2013-01-29"],
    ["29. 1. 2013", "2013-01-29"],
    ["2013年1月29日", "2013-01-29"],
    ["2013년 1월 29일", "2013-01-29"],
    ["2013년 1월", "2013-01"],
    ["2013-01", "2013-01"],
    ["01/2013", "2013-01"],
    ["January 2013", "2013-01"],
    ["Jan. 2013", "2013-01"],
    ["jan, 2013", "2013-01"],
    ["2013 January", "2013-01"],
    ["März 2013", "2013-03"],
    ["2013", "2013"],
    ["1990s", "1990..1999"],
    ["the 1990's", "1990..1999"],
    ["2012..2014", "2012..2014"],
    ["2012...2014", "2012..2014"],
    ["2012-2014", "2012..2014"],
    ["2012 – 2014", "2012..2014"],
    ["2012 to 2014", "2012..2014"],
    ["from 2012 to 2014", "2012..2014"],
    ["between 2012 and March 2014", "2012-01..2014-03"],
    ["2012/13", "2012..2013"],
    ["2012-14", "2012..2014"],
    ["2012-12", "2012-12"],
    ["2013..", "2013.."],
    ["..2013-03", "..2013-03"],
    ["January-March 2013", "2013-01..2013-03"],
    ["Jan. 2012 to Mar. 2013", "2012-01..2013-03"],
    ["28 to 29 January 2013", "2013-01-28..2013-01-29"],
    ["Jan. 28-29, 2013", "2013-01-28..2013-01-29"],
    ["28 January to 3 February 2013", "2013-01-28..2013-02-03"],
    ["2013-01-28..2013-02-03", "2013-01-28..2013-02-03"],
    ["summer 2018", "2018-06..2018-08"],
    ["Fall of 2018", "2018-09..2018-11"],
    ["winter 2013", "2012-12..2013-02"],
    ["winter 2012/13", "2012-12..2013-02"],
    ["winter 2012-2013", "2012-12..2013-02"],
    ["early 2013", "2013-01..2013-04"],
    ["mid-2013", "2013-05..2013-08"],
    ["late 2013", "2013-09..2013-12"],
    ["Q2 2013", "2013-04..2013-06"],
    ["2013 Q4", "2013-10..2013-12"],
    ["third quarter of 2013", "2013-07..2013-09"],
    ["2nd quarter 2013", "2013-04..2013-06"],
    ["today", "2014-05-14"],
    ["Yesterday", "2014-05-13"],
    ["last March", "2014-03"],
    ["last May", "2013-05"],
    ["this November", "2014-11"],
    ["next May", "2015-05"],
    ["March last year", "2013-03"],
    ["last summer", "2013-06..2013-08"],
    ["next winter", "2014-12..2015-02"],
    ["this spring", "2014-03..2014-05"],
    ["last year", "2013"],
    ["this month", "2014-05"],
    ["last month", "2014-04"],
    ["last week", "2014-05-05..2014-05-11"],
    ["last Wednesday", "2014-05-07"],
    ["last Tuesday", "2014-05-13"],
    ["next Friday", "2014-05-16"],
    ["last 30 days", "2014-04-15..2014-05-14"],
    ["past three months", "2014-02-14..2014-05-14"],
    ["3 weeks ago", "2014-04-21..2014-04-27"],
    ["two years ago", "2012"],
    ["2013-02-30", null],
    ["2013-13", null],
    ["31 February 2013", null],
    ["2014..2012", null],
    ["3013", null],
    ["January", null],
    ["29 January", null],
    ["May", null],
    ["..", null],
    ["", null],
    ["soon", null],
    ["10:30", null],
  ])("%s", (text, written) => {
    const days = readDays(text, TODAY);
    expect(days && writeDays(days)).toBe(written);
  });

  test("day and month that could be either are read day first, and the other reading is kept", () => {
    expect(readDays("3/4/2013", TODAY)).toEqual({ from: "2013-04-03", to: "2013-04-03", other: "2013-03-04" });
  });
});

describe("days in words", () => {
  test.each([
    ["2013-01-29", "29 January 2013"],
    ["2013-01", "January 2013"],
    ["2012..2014", "2012 to 2014"],
    ["winter 2012/13", "December 2012 to February 2013"],
    ["2013..", "from 2013"],
    ["..2013-03", "until March 2013"],
  ])("%s is %s", (text, words) => {
    const days = readDays(text, TODAY);
    expect(days && nameDays(days)).toBe(words);
  });
});

test("days written back are the same days", () => {
  const day = fc.integer({ min: 0, max: 80_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
  const end = fc.option(day);
  fc.assert(
    fc.property(end, end, (x, y) => {
      const [from, to] = x !== null && y !== null && x > y ? [y, x] : [x, y];
      if (from !== null || to !== null) expect(readDays(writeDays({ from, to }), TODAY)).toEqual({ from, to });
    }),
  );
});

test("never throws, and long texts cost little", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => void readDays(text, TODAY)));
  const hostile = ["- ".repeat(30), "to ".repeat(20), "2012-".repeat(12), ".".repeat(64)];
  expect(spentMs(() => hostile.forEach((text) => void readDays(text, TODAY)))).toBeLessThan(3_000);
});
