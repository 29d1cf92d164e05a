import { expect, test } from "vitest";
import { repairControls } from "./charset";

test.each([
  ["1924\u00962018", "1924–2018"],
  ["\u0093Good evening\u0094", "“Good evening”"],
  ["\u0080 5", "€ 5"],
  ["Zoë, naïve – nothing to mend", "Zoë, naïve – nothing to mend"],
])("%j reads %s", (text, repaired) => {
  expect(repairControls(text)).toBe(repaired);
});
