import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeExpectations, computeMarginals, findBestLabels, LABEL_COUNT, transitionWeight } from "./label-chain";

const weight = fc.double({ min: -4, max: 4, noNaN: true });
const chains = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc.record({
    scores: fc.array(weight, { minLength: length * 3, maxLength: length * 3 }),
    transitions: fc.array(weight, { minLength: 9, maxLength: 9 }),
  }),
);

function listSequences(length: number): number[][] {
  if (length === 0) return [[]];
  return listSequences(length - 1).flatMap((labels) => [0, 1, 2].map((label) => [...labels, label]));
}

function scoreOf(labels: number[], scores: number[], transitions: number[]): number {
  return labels.reduce(
    (sum, label, at) =>
      sum + (scores[at * LABEL_COUNT + label] ?? 0) + transitionWeight(transitions, labels[at - 1] ?? 0, label),
    0,
  );
}

describe("the label chain agrees with trying every sequence", () => {
  it("on the best sequence", () => {
    fc.assert(
      fc.property(chains, ({ scores, transitions }) => {
        const all = listSequences(scores.length / 3).map((labels) => scoreOf(labels, scores, transitions));
        expect(scoreOf(findBestLabels(scores, transitions), scores, transitions)).toBeCloseTo(Math.max(...all), 6);
      }),
    );
  });

  it("on the probabilities of labels and steps", () => {
    fc.assert(
      fc.property(chains, ({ scores, transitions }) => {
        const sequences = listSequences(scores.length / 3);
        const weights = sequences.map((labels) => Math.exp(scoreOf(labels, scores, transitions)));
        const total = weights.reduce((sum, value) => sum + value, 0);
        const share = (test: (labels: number[]) => number) =>
          sequences.reduce((sum, labels, k) => sum + (test(labels) * (weights[k] ?? 0)) / total, 0);
        const { labels, transitions: steps } = computeExpectations(scores, transitions);
        expect(computeMarginals(scores, transitions)).toEqual(labels);
        labels.forEach((value, k) => {
          expect(value).toBeCloseTo(
            share((sequence) => (sequence[Math.floor(k / 3)] === k % 3 ? 1 : 0)),
            6,
          );
        });
        steps.forEach((value, k) => {
          const count = (sequence: number[]) =>
            sequence.filter((label, at) => (sequence[at - 1] ?? 0) * 3 + label === k).length;
          expect(value).toBeCloseTo(share(count), 5);
        });
      }),
      { numRuns: 50 },
    );
  });

  it("never puts a further word of a name where none began", () => {
    fc.assert(
      fc.property(chains, ({ scores, transitions }) => {
        const labels = findBestLabels(scores, transitions);
        labels.forEach((label, at) => {
          if (label === 2) expect(labels[at - 1] ?? 0).not.toBe(0);
        });
      }),
    );
  });
});
