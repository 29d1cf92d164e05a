/** How many of how many, with what the true share may be: 0 to 1. */
export type Share = { right: number; all: number; share: number; low: number; high: number };

// Two-sided 95 % of the normal distribution.
const Z = 1.959964;

/** A share with its 95 % score interval (Wilson 1927), which holds for few cases and for shares near 0 and 1; null of none. */
export function measureShare(right: number, all: number): Share | null {
  if (all === 0) return null;
  const share = right / all;
  const spread = Z * Math.sqrt((share * (1 - share)) / all + (Z * Z) / (4 * all * all));
  const middle = share + (Z * Z) / (2 * all);
  const scale = 1 + (Z * Z) / all;
  return {
    right,
    all,
    share,
    low: Math.max(0, (middle - spread) / scale),
    high: Math.min(1, (middle + spread) / scale),
  };
}
