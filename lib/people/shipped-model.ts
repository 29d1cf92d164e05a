import model from "./model.json";
import type { TaggerModel } from "./tagger-model";

/** The model made by `npx tsx evaluation/people-train.ts`; see docs/people.md for its data and figures. */
export const TAGGER_MODEL: TaggerModel = readModel(model);

type StoredModel = { transitions: string; features: readonly string[] };

/** Each stored line is a feature and its two weights (B and I against O) in hundredths, parted by tabs. */
export function readModel(stored: StoredModel): TaggerModel {
  const weights = new Map<string, readonly number[]>();
  for (const line of stored.features) {
    const [name = "", begin = "0", inside = "0"] = line.split("\t");
    weights.set(name, [Number(begin) / 100, Number(inside) / 100]);
  }
  return { weights, transitions: stored.transitions.split(" ").map(Number) };
}
