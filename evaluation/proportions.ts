export type Estimate = { value: number; low: number; high: number; count: number };

const RESAMPLES = 1_000;
const SEED = 12_345;
const Z = 1.96;

/** A share with its 95 % interval (Wilson 1927, the score interval without continuity correction). */
export function shareOf(hits: boolean[]): Estimate {
  const count = hits.length;
  if (count === 0) return { value: 0, low: 0, high: 1, count };
  const share = hits.filter(Boolean).length / count;
  const scale = 1 + Z ** 2 / count;
  const centre = (share + Z ** 2 / (2 * count)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2));
  return { value: share, low: Math.max(0, centre - half), high: Math.min(1, centre + half), count };
}

/** A figure over documents with a 95 % percentile interval from a bootstrap over them. Same seed, same draws. */
export function estimate<T>(documents: readonly T[], figure: (sample: readonly T[]) => number): Estimate {
  const random = seeded(SEED);
  const draws = Array.from({ length: RESAMPLES }, () =>
    figure(documents.map((own) => documents[Math.floor(random() * documents.length)] ?? own)),
  ).sort((a, b) => a - b);
  const at = (share: number) => draws[Math.floor(share * (RESAMPLES - 1))] ?? 0;
  return { value: figure(documents), low: at(0.025), high: at(0.975), count: documents.length };
}

export function formatEstimate({ value, low, high }: Estimate): string {
  return `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
}

export function meanOf(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

// Park and Miller's minimal standard generator.
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
