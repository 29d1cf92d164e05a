import type { PairDecision } from "./group-events";
import { type LinkContext, WEIGHTS } from "./weights";

/** A link as the judgement takes it in; `score` is that of the pair alone. */
export type JudgedPair = {
  a: number;
  b: number;
  score: number;
  /** Logarithm of the words shared inside quotations. */
  quotations: number;
  isOnePublication: boolean;
};

export const CONTEXT_NAMES: readonly (keyof LinkContext)[] = ["odds", "inside", "quotations"];

/** How sure a link must be for readers. */
export const SHOWN_PROBABILITY = 0.9;
// How sure the best link of an article must be for it to stand in the event.
const STANDING_PROBABILITY = 0.3;
// Inside one publication a score beyond that of mere form has a copied text or a rare person behind it: nineteen of twenty
// such pairs are right from here on, whatever their event.
const SHOWN_INSIDE = 0.6;

// A near copy is no stronger a witness than this.
const MAX_LOG_ODDS = 8;
// A pair whose score is not kept counts as one of this score.
const UNKEPT = toLogOdds(0.007);

/**
 * The links sure enough for readers, as places in `pairs`: those of one event whose pair and event speak for it. A second
 * logistic model, fitted by evaluation/events/train-events.ts on scores of unseen events (stacking, Wolpert 1992).
 */
export function judgeLinks(groups: readonly (readonly number[])[], pairs: readonly JudgedPair[]): Set<number> {
  const sure = weighLinks(groups, pairs);
  return new Set([...pairs.keys()].filter((place) => (sure.get(place) ?? 0) >= SHOWN_PROBABILITY));
}

/**
 * The groups that hold together by links that may stand: what is tied to its group by weaker ones alone leaves it, as a
 * suggestion to editors. What editors joined stays joined. Articles left alone are groups of one.
 */
export function keepStanding(
  groups: readonly (readonly number[])[],
  pairs: readonly JudgedPair[],
  decisions: readonly PairDecision[] = [],
): number[][] {
  return holdTogether(groups, pairs, weighLinks(groups, pairs), decisions);
}

/** The articles that a shown link ties to their group, or what editors said: the others are in it as likely, not as told to readers. */
export function listSure(
  groups: readonly (readonly number[])[],
  pairs: readonly Pick<JudgedPair, "a" | "b">[],
  shown: ReadonlySet<number>,
  decisions: readonly PairDecision[] = [],
): Set<number> {
  const groupOf = new Map(groups.flatMap((ids, group) => ids.map((id) => [id, group] as const)));
  const told = pairs.filter((_, place) => shown.has(place));
  const joined = decisions.filter(({ verdict }) => verdict === "same-event");
  const ties = [...told, ...joined].filter(({ a, b }) => groupOf.has(a) && groupOf.get(a) === groupOf.get(b));
  return new Set(ties.flatMap(({ a, b }) => [a, b]));
}

/** The same, told how sure each pair is, by its place. */
export function holdTogether(
  groups: readonly (readonly number[])[],
  pairs: readonly Pick<JudgedPair, "a" | "b">[],
  sure: ReadonlyMap<number, number>,
  decisions: readonly PairDecision[] = [],
): number[][] {
  const ties = new Map<number, number[]>();
  const tie = (a: number, b: number) => {
    ties.set(a, [...(ties.get(a) ?? []), b]);
    ties.set(b, [...(ties.get(b) ?? []), a]);
  };
  for (const [place, { a, b }] of pairs.entries()) if ((sure.get(place) ?? 0) >= STANDING_PROBABILITY) tie(a, b);
  const groupOf = new Map(groups.flatMap((ids, group) => ids.map((id) => [id, group] as const)));
  for (const { a, b, verdict } of decisions) {
    if (verdict === "same-event" && groupOf.get(a) === groupOf.get(b)) tie(a, b);
  }
  return groups.flatMap((ids) => splitByTies(ids, ties));
}

function splitByTies(ids: readonly number[], ties: ReadonlyMap<number, readonly number[]>): number[][] {
  const left = new Set(ids);
  const parts: number[][] = [];
  for (const id of ids) {
    if (!left.delete(id)) continue;
    const part = [id];
    for (const member of part) {
      for (const next of ties.get(member) ?? []) if (left.delete(next)) part.push(next);
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts;
}

/** How sure each link of one event is in the light of it, by its place in `pairs`. */
function weighLinks(groups: readonly (readonly number[])[], pairs: readonly JudgedPair[]): Map<number, number> {
  const { bias, features } = WEIGHTS.shown;
  const weighed = new Map<number, number>();
  for (const [place, context] of describeContexts(groups, pairs)) {
    const sum = CONTEXT_NAMES.reduce((total, name) => total + features[name] * context[name], bias);
    const pair = pairs[place];
    if (pair) weighed.set(place, judgeInside(pair, 1 / (1 + Math.exp(-sum))));
  }
  return weighed;
}

/** What a judgement comes to for a pair of one publication: by its own score alone. */
export function judgeInside(
  { isOnePublication, score }: Pick<JudgedPair, "isOnePublication" | "score">,
  sure: number,
): number {
  if (!isOnePublication) return sure;
  return score >= SHOWN_INSIDE ? Math.max(sure, SHOWN_PROBABILITY) : Math.min(sure, score);
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
