import { scoreClusters } from "./score-clusters";
import { type Counts, type DocumentScore, emptyCounts, sum } from "./score-people";
import { makeRandom } from "./train-chain";

type Rate = { precision: number; recall: number; f1: number };
export type Interval = [number, number];

export type Summary = {
  documents: number;
  counts: Counts;
  strict: Rate;
  title: Rate;
  overlap: Rate;
  fullNameRecall: number;
  laterFound: number;
  laterLinked: number;
  identity: Rate;
  identityWithMisses: Rate;
  identityAcross: Rate | null;
  tags: Rate;
  intervals: Record<string, Interval>;
};

const RESAMPLES = 200;
const SEED = 20_240_601;

/** The figures of a set of documents, with 95 % percentile bootstrap intervals over documents. */
export function summarisePeople(scores: readonly DocumentScore[], resamples = RESAMPLES): Summary {
  const whole = summariseOnce(
    scores,
    scores.map(() => 1),
  );
  const draws = drawSamples(scores, resamples);
  const intervals: Record<string, Interval> = {};
  for (const [name, read] of Object.entries(FIGURES)) intervals[name] = intervalOf(draws.map((draw) => read(draw)));
  return { ...whole, intervals };
}

/** The difference of two methods on the same documents, over the same draws. */
export function compareFigure(
  ours: readonly DocumentScore[],
  theirs: readonly DocumentScore[],
  figure: keyof typeof FIGURES,
): { difference: number; interval: Interval } {
  const read = FIGURES[figure];
  const weights = drawWeights(ours.length, RESAMPLES);
  const differ = (weight: number[]) => read(summariseOnce(ours, weight)) - read(summariseOnce(theirs, weight));
  return { difference: differ(ours.map(() => 1)), interval: intervalOf(weights.map(differ)) };
}

type Once = Omit<Summary, "intervals">;

const FIGURES = {
  strict: (draw: Once) => draw.strict.f1,
  title: (draw: Once) => draw.title.f1,
  overlap: (draw: Once) => draw.overlap.f1,
  laterLinked: (draw: Once) => draw.laterLinked,
  identity: (draw: Once) => draw.identity.f1,
  identityWithMisses: (draw: Once) => draw.identityWithMisses.f1,
  identityAcross: (draw: Once) => draw.identityAcross?.f1 ?? 0,
  tags: (draw: Once) => draw.tags.f1,
};

function summariseOnce(scores: readonly DocumentScore[], weights: readonly number[]): Once {
  const counts = emptyCounts();
  scores.forEach((score, k) => {
    for (const name of Object.keys(counts) as (keyof Counts)[]) counts[name] += score.counts[name] * (weights[k] ?? 0);
  });
  const across = acrossRate(scores, weights);
  const identity = rate(counts.identityPrecision, counts.identified, counts.identityRecall, counts.identified);
  return {
    documents: sum([...weights]),
    counts,
    strict: rate(counts.rightStrict, counts.predicted, counts.strict, counts.gold),
    title: rate(counts.rightTitle, counts.predicted, counts.title, counts.gold),
    overlap: rate(counts.rightOverlap, counts.predicted, counts.overlap, counts.gold),
    fullNameRecall: ratio(counts.fullFound, counts.full),
    laterFound: ratio(counts.laterFound, counts.later),
    laterLinked: ratio(counts.laterLinked, counts.later),
    identity,
    identityWithMisses: rate(
      counts.identityPrecision,
      counts.identified,
      counts.identityRecallAll,
      counts.goldIdentified,
    ),
    identityAcross: across,
    tags: rate(counts.tagHit, counts.tagPredicted, counts.tagHit, counts.tagGold),
  };
}

const CLUSTERS = new WeakMap<readonly DocumentScore[], { document: number; precision: number; recall: number }[]>();

/** Clusters are judged once over all documents; a draw only weighs the documents. */
function acrossRate(scores: readonly DocumentScore[], weights: readonly number[]): Rate | null {
  let values = CLUSTERS.get(scores);
  if (!values) {
    const pairs = scores.flatMap((score, document) => score.across.map((pair) => ({ ...pair, document })));
    values = scoreClusters(pairs).map((value, k) => ({ ...value, document: pairs[k]?.document ?? 0 }));
    CLUSTERS.set(scores, values);
  }
  if (values.length === 0) return null;
  let [precision, recall, count] = [0, 0, 0];
  for (const value of values) {
    const weight = weights[value.document] ?? 0;
    precision += weight * value.precision;
    recall += weight * value.recall;
    count += weight;
  }
  return rate(precision, count, recall, count);
}

function drawSamples(scores: readonly DocumentScore[], resamples: number): Once[] {
  return drawWeights(scores.length, resamples).map((weights) => summariseOnce(scores, weights));
}

function drawWeights(length: number, resamples: number): number[][] {
  const random = makeRandom(SEED);
  return Array.from({ length: resamples }, () => {
    const weights = new Array<number>(length).fill(0);
    for (let k = 0; k < length; k += 1) {
      const at = Math.floor(random() * length);
      weights[at] = (weights[at] ?? 0) + 1;
    }
    return weights;
  });
}

function intervalOf(values: number[]): Interval {
  const sorted = [...values].sort((a, b) => a - b);
  const pick = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))] ?? 0;
  return [pick(0.025), pick(0.975)];
}

function rate(right: number, predicted: number, found: number, gold: number): Rate {
  const [precision, recall] = [ratio(right, predicted), ratio(found, gold)];
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
