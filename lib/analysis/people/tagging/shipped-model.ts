import model from "@/lib/analysis/data/people-model.json";
import { makeTaggerModel, type TaggerModel } from "./tagger-model";

/** The model made by `npx tsx evaluation/people/people-train.ts`; see docs/people.md for its data and figures. */
export const TAGGER_MODEL: TaggerModel = readModel(model);

type StoredModel = { transitions: string; features: readonly string[] };

/** Each stored line is the kind and value of a feature and its two weights in hundredths, parted by tabs. */
function readModel(stored: StoredModel): TaggerModel {
  const features = stored.features.map((line) => {
    const [kind = "", value = "", begin = "0", inside = "0"] = line.split("\t");
    return [kind, value, [Number(begin) / 100, Number(inside) / 100]] as const;
  });
  return makeTaggerModel(features, stored.transitions.split(" ").map(Number));
}
