import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_GROUPING } from "@/lib/analysis/events/grouping/group-events";
import { readEventCorpus } from "./events-corpus";
import { crossValidate, fitEventModel, groupAndDescribe, toEventWeights } from "./events-fitting";
import { measureCorpus } from "./events-pairs";
import { tagArticles } from "./events-people";
import { fitLogistic } from "./events-training";
import { readJudged, toLabelled } from "./judged-corpus";
import { toTrainingPairs } from "./judged-training";

const TARGET = join(import.meta.dirname, "../../lib/analysis/data/link-weights.json");

/** Fits the weights of lib/analysis/data/link-weights.json on all development sets: `BACKFILE_CORPORA=… npx tsx evaluation/events/train-events.ts`. */
async function trainEvents(corpora: string): Promise<void> {
  const { pairs, gold } = await measureCorpus(tagArticles(readEventCorpus(corpora)));
  const judged = await measureJudged(corpora);
  const { described } = groupAndDescribe(pairs, crossValidate(pairs, judged), gold.length);
  const shown = fitLogistic(described.filter((pair) => !pair.isOnePublication));
  const weights = toEventWeights(fitEventModel([...pairs, ...judged]), shown, DEFAULT_GROUPING.minMean);
  writeFileSync(TARGET, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(`${pairs.length} pairs of news, ${judged.length} inside newsletters, ${described.length} grouped`);
}

/** The pairs of judged newsletters, as far as training may use them. */
async function measureJudged(corpora: string) {
  const judged = readJudged(corpora);
  if (judged === null) return [];
  const articles = tagArticles(toLabelled(judged.articles, judged.pairs));
  return toTrainingPairs(await measureCorpus(articles), articles, judged.pairs);
}

const corpora = process.env.BACKFILE_CORPORA;
if (corpora === undefined) {
  console.error("Set BACKFILE_CORPORA to the folder of the labelled sets.");
  process.exitCode = 1;
} else await trainEvents(corpora);
