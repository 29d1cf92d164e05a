import { describe, expect, test } from "vitest";
import { readSetting } from "./read-setting";

const DAY = { date: "2013-03-04", precision: "day" as const };
const read = (text: string, title: string | null = null) => readSetting({ title, text, date: DAY });

describe("readSetting", () => {
  test.each<[string, string, string[]]>([
    ["a town by its word", "A school was opened in Vik City.", ["vik citi"]],
    ["a town of the lists", "A school was opened in Seoul.", ["seoul"]],
    ["a town told with what it lies in", "A rally was held in Brakvik, North Province.", ["brakvik"]],
    ["no hall or airport", "He was met at Brakvik International Airport and in Mansu Hall.", []],
    ["no country's people", "It was told in German.", []],
    ["nothing behind the second sentence", "A school opened. The choir sang. It was in Vik City.", []],
  ])("finds %s", (_, text, places) => {
    expect(read(text).places).toEqual(places);
  });

  test("takes the headline's place and the days of the first two sentences", () => {
    expect(read("The choir sang on March 2. It came on Monday.", "School opens in Vik City")).toEqual({
      places: ["vik citi"],
      days: ["2013-03-02", "2013-03-04"],
    });
  });
});
