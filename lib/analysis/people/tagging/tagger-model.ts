/** Weights of the name tagger: by kind and value of a feature, B and I against O; nine for the steps between labels. */
export type TaggerModel = {
  weights: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
  transitions: readonly number[];
};

/** Files weights under the kinds of their features. */
export function makeTaggerModel(
  features: Iterable<readonly [kind: string, value: string, weights: readonly number[]]>,
  transitions: readonly number[],
): TaggerModel {
  const weights = new Map<string, Map<string, readonly number[]>>();
  for (const [kind, value, pair] of features) {
    const values = weights.get(kind) ?? new Map<string, readonly number[]>();
    weights.set(kind, values.set(value, pair));
  }
  return { weights, transitions };
}
