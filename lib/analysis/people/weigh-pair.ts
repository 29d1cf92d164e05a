export type PairCounts = {
  /** Articles that name both. */
  together: number;
  /** Articles that name the one, and the other. */
  a: number;
  b: number;
  /** All articles. */
  all: number;
};

export type PairWeight = {
  /** Articles that would name both if they had nothing to do with each other. */
  expected: number;
  /** How many times as often they are named together. */
  lift: number;
  /** How much the numbers speak against chance. */
  strength: number;
};

/**
 * Whether two are named together more often than how often each is named explains. Strength is the log-likelihood ratio
 * of the four counts (Dunning 1993), which unlike mutual information does not put the rarest pairs first; it is below 0
 * for those named together less often than expected.
 */
export function weighPair({ together, a, b, all }: PairCounts): PairWeight {
  const expected = (a * b) / all;
  const cells: [number, number][] = [
    [together, expected],
    [a - together, (a * (all - b)) / all],
    [b - together, (b * (all - a)) / all],
    [all - a - b + together, ((all - a) * (all - b)) / all],
  ];
  const ratio = 2 * cells.reduce((sum, [seen, due]) => sum + (seen > 0 ? seen * Math.log(seen / due) : 0), 0);
  return { expected, lift: together / expected, strength: together >= expected ? ratio : -ratio };
}
