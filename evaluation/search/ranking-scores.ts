import type { RankingSet } from "./ranking-sets";

/** Query id → document ids, best first. */
export type Rankings = Record<string, string[]>;

export const MEASURES = ["MAP", "nDCG@10", "recall@20", "MRR"] as const;
export type Measure = (typeof MEASURES)[number];
export type QueryScore = Record<Measure, number>;

/**
 * Scores of each query that has a relevant document, in the order of the queries; a query without an answer scores 0.
 * Relevance is yes or no; discounts and gains as in Järvelin & Kekäläinen (2002).
 */
export function scoreRankings(
  { task, relevant, ignored }: Pick<RankingSet, "task" | "relevant" | "ignored">,
  rankings: Rankings,
): QueryScore[] {
  return task.queries.flatMap(({ id }) => {
    const wanted = relevant.get(id);
    const ranked = (rankings[id] ?? []).filter((document) => document !== ignored.get(id));
    return wanted === undefined || wanted.size === 0 ? [] : [scoreQuery(wanted, ranked)];
  });
}

function scoreQuery(wanted: ReadonlySet<string>, ranked: readonly string[]): QueryScore {
  const ranks = [...new Set(ranked)].flatMap((id, i) => (wanted.has(id) ? [i + 1] : []));
  const precisions = ranks.map((rank, i) => (i + 1) / rank);
  const ideal = Array.from({ length: Math.min(10, wanted.size) }, (_, i) => i + 1);
  return {
    MAP: sum(precisions) / wanted.size,
    "nDCG@10": sum(ranks.filter((rank) => rank <= 10).map(discount)) / sum(ideal.map(discount)),
    "recall@20": ranks.filter((rank) => rank <= 20).length / wanted.size,
    MRR: ranks[0] === undefined ? 0 : 1 / ranks[0],
  };
}

const discount = (rank: number) => 1 / Math.log2(rank + 1);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
