import { expect, test } from "vitest";
import { layOut } from "./timeline";

const count = (...dates: string[]) => dates.map((date) => ({ date, count: 1 }));
const written = (dates: string[], unit: "month" | "day" = "month") => {
  const { unit: shown, bars } = layOut(count(...dates), unit);
  return [shown, ...bars.map((bar) => `${bar.date} ${bar.count}`)];
};

test.each<[string, string[], "month" | "day", string[]]>([
  ["several years", ["2014-03", "2012-01", "2012-02"], "month", ["year", "2012 2", "2013 0", "2014 1"]],
  ["one year", ["2012-11", "2012-09"], "month", ["month", "2012-09 1", "2012-10 0", "2012-11 1"]],
  ["one month", ["2012-02-28", "2012-03-01"], "day", ["day", "2012-02-28 1", "2012-02-29 0", "2012-03-01 1"]],
  ["nothing", [], "month", ["month"]],
  ["a wrong year far off", ["2012-01", "1492-01"], "month", ["year", "1492 1", "2012 1"]],
])("%s", (_, dates, unit, expected) => {
  expect(written(dates, unit)).toEqual(expected);
});
