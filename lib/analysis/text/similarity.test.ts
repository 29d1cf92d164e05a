import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cosine, countShared, coverage, hashText } from "./similarity";

const bag = fc
  .dictionary(fc.constantFrom("a", "b", "c", "d", "e"), fc.integer({ min: 1, max: 9 }))
  .map((weights) => new Map(Object.entries(weights)));
const set = fc.array(fc.constantFrom("a", "b", "c", "d", "e")).map((members) => new Set(members));

describe("cosine", () => {
  it("is one for bags that differ in size only, nothing for bags without a common key", () => {
    expect(
      cosine(
        new Map([
          ["a", 1],
          ["b", 2],
        ]),
        new Map([
          ["a", 3],
          ["b", 6],
        ]),
      ),
    ).toBeCloseTo(1);
    expect(cosine(new Map([["a", 1]]), new Map([["b", 1]]))).toBe(0);
    expect(cosine(new Map(), new Map([["b", 1]]))).toBe(0);
  });

  it("lies between 0 and 1 and does not depend on the order", () => {
    fc.assert(
      fc.property(bag, bag, (a, b) => {
        const value = cosine(a, b);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
        expect(cosine(b, a)).toBeCloseTo(value);
      }),
    );
  });
});

describe("coverage", () => {
  it("is the share of weight that stands in the other", () => {
    expect(
      coverage(
        new Map([
          ["a", 3],
          ["b", 1],
        ]),
        new Set(["a", "c"]),
      ),
    ).toBe(0.75);
    expect(coverage(new Map(), new Set(["a"]))).toBe(0);
  });
});

describe("countShared", () => {
  it("agrees with counting by hand", () => {
    fc.assert(
      fc.property(set, set, (a, b) => {
        const shared = [...a].filter((member) => b.has(member)).length;
        expect(countShared(a, b)).toBe(shared);
      }),
    );
  });
});

describe("hashText", () => {
  it("gives the same short name for the same text, and different ones for near ones", () => {
    const texts = Array.from({ length: 20_000 }, (_, i) => `the ${i}th of many words in a row`);
    expect(new Set(texts.map(hashText)).size).toBe(texts.length);
    expect(hashText("one two")).toBe(hashText("one two"));
    expect(hashText("one two").length).toBeLessThanOrEqual(11);
  });
});
