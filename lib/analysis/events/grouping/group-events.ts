import type { ScoredLink } from "@/lib/analysis/events/types";
import { ArticleGroups } from "./article-groups";

/** What an editor said of a pair; kept in the order of their making, the latest of a pair counts. */
export type PairDecision = { a: number; b: number; verdict: "same-event" | "different-event" };

export type GroupingOptions = {
  /** The score two groups must reach on the mean of all their pairs, the mean taken in log-odds. */
  minMean: number;
  /** What a pair counts that was never scored: the index saw too little in common. */
  unscored: number;
  /** How far, in log-odds, the mean between two groups may lie under the mean inside the looser of them. */
  maxDrop: number;
};

/** Chosen by comparing settings on cross-validated scores: see docs/events.md. */
export const DEFAULT_GROUPING: GroupingOptions = { minMean: 0.18, unscored: 0.007, maxDrop: 2.5 };

// A near copy of one member is no stronger a witness for the whole event than this.
const MAX_LOG_ODDS = 8;

/**
 * Articles in, events out (arrays of article ids, an article alone is an event of one): average-link clustering (Sokal
 * and Michener 1958) over log-odds, the best pair of groups first, so that a group grows by what fits the whole of it and
 * does not chain; two groups that are each far closer inside than to one another stay two. Confirmed pairs are joined
 * before anything else, rejected pairs are never in one event. The answer does not depend on the order of articles or
 * links; ids break ties. Time is near the square of the largest connected component.
 */
export function groupIntoEvents(
  articleIds: readonly number[],
  links: readonly (Pick<ScoredLink, "a" | "b"> & { score: { score: number } })[],
  decisions: readonly PairDecision[] = [],
  options: GroupingOptions = DEFAULT_GROUPING,
): number[][] {
  const groups = new ArticleGroups(articleIds, toLogOdds(options.unscored), options.maxDrop);
  const verdicts = latestVerdicts(decisions);
  for (const { a, b, score } of links) groups.addScore(a, b, toLogOdds(score.score));
  for (const { a, b, verdict } of verdicts) if (verdict === "different-event") groups.forbid(a, b);
  for (const { a, b, verdict } of verdicts) if (verdict === "same-event") groups.joinArticles(a, b);
  const least = toLogOdds(options.minMean);
  for (let pair = groups.best(); pair && pair.mean >= least; pair = groups.best()) groups.join(pair.a, pair.b);
  return groups.list();
}

/** Log-odds of a score, bounded, and rounded so that sums do not depend on their order. */
function toLogOdds(score: number): number {
  const odds = Math.log(score / (1 - score));
  return Math.round(Math.min(MAX_LOG_ODDS, Math.max(-MAX_LOG_ODDS, odds)) * 1024) / 1024;
}

/**
 * The event a newcomer belongs to, judged against all its articles: the one with the best mean score, or null when none
 * reaches `minMean` or an editor forbids it. `scores` holds the newcomer's score with an article, as far as known.
 */
export function chooseEvent(
  events: readonly { id: number; articleIds: readonly number[] }[],
  scores: ReadonlyMap<number, number>,
  rejected: ReadonlySet<number> = new Set(),
  options: GroupingOptions = DEFAULT_GROUPING,
): number | null {
  const judged = events
    .filter((event) => event.articleIds.length > 0 && !event.articleIds.some((id) => rejected.has(id)))
    .map((event) => ({ id: event.id, mean: meanScore(event.articleIds, scores, options.unscored) }))
    .sort((x, y) => y.mean - x.mean || x.id - y.id);
  const best = judged[0];
  return best !== undefined && best.mean >= toLogOdds(options.minMean) ? best.id : null;
}

function meanScore(ids: readonly number[], scores: ReadonlyMap<number, number>, unscored: number): number {
  return ids.reduce((sum, id) => sum + toLogOdds(scores.get(id) ?? unscored), 0) / ids.length;
}

function latestVerdicts(decisions: readonly PairDecision[]): PairDecision[] {
  const latest = new Map<string, PairDecision>();
  for (const { a, b, verdict } of decisions) {
    const pair = { a: Math.min(a, b), b: Math.max(a, b), verdict };
    latest.set(`${pair.a} ${pair.b}`, pair);
  }
  return [...latest.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}
