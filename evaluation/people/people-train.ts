import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TaggerModel } from "@/lib/analysis/people/tagging/tagger-model";
import { PEOPLE_SETS, readFurtherTraining, readPeopleSet } from "./people-corpora";
import { listExamplesByDocument, trainModel } from "./people-model";

const TARGET = join(import.meta.dirname, "../../lib/analysis/data/people-model.json");

/**
 * Makes `lib/analysis/data/people-model.json` again from the labelled sets: `BACKFILE_CORPORA=… npx tsx evaluation/people/people-train.ts`.
 * The same sets give the same file.
 */
function trainShippedModel(corpora: string): void {
  const documents = [...PEOPLE_SETS.flatMap((set) => readPeopleSet(corpora, set)), ...readFurtherTraining(corpora)];
  if (documents.length === 0) throw new Error(`No labelled sets under ${corpora}/people.`);
  const model = trainModel([...listExamplesByDocument(documents).values()].flat());
  writeFileSync(TARGET, storeModel(model));
  console.log(`${documents.length} documents, ${countFeatures(model)} features`);
}

function storeModel(model: TaggerModel): string {
  const lines = [...model.weights].flatMap(([kind, values]) =>
    [...values].map(([value, weights]) => [kind, value, ...weights.map((w) => Math.round(w * 100))].join("\t")),
  );
  const transitions = model.transitions.map((weight) => Math.round(weight * 1000) / 1000);
  return `${JSON.stringify({ transitions: transitions.join(" "), features: lines.sort() }, null, 2)}\n`;
}

const countFeatures = (model: TaggerModel) =>
  [...model.weights.values()].reduce((total, values) => total + values.size, 0);

const corpora = process.env.BACKFILE_CORPORA;
if (corpora === undefined) throw new Error("Set BACKFILE_CORPORA to the folder of the labelled sets.");
trainShippedModel(corpora);
