import { intervalOf, makeRandom } from "@/evaluation/events/events-scores";
import type { SearchTask } from "@/lib/predict/predict-search";
import { RANKING_BASELINES } from "./ranking-baselines";
import { rankOnBothEngines } from "./ranking-engines";
import { MEASURES, type Measure, type QueryScore, type Rankings, scoreRankings } from "./ranking-scores";
import { type RankingSet, readRankingSets } from "./ranking-sets";

const RESAMPLES = 1000;
const SEED = 20130131;

/**
 * How well search ranks, on both engines and beside bare full-text search: Cranfield, and headlines of the labelled news
 * as queries for the other reports of their event. One setting for all sets.
 */
export async function run(corpora: string, print: (line: string) => void): Promise<void> {
  print("Ranking: up to 100 documents a query; 95 % bootstrap interval over queries in brackets.");
  for (const set of readRankingSets(corpora)) await printSet(set, print);
}

async function printSet(set: RankingSet, print: (line: string) => void): Promise<void> {
  const methods = await rankByEachMethod(set.task);
  const scored = [...methods].map(([name, rankings]) => ({ name, scores: scoreRankings(set, rankings) }));
  const [ours] = scored;
  print(`\n${set.name}: ${set.task.docs.length} documents, ${ours?.scores.length ?? 0} queries`);
  print(`${"method".padEnd(34)}${MEASURES.map((measure) => measure.padEnd(25)).join("")}`);
  for (const { name, scores } of scored) print(`${name.padEnd(34)}${MEASURES.map((m) => cell(scores, m)).join("")}`);
  for (const { name, scores } of ours ? scored.slice(1) : []) {
    const differences = MEASURES.map((measure) => pairedCell(ours?.scores ?? [], scores, measure));
    print(`${`over ${name}`.padEnd(34)}${differences.join("")}`);
  }
}

async function rankByEachMethod(task: SearchTask): Promise<Map<string, Rankings>> {
  const methods = new Map<string, Rankings>();
  for (const { name, rankings } of await rankOnBothEngines(task)) methods.set(name, rankings);
  for (const { name, rank } of RANKING_BASELINES) methods.set(name, rank(task));
  return methods;
}

function cell(scores: readonly QueryScore[], measure: Measure): string {
  return figure(scores.map((score) => score[measure])).padEnd(25);
}

function pairedCell(ours: readonly QueryScore[], theirs: readonly QueryScore[], measure: Measure): string {
  return figure(
    ours.map((score, i) => score[measure] - (theirs[i]?.[measure] ?? 0)),
    "+",
  ).padEnd(25);
}

/** The mean and its interval; with `sign`, of a paired difference. */
function figure(values: readonly number[], sign = ""): string {
  const random = makeRandom(SEED);
  const draw = () => mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0));
  const [low, high] = intervalOf(Array.from({ length: RESAMPLES }, draw));
  const show = (value: number) => `${sign && value >= 0 ? sign : ""}${value.toFixed(3)}`;
  return `${show(mean(values))} [${show(low)}, ${show(high)}]`;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
