export type Figures = { pairP: number; pairR: number; pairF1: number; b3P: number; b3R: number; b3F1: number };
export type Interval = readonly [number, number];
export type Scored = { point: Figures; intervals: Record<keyof Figures, Interval>; draws: Figures[] };

const RESAMPLES = 200;
const SEED = 20_240_601;

/**
 * Pairwise and B-cubed (Bagga and Baldwin 1998) precision, recall and F1 of a clustering, with 95 % percentile intervals
 * from a bootstrap over gold events. `gold` and `predicted` give each document's cluster, in one order. Two calls draw the
 * same samples, so their `draws` can be subtracted.
 */
export function scoreClustering(gold: readonly string[], predicted: readonly string[]): Scored {
  const byEvent = sumByEvent(gold, predicted);
  const events = [...byEvent.keys()].sort();
  const random = makeRandom(SEED);
  const draws = Array.from({ length: RESAMPLES }, () => {
    const drawn = events.map(() => events[Math.floor(random() * events.length)] ?? "");
    return finish(drawn.map((event) => byEvent.get(event) ?? []));
  });
  const point = finish([...byEvent.values()]);
  const intervals = mapFigures((name) => intervalOf(draws.map((draw) => draw[name])));
  return { point, intervals, draws };
}

/** The difference of two scored clusterings of the same documents, with its paired interval. */
export function comparePaired(
  ours: Scored,
  theirs: Scored,
  name: keyof Figures,
): { difference: number; interval: Interval } {
  const draws = ours.draws.map((draw, i) => draw[name] - (theirs.draws[i]?.[name] ?? 0));
  return { difference: ours.point[name] - theirs.point[name], interval: intervalOf(draws) };
}

/** A generator of numbers from 0 to 1 that gives the same row for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Pairs right, predicted, gold; B-cubed precision and recall sums; documents. */
type Sums = number[];

function sumByEvent(gold: readonly string[], predicted: readonly string[]): Map<string, Sums> {
  const [goldSizes, predictedSizes] = [countEach(gold), countEach(predicted)];
  const both = countEach(gold.map((event, i) => `${event}\u0000${predicted[i]}`));
  const sums = new Map<string, Sums>();
  gold.forEach((event, i) => {
    const sizeG = goldSizes.get(event) ?? 1;
    const sizeP = predictedSizes.get(predicted[i] ?? "") ?? 1;
    const sizeB = both.get(`${event}\u0000${predicted[i]}`) ?? 1;
    const row = [(sizeB - 1) / 2, (sizeP - 1) / 2, (sizeG - 1) / 2, sizeB / sizeP, sizeB / sizeG, 1];
    const known = sums.get(event);
    sums.set(event, known === undefined ? row : known.map((value, k) => value + (row[k] ?? 0)));
  });
  return sums;
}

function countEach(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function finish(rows: readonly Sums[]): Figures {
  const total = [0, 0, 0, 0, 0, 0];
  for (const row of rows)
    row.forEach((value, k) => {
      total[k] = (total[k] ?? 0) + value;
    });
  const [right = 0, predicted = 0, gold = 0, precision = 0, recall = 0, documents = 0] = total;
  const figures = {
    pairP: ratio(right, predicted),
    pairR: ratio(right, gold),
    b3P: ratio(precision, documents),
    b3R: ratio(recall, documents),
  };
  return { ...figures, pairF1: f1(figures.pairP, figures.pairR), b3F1: f1(figures.b3P, figures.b3R) };
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

export function intervalOf(values: readonly number[]): Interval {
  const sorted = [...values].sort((a, b) => a - b);
  const pick = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return [pick(0.025), pick(0.975)];
}

function mapFigures(read: (name: keyof Figures) => Interval): Record<keyof Figures, Interval> {
  return {
    pairP: read("pairP"),
    pairR: read("pairR"),
    pairF1: read("pairF1"),
    b3P: read("b3P"),
    b3R: read("b3R"),
    b3F1: read("b3F1"),
  };
}
