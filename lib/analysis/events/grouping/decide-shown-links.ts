import { type LinkContext, WEIGHTS } from "./weights";

/** A link as the judgement takes it in; `score` is that of the pair alone. */
export type JudgedPair = {
  a: number;
  b: number;
  score: number;
  /** Logarithm of the words shared inside quotations. */
  quotations: number;
};

export const CONTEXT_NAMES: readonly (keyof LinkContext)[] = ["odds", "inside", "quotations"];

/** How sure a link must be for readers. */
export const SHOWN_PROBABILITY = 0.9;

// A near copy is no stronger a witness than this.
const MAX_LOG_ODDS = 8;
// A pair whose score is not kept counts as one of this score.
const UNKEPT = toLogOdds(0.007);

/**
 * The links sure enough for readers, as places in `pairs`: those of one event whose pair and event speak for it. A second
 * logistic model, fitted by evaluation/events/train-events.ts on scores of unseen events (stacking, Wolpert 1992).
 */
export function judgeLinks(groups: readonly (readonly number[])[], pairs: readonly JudgedPair[]): Set<number> {
  const { bias, features } = WEIGHTS.shown;
  const shown = new Set<number>();
  for (const [place, context] of describeContexts(groups, pairs)) {
    const sum = CONTEXT_NAMES.reduce((total, name) => total + features[name] * context[name], bias);
    if (1 / (1 + Math.exp(-sum)) >= SHOWN_PROBABILITY) shown.add(place);
  }
  return shown;
}

/** The context of every pair that is in one event, by its place in `pairs`. */
export function describeContexts(
  groups: readonly (readonly number[])[],
  pairs: readonly JudgedPair[],
): Map<number, LinkContext> {
  const groupOf = new Map(groups.flatMap((ids, group) => ids.map((id) => [id, group] as const)));
  const isInside = ({ a, b }: JudgedPair) => groupOf.has(a) && groupOf.get(a) === groupOf.get(b);
  const sums = new Map<number, { sum: number; scored: number }>();
  for (const pair of pairs) {
    if (!isInside(pair)) continue;
    const group = groupOf.get(pair.a) ?? -1;
    const { sum, scored } = sums.get(group) ?? { sum: 0, scored: 0 };
    sums.set(group, { sum: sum + toLogOdds(pair.score), scored: scored + 1 });
  }
  const contexts = new Map<number, LinkContext>();
  for (const [place, pair] of pairs.entries()) {
    if (!isInside(pair)) continue;
    const group = groupOf.get(pair.a) ?? -1;
    const inside = meanInside(groups[group]?.length ?? 0, sums.get(group));
    contexts.set(place, { odds: toLogOdds(pair.score), inside, quotations: pair.quotations });
  }
  return contexts;
}

function meanInside(size: number, { sum, scored } = { sum: 0, scored: 0 }): number {
  const pairs = (size * (size - 1)) / 2;
  return pairs === 0 ? 0 : (sum + UNKEPT * (pairs - scored)) / pairs;
}

function toLogOdds(score: number): number {
  return Math.min(MAX_LOG_ODDS, Math.max(-MAX_LOG_ODDS, Math.log(score / (1 - score))));
}
