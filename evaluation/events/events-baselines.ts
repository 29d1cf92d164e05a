import { ArticleGroups } from "@/lib/analysis/events/grouping/article-groups";
import type { PreparedProfile } from "@/lib/analysis/events/profile/prepare-profile";
import { toDayNumber } from "@/lib/analysis/text/calendar";
import { cosine } from "@/lib/analysis/text/similarity";
import type { MeasuredCorpus } from "./events-pairs";
import { type Scored, scoreClustering } from "./events-scores";

export type Baseline = { name: string; scored: Scored; threshold: number };

const THRESHOLDS = [0.12, 0.16, 0.2, 0.24, 0.28, 0.32, 0.36, 0.4, 0.45, 0.5];
// Days after which half the likeness is left; undated pairs count as if so far apart.
const HALF_LIFE_DAYS = 10;

/**
 * What simple methods reach on the same articles and candidates, each with the threshold that serves it best on these
 * very articles (which flatters it): TF-IDF of texts (words told early counted more, as in Backfile's profiles), the same with date decay, of headlines only; and each text alone.
 */
export function runBaselines({ pairs, prepared, gold }: MeasuredCorpus): Baseline[] {
  const terms = prepared.map((profile) => profile.terms);
  const cosines = pairs.map(({ a, b }) => cosine(terms[a - 1] ?? new Map(), terms[b - 1] ?? new Map()));
  const decayed = pairs.map(({ a, b }, i) => (cosines[i] ?? 0) * decay(prepared[a - 1], prepared[b - 1]));
  const titles = pairs.map(({ a, b }) =>
    cosine(prepared[a - 1]?.near.title ?? new Map(), prepared[b - 1]?.near.title ?? new Map()),
  );
  const alone = {
    name: "each text alone",
    scored: scoreClustering(
      gold,
      gold.map((_, i) => String(i)),
    ),
    threshold: 1,
  };
  const tried = [
    ["TF-IDF of titles", titles],
    ["TF-IDF of texts", cosines],
    ["TF-IDF + date decay", decayed],
  ] as const;
  return [alone, ...tried.map(([name, scores]) => bestThreshold(name, pairs, scores, gold))];
}

function decay(a: PreparedProfile | undefined, b: PreparedProfile | undefined): number {
  const days = a?.day && b?.day ? Math.abs(toDayNumber(a.day) - toDayNumber(b.day)) : HALF_LIFE_DAYS;
  return 0.5 ** (days / HALF_LIFE_DAYS);
}

function bestThreshold(
  name: string,
  pairs: MeasuredCorpus["pairs"],
  scores: readonly number[],
  gold: readonly string[],
): Baseline {
  const tried = THRESHOLDS.map((threshold) => {
    const predicted = clusterByMean(pairs, scores, gold.length, threshold);
    return { name, scored: scoreClustering(gold, predicted), threshold };
  });
  const value = ({ scored }: Baseline) => scored.point.pairF1 + scored.point.b3F1;
  return tried.reduce((best, next) => (value(next) > value(best) ? next : best));
}

/** Average-link clustering on the scores as they are; a pair that is no candidate counts 0. */
function clusterByMean(
  pairs: MeasuredCorpus["pairs"],
  scores: readonly number[],
  articleCount: number,
  threshold: number,
): string[] {
  const groups = new ArticleGroups(
    Array.from({ length: articleCount }, (_, i) => i + 1),
    0,
    Number.POSITIVE_INFINITY,
  );
  pairs.forEach(({ a, b }, i) => {
    groups.addScore(a, b, scores[i] ?? 0);
  });
  for (let pair = groups.best(); pair && pair.mean >= threshold; pair = groups.best()) groups.join(pair.a, pair.b);
  return nameClusters(groups.list(), articleCount);
}

/** The cluster of each article by its place. */
export function nameClusters(groups: readonly number[][], articleCount: number): string[] {
  const names = new Array<string>(articleCount).fill("");
  for (const [name, ids] of groups.entries()) for (const id of ids) names[id - 1] = String(name);
  return names;
}
