import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spentMs } from "@/lib/analysis/text/testing/spent-ms";
import { type AlignedPassage, alignPassages, listPieces } from "./align-passages";

function shared(a: string, b: string, minWords?: number): [string, string, number][] {
  return alignPassages(a, b, minWords).map((passage) => [
    a.slice(passage.a.start, passage.a.end),
    b.slice(passage.b.start, passage.b.end),
    passage.words,
  ]);
}

describe("alignPassages", () => {
  it("finds a run of words through case, marks and ellipses", () => {
    expect(
      shared(
        "The bridge, he said, \u201Cwill be OPEN by \u2026 the first of May\u201D at last.",
        'Officials: "will be open by ... the first of May," they say.',
      ),
    ).toEqual([["will be OPEN by \u2026 the first of May", "will be open by ... the first of May", 8]]);
  });

  it("does not report runs shorter than asked for", () => {
    const [a, b] = ["one two three four five and more", "so one two three four five or less"];
    expect(shared(a, b)).toEqual([]);
    expect(shared(a, b, 5)).toEqual([["one two three four five", "one two three four five", 5]]);
  });

  it("takes an apostrophe set apart for one that is not", () => {
    expect(shared("It\u2019 s a very long way to go", "It's a very long way to go")).toHaveLength(1);
  });

  it("gives passages in the order of the first text, wherever they stand in the second", () => {
    const first = "alpha beta gamma delta epsilon zeta";
    const second = "one two three four five six seven";
    const found = shared(`${first}. Between. ${second}.`, `${second}, then ${first}.`);
    expect(found.map(([words]) => words)).toEqual([first, second]);
  });

  it("lets each word of a text stand in one passage only", () => {
    const run = "the quick brown fox jumps over the lazy dog";
    expect(shared(`${run}. ${run}.`, run)).toHaveLength(1);
    expect(shared(`${run}. ${run}.`, `${run} and ${run}`)).toHaveLength(2);
  });

  it("prefers the longer run where two compete for words", () => {
    const found = shared("a b c d e f g h", "a b c d e f. Later c d e f g h i? No: b c d e f g h", 4);
    expect(found[0]?.[2]).toBe(7);
  });

  it.each(["", "   ", "... !"])("answers nothing for %j", (empty) => {
    expect(alignPassages(empty, "one two three four five six seven")).toEqual([]);
    expect(alignPassages("one two three four five six seven", empty)).toEqual([]);
  });

  it("stays quick on texts made to be slow", () => {
    const spent = spentMs(() => {
      alignPassages("a ".repeat(30_000), "a ".repeat(30_000));
      alignPassages("a b ".repeat(15_000), "b a ".repeat(15_000));
    });
    expect(spent).toBeLessThan(8000);
  });
});

describe("alignPassages against a comparison of every pair of words", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 24 });

  it("finds the same passages", () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 2, max: 4 }), (first, second, minWords) => {
        const [a, b] = [first.join(" "), second.join(" ")];
        expect(alignPassages(a, b, minWords)).toEqual(alignSlowly(a, b, minWords));
      }),
      { numRuns: 300 },
    );
  });

  it("finds a planted passage in any two texts", () => {
    const planted = "seven words that nobody else would write";
    fc.assert(
      fc.property(words, words, words, words, (w, x, y, z) => {
        const a = [...w, planted, ...x].join(" ");
        const b = [...y, planted.toUpperCase(), ...z].join(", ");
        const found = alignPassages(a, b);
        expect(found.some((passage) => a.slice(passage.a.start, passage.a.end).includes(planted))).toBe(true);
      }),
    );
  });
});

/** The definition, without any hashing: every maximal run of equal words, longest first, each word used once. */
function alignSlowly(a: string, b: string, minWords: number): AlignedPassage[] {
  const [left, right] = [listPieces(a), listPieces(b)];
  const same = (i: number, j: number) => left[i] !== undefined && left[i]?.folded === right[j]?.folded;
  const runs: { i: number; j: number; length: number }[] = [];
  for (let i = 0; i < left.length; i += 1) {
    for (let j = 0; j < right.length; j += 1) {
      if (!same(i, j) || same(i - 1, j - 1)) continue;
      let length = 0;
      while (same(i + length, j + length)) length += 1;
      if (length >= minWords) runs.push({ i, j, length });
    }
  }
  runs.sort((x, y) => y.length - x.length || x.i - y.i || x.j - y.j);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const passages: AlignedPassage[] = [];
  for (const run of runs) {
    let start = 0;
    for (let k = 0; k <= run.length; k += 1) {
      if (k < run.length && !usedA.has(run.i + k) && !usedB.has(run.j + k)) continue;
      if (k - start >= minWords) {
        for (let m = start; m < k; m += 1) {
          usedA.add(run.i + m);
          usedB.add(run.j + m);
        }
        passages.push({
          a: { start: left[run.i + start]?.start ?? 0, end: left[run.i + k - 1]?.end ?? 0 },
          b: { start: right[run.j + start]?.start ?? 0, end: right[run.j + k - 1]?.end ?? 0 },
          words: k - start,
        });
      }
      start = k + 1;
    }
  }
  return passages.sort((x, y) => x.a.start - y.a.start);
}
