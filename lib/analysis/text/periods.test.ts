import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "./calendar";
import { endOfPeriod, listPeriods, startOfPeriod } from "./periods";

describe("listPeriods", () => {
  test.each([
    ["2013-01-31", "2013-03-01", 12, ["Jan 2013", "Feb 2013", "Mar 2013"]],
    ["2012-11-20", "2013-01-02", 2, ["Oct–Dec 2012", "Jan–Mar 2013"]],
    ["2011-05-01", "2013-01-31", 3, ["2011", "2012", "2013"]],
    ["1999-01-01", "2013-01-31", 4, ["1995–1999", "2000–2004", "2005–2009", "2010–2014"]],
    ["2013-02-01", "2013-01-31", 12, []],
  ])("%s to %s in at most %i", (first, last, most, labels) => {
    expect(listPeriods(first, last, most).map((period) => period.label)).toEqual(labels);
  });

  test("periods follow each other day by day, cover both ends and keep to the limit", () => {
    const day = fc.integer({ min: 0, max: 365 * 60 }).map((days) => addDays("1960-01-01", days));
    fc.assert(
      fc.property(day, day, fc.integer({ min: 3, max: 60 }), (x, y, most) => {
        const [first, last] = x < y ? [x, y] : [y, x];
        const periods = listPeriods(first, last, most);
        expect(periods.length).toBeLessThanOrEqual(most);
        expect((periods[0]?.from ?? "9") <= first && last <= (periods.at(-1)?.to ?? "")).toBe(true);
        periods.slice(1).forEach((period, i) => {
          expect(period.from).toBe(addDays(periods[i]?.to ?? "", 1));
        });
      }),
    );
  });
});

describe("years, months and days as written", () => {
  test.each([
    ["2013", "2013-01-01", "2013-12-31"],
    ["2012-02", "2012-02-01", "2012-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    [" 2013-01-29 ", "2013-01-29", "2013-01-29"],
    ["2013-13", null, null],
    ["2013-02-30", null, null],
    ["January", null, null],
    ["", null, null],
  ])("%j begins %s and ends %s", (value, start, end) => {
    expect([startOfPeriod(value), endOfPeriod(value)]).toEqual([start, end]);
  });
});
