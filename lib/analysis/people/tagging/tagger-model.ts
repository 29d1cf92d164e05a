import model from "@/lib/analysis/data/people-model.json";

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

/** The model made by `npx tsx evaluation/people/people-train.ts`; see docs/people.md for its data and figures. */
export const TAGGER_MODEL: TaggerModel = readModel(model);

type StoredModel = { transitions: string; features: readonly string[] };

/** Each stored line is the kind and value of a feature and its two weights in hundredths, separated by tabs. */
function readModel(stored: StoredModel): TaggerModel {
  const features = stored.features.map((line) => {
    const [kind = "", value = "", begin = "0", inside = "0"] = line.split("\t");
    return [kind, value, [Number(begin) / 100, Number(inside) / 100]] as const;
  });
  return makeTaggerModel(features, stored.transitions.split(" ").map(Number));
}
