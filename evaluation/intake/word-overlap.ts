import { listPlainWords } from "@/lib/analysis/text/words";

export type Overlap = { found: number; predicted: number; gold: number };

/** Words in common of two texts as bags, folded; the usual measure of main-text extraction. */
export function countOverlap(predicted: string, gold: string): Overlap {
  const bag = new Map<string, number>();
  const goldWords = listPlainWords(gold);
  for (const { folded } of goldWords) bag.set(folded, (bag.get(folded) ?? 0) + 1);
  const predictedWords = listPlainWords(predicted);
  let found = 0;
  for (const { folded } of predictedWords) {
    const left = bag.get(folded) ?? 0;
    if (left === 0) continue;
    bag.set(folded, left - 1);
    found += 1;
  }
  return { found, predicted: predictedWords.length, gold: goldWords.length };
}

export function f1Of({ found, predicted, gold }: Overlap): number {
  return predicted + gold === 0 ? 1 : (2 * found) / (predicted + gold);
}

export function sumOverlaps(overlaps: readonly Overlap[]): Overlap {
  return overlaps.reduce(
    (sum, one) => ({
      found: sum.found + one.found,
      predicted: sum.predicted + one.predicted,
      gold: sum.gold + one.gold,
    }),
    {
      found: 0,
      predicted: 0,
      gold: 0,
    },
  );
}
