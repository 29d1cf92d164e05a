/** B-cubed precision and recall of each item (Bagga and Baldwin 1998). */
export function scoreClusters(pairs: { gold: string; predicted: string }[]): { precision: number; recall: number }[] {
  const gold = tally(pairs.map((pair) => pair.gold));
  const predicted = tally(pairs.map((pair) => pair.predicted));
  const both = tally(pairs.map((pair) => `${pair.gold}\n${pair.predicted}`));
  return pairs.map((pair) => {
    const common = both.get(`${pair.gold}\n${pair.predicted}`) ?? 0;
    return { precision: common / (predicted.get(pair.predicted) ?? 1), recall: common / (gold.get(pair.gold) ?? 1) };
  });
}

/** How often each item stands in a list. */
export function tally(items: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
