import { expect, test } from "vitest";
import { findLead } from "./find-lead";

test.each([
  [
    "a caption before it is passed over",
    "Plate 1. Drawing by the office.\n\nThe council of Altmark voted on Monday to keep the quay. It was late.",
    "The council of Altmark voted on Monday to keep the quay.",
  ],
  [
    "lines are joined",
    "The council of Altmark voted\non Monday to keep the quay.",
    "The council of Altmark voted on Monday to keep the quay.",
  ],
  ["a list of short calls has none", "Read more.\n\nSubscribe now!\n\nShare this.", null],
  ["nothing has none", "", null],
])("%s", (_, text, lead) => expect(findLead(text)).toBe(lead));

test("a long sentence is cut at the end of a word, and says so", () => {
  const lead = findLead(`It began ${"with a very long list, ".repeat(30)}.`) ?? "";
  expect(lead.length).toBeLessThan(245);
  expect(lead).toMatch(/ (?:with|a|very|long|list) …$/);
});
