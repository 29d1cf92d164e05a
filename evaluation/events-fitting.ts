import type { PairFeatures } from "@/lib/events/pair-features";
import { FEATURE_NAMES } from "@/lib/events/score-pair";
import type { EventWeights } from "@/lib/events/weights";
import { FOLDS, type MeasuredPair } from "./events-pairs";
import { applyLogistic, fitLogistic, type LogisticModel } from "./events-training";

export type EventModel = { dated: LogisticModel; undated: LogisticModel };
export type Thresholds = { shown: number; shownUndated: number };

// Aimed at when the threshold is chosen; what comes out on events unseen lies some three points lower.
const SHOWN_PRECISION = 0.98;
const SMALLEST_THRESHOLD = 0.5;

/** One logistic model for pairs with both dates, one for the others. */
export function fitEventModel(pairs: readonly MeasuredPair[]): EventModel {
  const told = pairs.filter((pair) => !pair.isTooLittle);
  return {
    dated: fitLogistic(told.filter((pair) => pair.isDated)),
    undated: fitLogistic(told.filter((pair) => !pair.isDated)),
  };
}

export function applyEventModel(model: EventModel, pair: MeasuredPair): number {
  return pair.isTooLittle ? 0 : applyLogistic(pair.isDated ? model.dated : model.undated, pair.features);
}

/** The score of every pair by a model that saw neither of its two events. */
export function crossValidate(pairs: readonly MeasuredPair[]): number[] {
  const models = new Map<string, EventModel>();
  for (let i = 0; i < FOLDS; i += 1) {
    for (let j = i; j < FOLDS; j += 1)
      models.set(`${i} ${j}`, fitEventModel(pairs.filter((pair) => isOutside(pair, i, j))));
  }
  return pairs.map((pair) => {
    const [x, y] = pair.folds;
    const model = models.get(`${Math.min(x, y)} ${Math.max(x, y)}`);
    return model === undefined ? 0 : applyEventModel(model, pair);
  });
}

function isOutside({ folds }: MeasuredPair, i: number, j: number): boolean {
  return !folds.includes(i) && !folds.includes(j);
}

/** The least scores at which shown links are right often enough, for pairs with and without dates. */
export function chooseThresholds(pairs: readonly MeasuredPair[], scores: readonly number[]): Thresholds {
  const choose = (isDated: boolean) =>
    leastPrecise(
      pairs.flatMap((pair, i) => (pair.isDated === isDated ? [{ score: scores[i] ?? 0, isSame: pair.isSame }] : [])),
    );
  return { shown: choose(true), shownUndated: choose(false) };
}

function leastPrecise(links: { score: number; isSame: boolean }[]): number {
  let [right, seen, threshold] = [0, 0, 1];
  for (const { score, isSame } of [...links].sort((a, b) => b.score - a.score)) {
    seen += 1;
    if (isSame) right += 1;
    if (right / seen >= SHOWN_PRECISION) threshold = score;
  }
  return Math.max(SMALLEST_THRESHOLD, threshold);
}

/** Which pairs would be shown, each by thresholds chosen on pairs of other folds. */
export function crossValidateShown(pairs: readonly MeasuredPair[], scores: readonly number[]): boolean[] {
  const byFold = Array.from({ length: FOLDS }, (_, fold) => {
    const others = pairs.flatMap((pair, i) => (pair.folds.includes(fold) ? [] : [{ pair, score: scores[i] ?? 0 }]));
    return chooseThresholds(
      others.map(({ pair }) => pair),
      others.map(({ score }) => score),
    );
  });
  return pairs.map((pair, i) => {
    const thresholds = byFold[Math.max(...pair.folds)];
    const least = pair.isDated ? thresholds?.shown : thresholds?.shownUndated;
    return (scores[i] ?? 0) >= (least ?? 1);
  });
}

/** A fitted model in the form that ships. */
export function toEventWeights(model: EventModel, thresholds: Thresholds, grouped: number): EventWeights {
  return { dated: nameWeights(model.dated), undated: nameWeights(model.undated), ...roundAll(thresholds), grouped };
}

function nameWeights({ bias, weights }: LogisticModel): EventWeights["dated"] {
  const features = Object.fromEntries(FEATURE_NAMES.map((name, k) => [name, round(weights[k] ?? 0)]));
  return { bias: round(bias), features: features as Record<keyof PairFeatures, number> };
}

function roundAll({ shown, shownUndated }: Thresholds): Thresholds {
  return { shown: round(shown), shownUndated: round(shownUndated) };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
