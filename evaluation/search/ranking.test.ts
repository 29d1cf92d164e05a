import { expect, test } from "vitest";
import { scoreRankings } from "./ranking-scores";

const set = {
  task: { docs: [], queries: ["q", "unanswered", "nothing relevant"].map((id) => ({ id, text: id })) },
  relevant: new Map([
    ["q", new Set(["a", "b", "c"])],
    ["unanswered", new Set(["a"])],
    ["nothing relevant", new Set<string>()],
  ]),
  ignored: new Map([["q", "self"]]),
};

test("scores follow their definitions; a query without an answer counts 0, one without relevant documents not", () => {
  const [q, unanswered, ...rest] = scoreRankings(set, {
    q: ["self", "x", "a", "y", "b", "a"],
    "nothing relevant": ["a"],
  });
  expect(q?.MAP).toBeCloseTo((1 / 2 + 2 / 4) / 3);
  const ideal = 1 + 1 / Math.log2(3) + 1 / Math.log2(4);
  expect(q?.["nDCG@10"]).toBeCloseTo((1 / Math.log2(3) + 1 / Math.log2(5)) / ideal);
  expect(q?.["recall@20"]).toBeCloseTo(2 / 3);
  expect(q?.MRR).toBe(1 / 2);
  expect(unanswered).toEqual({ MAP: 0, "nDCG@10": 0, "recall@20": 0, MRR: 0 });
  expect(rest).toEqual([]);
});
