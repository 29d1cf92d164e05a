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

test("a letter left out is likelier than one taken for another, unless the other word is far more used", () => {
  const words = ["gas", "glass"].map((text, at) => ({ word: text, articleCount: 10 - at }));
  expect(rankCorrections("glas", words, 1).map((entry) => entry.word)).toEqual(["glass", "gas"]);
  const used = [
    { word: "gas", articleCount: 900 },
    { word: "glass", articleCount: 2 },
  ];
  expect(rankCorrections("glas", used, 1).map((entry) => entry.word)).toEqual(["gas", "glass"]);
});

test("fewer letters, then how likely the slip and the word are", () => {
  const known = Object.entries({ dam: 1, dame: 2, ham: 90, dams: 5, drama: 900 });
  const words = known.map(([text, articleCount]) => ({ word: text, articleCount }));
  expect(rankCorrections("damm", words, 2).map((entry) => entry.word)).toEqual(["dam", "dams", "dame", "drama", "ham"]);
});
