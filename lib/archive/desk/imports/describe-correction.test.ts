import { describe, expect, test } from "vitest";
import { describeCorrection } from "./describe-correction";

describe("a correction in the history", () => {
  test.each([
    [{ date: { date: "2013-01-29", precision: "day" as const } }, "Set date to 2013-01-29 of summit.eml."],
    [{ date: { date: "2013-01-01", precision: "month" as const } }, "Set date to 2013-01 of summit.eml."],
    [
      { publication: "Harbour Letter", number: "12", date: null },
      "Set publication to “Harbour Letter” and number to “12” of summit.eml. Took date from summit.eml.",
    ],
    [
      { title: "Quay", section: null, part: 2 },
      "Set title to “Quay” and part to 2 of summit.eml. Took section from summit.eml.",
    ],
    [{ title: undefined, author: "Mara Lind" }, "Set author to “Mara Lind” of summit.eml."],
  ])("%j", (correction, words) => {
    expect(describeCorrection(correction, "summit.eml")).toBe(words);
  });
});
