import fc from "fast-check";
import { expect, test } from "vitest";
import { matchTypedWord } from "./match-typed-word";
import { createWordList } from "./near-words";

const few = fc.string({ unit: fc.constantFrom(..."abgk"), minLength: 1, maxLength: 8 });

test("lists every word that may be meant, whatever is added when", () => {
  fc.assert(
    fc.property(fc.uniqueArray(few, { maxLength: 60 }), few, fc.nat(60), fc.boolean(), (words, typed, at, isLast) => {
      const list = createWordList();
      for (const word of words.slice(0, at)) list.add(word);
      list.listCandidates(typed);
      for (const word of words.slice(at)) list.add(word);
      const meant = words.filter((word) => matchTypedWord(typed, word, isLast) !== null);
      const candidates = list.listCandidates(typed);
      expect(meant.filter((word) => !candidates.includes(word))).toEqual([]);
      expect(new Set(candidates).size).toBe(candidates.length);
    }),
    { numRuns: 3000 },
  );
});

test("lists every word that may be meant of more words than are passed over at once", () => {
  fc.assert(
    fc.property(fc.uniqueArray(few, { minLength: 150, maxLength: 400, size: "max" }), few, (words, typed) => {
      const list = createWordList();
      for (const word of words) list.add(word);
      const meant = words.filter((word) => matchTypedWord(typed, word, true) !== null);
      const candidates = list.listCandidates(typed);
      expect(meant.filter((word) => !candidates.includes(word))).toEqual([]);
      expect(list.listBeginning(typed).sort()).toEqual(words.filter((word) => word.startsWith(typed)).sort());
      expect(new Set(candidates).size).toBe(candidates.length);
    }),
    { numRuns: 200 },
  );
});

test("passes over words that cannot be meant", () => {
  const list = createWordList();
  for (const word of ["kim", "kimura", "kin", "park", "parker", "lee", "zhang"]) list.add(word);
  expect(list.listCandidates("kim").sort()).toEqual(["kim", "kimura", "kin"]);
});
