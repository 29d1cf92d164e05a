import { expect, test } from "vitest";
import { shareScore } from "./share-score";

const part = (name: string, value: number, weight: number) => ({ name, value, weight, words: name });

test("what moved a score is told, most first, in shares that add up", () => {
  const shares = shareScore([part("a", 1, 1), part("b", 2, -1), part("c", 5, 0), part("d", 3, 1 / 3), part("e", 1, 1)]);
  expect(shares.map(({ name }) => name)).toEqual(["b", "a", "d", "e"]);
  expect(shares.map(({ percent }) => percent)).toEqual([-40, 20, 20, 20]);
});

test("thirds add up to a hundred, and nothing moved is nothing told", () => {
  const thirds = shareScore([part("a", 1, 1), part("b", 1, 1), part("c", 1, 1)]);
  expect(thirds.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
  expect(shareScore([part("a", 1, 0)])).toEqual([]);
});
