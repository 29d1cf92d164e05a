import { findSharedQuotations } from "@/lib/analysis/events/evidence/shared-quotations";
import { overlaps, type Span } from "@/lib/analysis/text/span";
import { type Baseline, nameClusters, runBaselines } from "./events-baselines";
import { type GoldQuotation, type LabelledArticle, readEventCorpus, readSharedQuotations } from "./events-corpus";
import { crossValidate, crossValidateShown, groupAndDescribe, holdGroups } from "./events-fitting";
import { type MeasuredCorpus, type MeasuredPair, measureCorpus } from "./events-pairs";
import { tagArticles } from "./events-people";
import {
  comparePaired,
  type Figures,
  type Interval,
  intervalOf,
  makeRandom,
  ratio,
  type Scored,
  scoreClustering,
} from "./events-scores";

/**
 * How well articles are linked and grouped: all labelled sets pooled into one archive, one setting, weights and shown
 * thresholds cross-validated over five folds of events, beside simple methods in the same run.
 */
export async function run(corpora: string, print: (line: string) => void): Promise<void> {
  const articles = tagArticles(readEventCorpus(corpora));
  if (articles.length === 0) {
    print("events: no labelled sets in this folder, skipped");
    return;
  }
  const corpus = await measureCorpus(articles);
  const scores = crossValidate(corpus.pairs);
  const { groups, described } = groupAndDescribe(corpus.pairs, scores, articles.length);
  const predicted = nameClusters(holdGroups(groups, described), articles.length);
  const ours = scoreClustering(corpus.gold, predicted);
  const baselines = runBaselines(corpus);
  print(
    `events: ${articles.length} articles, ${new Set(corpus.gold).size} events, ${corpus.goldPairs} pairs of one event; 5-fold by event`,
  );
  print(
    `${"method".padEnd(26)} ${"pairwise F1 [95 %]".padEnd(26)} ${"P".padEnd(6)} ${"R".padEnd(6)} ${"B-cubed F1 [95 %]".padEnd(26)} P      R`,
  );
  for (const { name, scored } of baselines) print(tableLine(name, scored));
  print(tableLine("Backfile", ours));
  printDifferences(ours, baselines, print);
  printBySet(articles, corpus.gold, predicted, print);
  printLinks(corpus, crossValidateShown(described), print);
  printQuotations(articles, readSharedQuotations(corpora, articles), print);
}

function tableLine(name: string, { point, intervals }: Scored): string {
  const cell = (figure: "pairF1" | "b3F1") => `${show(point[figure])} ${showInterval(intervals[figure])}`.padEnd(26);
  const rest = (p: keyof Figures, r: keyof Figures) => `${show(point[p]).padEnd(6)} ${show(point[r]).padEnd(6)}`;
  return `${name.padEnd(26)} ${cell("pairF1")} ${rest("pairP", "pairR")} ${cell("b3F1")} ${rest("b3P", "b3R")}`;
}

function printDifferences(ours: Scored, baselines: readonly Baseline[], print: (line: string) => void): void {
  const strongest = baselines.reduce((best, next) => (next.scored.point.b3F1 > best.scored.point.b3F1 ? next : best));
  for (const [figure, words] of [
    ["pairF1", "pairwise F1"],
    ["b3F1", "B-cubed F1"],
  ] as const) {
    const { difference, interval } = comparePaired(ours, strongest.scored, figure);
    print(`Backfile over ${strongest.name}, ${words}: +${show(difference)} ${showInterval(interval)} (paired)`);
  }
}

function printBySet(
  articles: readonly LabelledArticle[],
  gold: readonly string[],
  predicted: readonly string[],
  print: (line: string) => void,
): void {
  for (const set of [...new Set(articles.map((article) => article.set))].sort()) {
    const places = articles.flatMap((article, i) => (article.set === set ? [i] : []));
    const pick = (values: readonly string[]) => places.map((i) => values[i] ?? "");
    const { point } = scoreClustering(pick(gold), pick(predicted));
    print(
      `  ${set.padEnd(10)} ${String(places.length).padStart(5)} articles  pairwise F1 ${show(point.pairF1)}  B-cubed F1 ${show(point.b3F1)}`,
    );
  }
}

function printLinks(
  { pairs, goldPairs, gold }: MeasuredCorpus,
  links: readonly MeasuredPair[],
  print: (line: string) => void,
): void {
  const found = pairs.filter((pair) => pair.isSame).length;
  print(`candidates: ${pairs.length} pairs, recall ${show(ratio(found, goldPairs))} of ${goldPairs}`);
  const right = links.filter((pair) => pair.isSame).length;
  const interval = bootstrapPrecision(links.map(({ a, isSame }) => ({ event: gold[a - 1] ?? "", isSame })));
  print(
    `links shown: ${links.length}, precision ${show(ratio(right, links.length))} ${showInterval(interval)}, recall ${show(ratio(right, goldPairs))}`,
  );
}

function bootstrapPrecision(links: readonly { event: string; isSame: boolean }[]): Interval {
  const byEvent = new Map<string, [number, number]>();
  for (const { event, isSame } of links) {
    const [right, all] = byEvent.get(event) ?? [0, 0];
    byEvent.set(event, [right + (isSame ? 1 : 0), all + 1]);
  }
  const sums = [...byEvent.values()];
  const random = makeRandom(1);
  return intervalOf(
    Array.from({ length: 200 }, () => {
      const drawn = sums.map((own) => sums[Math.floor(random() * sums.length)] ?? own);
      return ratio(
        drawn.reduce((sum, [right]) => sum + right, 0),
        drawn.reduce((sum, [, all]) => sum + all, 0),
      );
    }),
  );
}

function printQuotations(
  articles: readonly LabelledArticle[],
  gold: readonly GoldQuotation[],
  print: (line: string) => void,
): void {
  if (gold.length === 0) return;
  const textOf = (id: number) => articles[id - 1]?.article.text ?? "";
  const touches = (spans: readonly Span[], wanted: Span) => spans.some((span) => overlaps(span, wanted));
  const found = gold.filter(({ a, b, spanA, spanB }) =>
    findSharedQuotations(textOf(a), textOf(b)).some((pair) => touches(pair.a, spanA) && touches(pair.b, spanB)),
  );
  print(`shared quotations found as spans on both sides: ${show(ratio(found.length, gold.length))} of ${gold.length}`);
}

function show(value: number): string {
  return value.toFixed(3);
}

function showInterval([low, high]: Interval): string {
  return `[${show(low)}, ${show(high)}]`;
}
