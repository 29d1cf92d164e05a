import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_GROUPING } from "@/lib/events/group-events";
import { readEventCorpus } from "./events-corpus";
import { chooseThresholds, crossValidate, fitEventModel, toEventWeights } from "./events-fitting";
import { measureCorpus } from "./events-pairs";
import { tagArticles } from "./events-people";

const TARGET = join(import.meta.dirname, "../lib/events/weights.json");

/** Fits the weights of lib/events/weights.json on all development sets: `BACKFILE_CORPORA=… npx tsx evaluation/train-events.ts`. */
async function trainEvents(corpora: string): Promise<void> {
  const { pairs } = await measureCorpus(tagArticles(readEventCorpus(corpora)));
  const thresholds = chooseThresholds(pairs, crossValidate(pairs));
  const weights = toEventWeights(fitEventModel(pairs), thresholds, DEFAULT_GROUPING.minMean);
  writeFileSync(TARGET, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(
    `${pairs.length} pairs; shown from ${thresholds.shown.toFixed(3)}, undated ${thresholds.shownUndated.toFixed(3)}`,
  );
}

const corpora = process.env.BACKFILE_CORPORA;
if (corpora === undefined) {
  console.error("Set BACKFILE_CORPORA to the folder of the labelled sets.");
  process.exitCode = 1;
} else await trainEvents(corpora);
