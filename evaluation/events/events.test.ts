import { describe, expect, it } from "vitest";
import type { LabelledArticle } from "./events-corpus";
import { comparePaired, scoreClustering } from "./events-scores";
import { applyLogistic, fitLogistic, fitSigned } from "./events-training";
import { leaveOutStanding, measureWordPairs } from "./events-variants";

describe("scoreClustering", () => {
  const gold = ["x", "x", "x", "y", "y", "z"];

  it("gives full marks to the gold clustering and none of the pairs to articles alone", () => {
    expect(scoreClustering(gold, gold).point).toMatchObject({ pairF1: 1, b3F1: 1 });
    const alone = scoreClustering(gold, ["1", "2", "3", "4", "5", "6"]).point;
    expect(alone).toMatchObject({ pairF1: 0, b3P: 1 });
    expect(alone.b3R).toBeCloseTo((1 / 3 + 1 / 3 + 1 / 3 + 1 / 2 + 1 / 2 + 1) / 6);
  });

  it("counts pairs and B-cubed as worked out by hand", () => {
    // Clusters {x x}, {x y}, {y}, {z}: pairs right 1 of 2 predicted and 4 gold.
    const { point } = scoreClustering(gold, ["1", "1", "2", "2", "3", "4"]);
    expect([point.pairP, point.pairR]).toEqual([1 / 2, 1 / 4]);
    expect(point.b3P).toBeCloseTo((1 + 1 + 1 / 2 + 1 / 2 + 1 + 1) / 6);
    expect(point.b3R).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 / 2 + 1 / 2 + 1) / 6);
  });

  it("draws the same samples each time, so that differences are paired", () => {
    const ours = scoreClustering(gold, ["1", "1", "1", "2", "2", "3"]);
    const theirs = scoreClustering(gold, ["1", "1", "2", "3", "3", "4"]);
    expect(scoreClustering(gold, ["1", "1", "1", "2", "2", "3"])).toEqual(ours);
    expect(comparePaired(ours, ours, "b3F1")).toEqual({ difference: 0, interval: [0, 0] });
    expect(comparePaired(ours, theirs, "b3F1").difference).toBeGreaterThan(0);
  });
});

describe("fitLogistic", () => {
  it("finds the odds of two groups", () => {
    const rows = [0, 1].flatMap((x) =>
      Array.from({ length: 1000 }, (_, i) => ({ features: [x], isSame: i < (x === 0 ? 200 : 800) })),
    );
    const model = fitLogistic(rows, 1e-6);
    expect(applyLogistic(model, [0])).toBeCloseTo(0.2, 3);
    expect(applyLogistic(model, [1])).toBeCloseTo(0.8, 3);
  });

  it("gives a feature that never varies no weight", () => {
    const rows = Array.from({ length: 100 }, (_, i) => ({ features: [i % 10, 0], isSame: i % 10 > 4 + (i % 3) }));
    expect(fitLogistic(rows).weights[1]).toBe(0);
  });

  it("leaves out what would come out the wrong way round", () => {
    const rows = Array.from({ length: 200 }, (_, i) => ({
      features: [i % 2, i % 3],
      isSame: i % 2 === 0 && i % 3 > 0,
    }));
    const { weights } = fitSigned(rows, [1, 1]);
    expect(weights[0]).toBe(0);
    expect(weights[1]).toBeGreaterThan(0);
    expect(fitSigned(rows, [-1, 1]).weights[0]).toBeLessThan(0);
  });

  it("stays finite where a feature tells all", () => {
    const rows = Array.from({ length: 50 }, (_, i) => ({ features: [i < 25 ? 0 : 1], isSame: i >= 25 }));
    const { bias, weights } = fitLogistic(rows);
    expect([bias, ...weights].every(Number.isFinite)).toBe(true);
  });
});

function labelled(id: number, text: string, publication: string | null = "Post"): LabelledArticle {
  const article = { id, publication, date: null, title: null, text, people: [] };
  return { article, name: String(id), event: String(id), set: "own" };
}

describe("what is tried beside the score", () => {
  it("leaves out the sentences a publication prints in three articles, and no others", () => {
    const standing = "This paper has told of the harbour since it was built.";
    const texts = [
      "A ferry sank off the northern pier before dawn.",
      "The mayor spoke at noon to a full hall of people.",
    ];
    const articles = [
      labelled(1, `${texts[0]} ${standing}`),
      labelled(2, `${texts[1]} ${standing}`),
      labelled(3, `A quiet day in all of the town and its streets. ${standing}`),
      labelled(4, `Another paper tells of it on its own. ${standing}`, "Courier"),
    ];
    const own = leaveOutStanding(articles);
    expect([own.changed, own.sentences]).toEqual([3, 3]);
    expect(own.articles.map(({ article }) => article.text.includes(standing))).toEqual([false, false, false, true]);
    expect(own.articles[0]?.article.text.trim()).toBe(texts[0]);
  });

  it("measures word pairs of both leads, not over small words", () => {
    const articles = [
      labelled(1, "The pension reform failed."),
      labelled(2, "A pension reform passed."),
      labelled(3, "Reform of the pension."),
    ];
    const pair = {
      features: [1],
      model: "undated" as const,
      bar: null,
      least: 0,
      isTooLittle: false,
      isSame: false,
      folds: [0, 0] as const,
    };
    const pairs = [
      { ...pair, a: 1, b: 2 },
      { ...pair, a: 1, b: 3 },
    ];
    const measured = measureWordPairs(articles, { pairs, prepared: [], gold: [], goldPairs: 0 });
    expect(measured.map(({ features }) => features.map((value) => value > 0))).toEqual([
      [true, true, true],
      [true, false, false],
    ]);
  });
});
