import fc from "fast-check";
import { expect, it } from "vitest";
import { measureShare } from "./wilson";

// Worked out apart from the code, to four places.
it.each([
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [5, 10, 0.2366, 0.7634],
  [1, 1, 0.2065, 1],
  [95, 100, 0.8882, 0.9785],
])("%d of %d lies between %f and %f", (right, all, low, high) => {
  const share = measureShare(right, all);
  expect(share?.low).toBeCloseTo(low, 4);
  expect(share?.high).toBeCloseTo(high, 4);
});

it("says nothing of nothing", () => {
  expect(measureShare(0, 0)).toBeNull();
});

it("holds the share, and is the same seen from the other side", () => {
  const counts = fc
    .integer({ min: 1, max: 500 })
    .chain((all) => fc.tuple(fc.integer({ min: 0, max: all }), fc.constant(all)));
  fc.assert(
    fc.property(counts, ([right, all]) => {
      const [one, other] = [measureShare(right, all), measureShare(all - right, all)];
      if (!one || !other) throw new Error("no share");
      expect(one.low).toBeLessThanOrEqual(one.share + 1e-12);
      expect(one.high).toBeGreaterThanOrEqual(one.share - 1e-12);
      expect(one.low + other.high).toBeCloseTo(1, 9);
    }),
  );
});
