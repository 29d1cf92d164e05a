import { SHOWN_PROBABILITY } from "@/lib/analysis/events/grouping/decide-shown-links";
import type { PairFeatures } from "@/lib/analysis/events/grouping/pair-features";
import { FEATURE_NAMES } from "@/lib/analysis/events/grouping/score-same-event";
import { nameClusters } from "./events-baselines";
import { readEventCorpus } from "./events-corpus";
import { crossValidate, groupAndDescribe, judgeShown } from "./events-fitting";
import { type MeasuredCorpus, type MeasuredPair, measureCorpus } from "./events-pairs";
import { tagArticles } from "./events-people";
import { comparePaired, type Interval, ratio, type Scored, scoreClustering } from "./events-scores";
import { leaveOutStanding, measureWordPairs } from "./events-variants";

// What is measured of one thing is left out together.
const GROUPS: [string, (keyof PairFeatures)[]][] = [
  ["words", ["words"]],
  ["names", ["names", "leadNames"]],
  ["rare words", ["rareWords"]],
  ["lead", ["lead"]],
  ["headlines", ["titleTold", "titles", "differentTitles"]],
  ["quotations", ["quotations"]],
  ["people", ["people", "noPerson"]],
  ["days of publication", ["sameDay", "nextDay", "daysApart"]],
  ["days spoken of", ["sharedDays", "noYear", "noWeekday"]],
  ["numbers", ["sharedNumbers", "differentNumbers"]],
  ["same publication", ["samePublication"]],
];
const PRECISION = 0.95;

/**
 * What each group of features is worth: the same five-fold cross-validation without it, fitted anew; and what was tried and is
 * not part of the score: word pairs, and articles without the standing text of their publication.
 */
export async function run(corpora: string, print: (line: string) => void): Promise<void> {
  const articles = tagArticles(readEventCorpus(corpora));
  if (articles.length === 0) return print("events-ablation: no labelled sets in this folder, skipped");
  const corpus = await measureCorpus(articles);
  const all = measureVariant(corpus, corpus.pairs);
  print(HEADER);
  print(tellVariant("all", all));
  for (const [name, left] of GROUPS) {
    print(tellVariant(`without ${name}`, measureVariant(corpus, withoutFeatures(corpus.pairs, left)), all));
  }
  print(tellVariant("with word pairs", measureVariant(corpus, measureWordPairs(articles, corpus)), all));
  const own = leaveOutStanding(articles);
  print(`${own.changed} articles have standing sentences, ${own.sentences} in all`);
  const bare = await measureCorpus(own.articles);
  print(tellVariant("without standing text", measureVariant(bare, bare.pairs), all));
}

type Variant = { scored: Scored; shown: [precision: number, recall: number]; recallAt: number };

/** The candidates stay as they are: what is left out of the score may still bring two articles together. */
function measureVariant({ gold, goldPairs }: MeasuredCorpus, pairs: readonly MeasuredPair[]): Variant {
  const { groups, described } = groupAndDescribe(pairs, crossValidate(pairs), gold.length);
  const judged = judgeShown(described);
  const shown = described.filter((_, i) => (judged[i] ?? 0) >= SHOWN_PROBABILITY);
  const right = shown.filter((pair) => pair.isSame).length;
  return {
    scored: scoreClustering(gold, nameClusters(groups, gold.length)),
    shown: [ratio(right, shown.length), ratio(right, goldPairs)],
    recallAt: findRecallAt(described, judged, goldPairs),
  };
}

/** The recall of as many of the surest links as are right at the precision asked of what readers see. */
function findRecallAt(pairs: readonly MeasuredPair[], judged: readonly number[], goldPairs: number): number {
  const order = pairs.map((pair, i) => ({ isSame: pair.isSame, sure: judged[i] ?? 0 })).sort((x, y) => y.sure - x.sure);
  let [right, most] = [0, 0];
  for (const [i, { isSame }] of order.entries()) {
    if (isSame) right += 1;
    if (right >= PRECISION * (i + 1)) most = right;
  }
  return ratio(most, goldPairs);
}

function withoutFeatures(pairs: readonly MeasuredPair[], names: readonly (keyof PairFeatures)[]): MeasuredPair[] {
  const left = new Set(names.map((name) => FEATURE_NAMES.indexOf(name)));
  return pairs.map((pair) => ({ ...pair, features: pair.features.map((value, k) => (left.has(k) ? 0 : value)) }));
}

const HEADER = `${"".padEnd(28)} ${"pairwise F1 [paired 95 %]".padEnd(34)} ${"B-cubed F1 [paired 95 %]".padEnd(34)} shown P, R    R at P ${PRECISION}`;

function tellVariant(name: string, { scored, shown, recallAt }: Variant, all?: Variant): string {
  const cell = (figure: "pairF1" | "b3F1") => {
    const paired = all ? comparePaired(scored, all.scored, figure) : null;
    const change = paired ? ` ${sign(paired.difference)} ${showInterval(paired.interval)}` : "";
    return `${scored.point[figure].toFixed(3)}${change}`.padEnd(34);
  };
  const [precision, recall] = shown;
  return `${name.padEnd(28)} ${cell("pairF1")} ${cell("b3F1")} ${precision.toFixed(3)}, ${recall.toFixed(3)}  ${recallAt.toFixed(3)}`;
}

const sign = (value: number) => `${value < 0 ? "" : "+"}${value.toFixed(3)}`;
const showInterval = ([low, high]: Interval) => `[${sign(low)}, ${sign(high)}]`;
