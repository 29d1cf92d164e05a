import fc from "fast-check";
import { expect, test } from "vitest";
import { foldWord, straightenPunctuation } from "./fold";

test.each([
  ["Kim", "kim"],
  ["KIM’S", "kim's"],
  ["O`Neill", "o'neill"],
  ["Jŏng‑ŭn", "jong-un"],
  ["Straße", "strasse"],
  ["Łódź", "lodz"],
  ["ﬁsh", "fish"],
  ["김정은", "김정은"],
])("%s folds to %s", (word, folded) => expect(foldWord(word)).toBe(folded));

test("a folded word folds to itself, and plain words as others do", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (word) => {
      expect(foldWord(foldWord(word))).toBe(foldWord(word));
    }),
  );
  fc.assert(
    fc.property(fc.string(), (word) => {
      // A letter that is not plain sends the whole word the long way.
      expect(foldWord(`${word}é`)).toBe(`${foldWord(word)}e`);
    }),
  );
});

test("straight punctuation keeps offsets", () => {
  expect(straightenPunctuation("“It’s” – a `test`")).toBe("\"It's\" - a 'test'");
});
