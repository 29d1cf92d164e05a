import {
  CONTEXT_NAMES,
  describeContexts,
  holdTogether,
  judgeInside,
  SHOWN_PROBABILITY,
} from "@/lib/analysis/events/grouping/decide-shown-links";
import { groupIntoEvents } from "@/lib/analysis/events/grouping/group-events";
import type { PairFeatures } from "@/lib/analysis/events/grouping/pair-features";
import { FEATURE_NAMES, limitScore } from "@/lib/analysis/events/grouping/score-same-event";
import type { EventWeights } from "@/lib/analysis/events/grouping/weights";
import { FOLDS, type MeasuredPair } from "./events-pairs";
import { applyLogistic, fitLogistic, fitSigned, type LogisticModel } from "./events-training";

export type EventModel = Record<MeasuredPair["model"], LogisticModel>;
// What the site keeps of scored pairs: below it a pair is as good as unscored.
const KEPT_SCORE = 0.1;

/**
 * One logistic model for pairs of two publications with both dates, one for those of one publication, one for the others. Features
 * beyond those that ship speak for one event.
 */
export function fitEventModel(pairs: readonly MeasuredPair[]): EventModel {
  const told = pairs.filter(({ isTooLittle, bar }) => !isTooLittle && bar === null);
  const signs = (pairs[0]?.features ?? []).map((_, k) => (SPEAK_AGAINST.has(FEATURE_NAMES[k] ?? "") ? -1 : 1));
  const fitPairsOf = (model: MeasuredPair["model"]) =>
    fitSigned(
      told.filter((pair) => pair.model === model),
      signs,
    );
  return { dated: fitPairsOf("dated"), inside: fitPairsOf("inside"), undated: fitPairsOf("undated") };
}

const SPEAK_AGAINST: ReadonlySet<string> = new Set<keyof PairFeatures>([
  "noPerson",
  "daysApart",
  "noYear",
  "noWeekday",
  "differentNumbers",
  "differentTitles",
  "samePublication",
  "weeksApart",
]);

function applyEventModel(model: EventModel, pair: MeasuredPair): number {
  if (pair.isTooLittle) return 0;
  const score = applyLogistic(model[pair.model], pair.features);
  return limitScore(score, pair.bar ?? (score < pair.least ? "apart" : null));
}

/** The score of every pair by a model that saw neither of its two events; `others` are trained on as well. */
export function crossValidate(pairs: readonly MeasuredPair[], others: readonly MeasuredPair[] = []): number[] {
  const known = [...pairs, ...others];
  const models = new Map<string, EventModel>();
  for (let i = 0; i < FOLDS; i += 1) {
    for (let j = i; j < FOLDS; j += 1)
      models.set(`${i} ${j}`, fitEventModel(known.filter((pair) => isOutside(pair, i, j))));
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

/** What is grouped, and the pairs of one group with their context, from scores of unseen events. */
export function groupAndDescribe(pairs: readonly MeasuredPair[], scores: readonly number[], articleCount: number) {
  const kept = pairs.flatMap((pair, i) => {
    const score = scores[i] ?? 0;
    if (score < KEPT_SCORE) return [];
    const isOnePublication = pair.features[SAME_PUBLICATION] === 1;
    return [{ ...pair, score, quotations: pair.features[QUOTATIONS] ?? 0, isOnePublication }];
  });
  const links = kept.map(({ a, b, score }) => ({ a, b, score: { score } }));
  const groups = groupIntoEvents(
    Array.from({ length: articleCount }, (_, i) => i + 1),
    links,
  );
  const contexts = describeContexts(groups, kept);
  const described = kept.flatMap((pair, i): DescribedPair[] => {
    const context = contexts.get(i);
    if (context === undefined) return [];
    return [{ ...pair, features: CONTEXT_NAMES.map((name) => context[name]) }];
  });
  return { groups, described };
}

/** A pair of one group; `features` are those of its context. */
export type DescribedPair = MeasuredPair & { isOnePublication: boolean; score: number };

const SAME_PUBLICATION = FEATURE_NAMES.indexOf("samePublication");
const QUOTATIONS = FEATURE_NAMES.indexOf("quotations");

/** The pairs that would be shown, each judged by a model of other folds. */
export function crossValidateShown(described: readonly DescribedPair[]): DescribedPair[] {
  const judged = judgeShown(described);
  return described.filter((_, i) => (judged[i] ?? 0) >= SHOWN_PROBABILITY);
}

/** How sure each pair is in the light of its event, by a model of other folds. */
export function judgeShown(described: readonly DescribedPair[]): number[] {
  const told = described.filter((pair) => !pair.isOnePublication);
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitLogistic(told.filter((pair) => !pair.folds.includes(fold))),
  );
  return described.map((pair) => {
    const model = models[Math.max(...pair.folds)];
    return model === undefined ? 0 : judgeInside(pair, applyLogistic(model, pair.features));
  });
}

/** The groups held together by links that may stand, each judged by a model of other folds. */
export function holdGroups(groups: readonly number[][], described: readonly DescribedPair[]): number[][] {
  return holdTogether(groups, described, new Map(judgeShown(described).entries()));
}

/** Fitted models in the form that ships. */
export function toEventWeights(model: EventModel, shown: LogisticModel, grouped: number): EventWeights {
  return {
    dated: nameWeights(model.dated, FEATURE_NAMES),
    inside: nameWeights(model.inside, FEATURE_NAMES),
    undated: nameWeights(model.undated, FEATURE_NAMES),
    shown: nameWeights(shown, CONTEXT_NAMES),
    grouped,
  };
}

function nameWeights<N extends string>({ bias, weights }: LogisticModel, names: readonly N[]) {
  const features = Object.fromEntries(names.map((name, k) => [name, round(weights[k] ?? 0)]));
  return { bias: round(bias), features: features as Record<N, number> };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
