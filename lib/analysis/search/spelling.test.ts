import fc from "fast-check";
import { expect, test } from "vitest";
import { countEdits, listOneEdit, rankCorrections } from "./spelling";

test.each([
  ["missile", "missile", 0],
  ["misile", "missile", 1],
  ["missille", "missile", 1],
  ["missole", "missile", 1],
  ["imssile", "missile", 1],
  ["mislise", "missile", 2],
  ["abc", "xyz", 3],
  ["a", "abcdef", 3],
])("from %s to %s it is %i letters, counted up to three", (a, b, edits) => {
  expect(countEdits(a, b, 2)).toBe(Math.min(edits, 3));
});

const word = fc.string({ unit: fc.constantFrom(..."abcde"), minLength: 1, maxLength: 7 });

test("what one slip makes is exactly what differs in one letter", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(listOneEdit(a).includes(b)).toBe(countEdits(a, b, 2) === 1);
    }),
  );
  expect(listOneEdit("москва")).toContain("мосвка");
});

test("fewer letters, then the same first letter, then the more used", () => {
  const known = Object.entries({ dam: 1, dame: 2, ham: 90, dams: 5, drama: 900 });
  const words = known.map(([text, articleCount]) => ({ word: text, articleCount }));
  expect(rankCorrections("damm", words, 2).map((entry) => entry.word)).toEqual(["dams", "dame", "dam", "drama", "ham"]);
});
