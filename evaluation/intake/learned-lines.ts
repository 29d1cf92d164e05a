import { correctSplit } from "@/lib/analysis/intake/correct/correct-split";
import { learnLines, listChanging } from "@/lib/analysis/intake/correct/learn-lines";
import { hashForRule } from "@/lib/analysis/intake/correct/line-words";
import { listLines } from "@/lib/analysis/intake/correct/split-line";
import { readIssue } from "@/lib/analysis/intake/read-issue";
import type { ParsedArticle, ParsedIssue } from "@/lib/analysis/intake/types";
import { type GoldIssue, readGold } from "./newsletter-gold";
import { type IssueCounts, scoreIssue } from "./score-newsletter";

type Issue = { gold: GoldIssue; parsed: ParsedIssue; lines: ReturnType<typeof withWords> };

/** Prints whether what is learned from other issues of a publication helps to split one that was held out. */
export async function run(corpora: string, print: (line: string) => void): Promise<void> {
  const issues: Issue[] = [];
  for (const { gold, bytes } of readGold(corpora)) {
    const result = await readIssue({ fileName: gold.file, mediaType: null, bytes });
    if (result.ok) issues.push({ gold, parsed: result.issue, lines: withWords(result.issue) });
  }
  const variants: [string, (held: Issue, other: Issue) => boolean][] = [
    ["from all other issues", () => true],
    ["from issues in the same layout", (held, other) => held.gold.template === other.gold.template],
    ["from issues in other layouts", (held, other) => held.gold.template !== other.gold.template],
  ];
  print(
    `Lines learned from other issues of a publication (n = ${issues.length} issues, each held out in turn): F1 of items`,
  );
  print(`${"".padEnd(40)}as read   learned   issues changed: better, worse, same`);
  for (const [name, isTaken] of variants) {
    const rows = issues.map((held) => ({
      held,
      ...scoreHeldOut(
        held,
        issues.filter((one) => isTaken(held, one)),
      ),
    }));
    printRow(name, rows, print);
    for (const key of [...new Set(rows.map(({ held }) => held.gold.publication))].sort())
      printRow(
        `  ${key}`,
        rows.filter(({ held }) => held.gold.publication === key),
        print,
      );
  }
}

type Row = { asRead: IssueCounts; learned: IssueCounts; isChanged: boolean };

function scoreHeldOut(held: Issue, others: readonly Issue[]): Row {
  const own = others.filter((one) => one !== held && one.gold.publication === held.gold.publication);
  const rules = listChanging(held.lines, learnLines(own.map(({ lines }) => lines)));
  const asRead = score(held.gold, held.parsed.articles);
  if (rules.length === 0) return { asRead, learned: asRead, isChanged: false };
  const split = correctSplit(held.parsed, { rules, corrections: [] }, held.parsed.date?.value ?? null);
  return {
    asRead,
    learned: score(
      held.gold,
      split.articles.map(({ article }) => article),
    ),
    isChanged: true,
  };
}

function withWords(issue: ParsedIssue) {
  return listLines(issue).map((line) => ({ ...line, words: hashForRule(line.text) }));
}

function score(gold: GoldIssue, articles: readonly ParsedArticle[]): IssueCounts {
  const read = articles.map(({ section, title, author, text, links, headLinks }) => {
    return { section, title, author, text, addresses: [...headLinks, ...links].map(({ href }) => href) };
  });
  return scoreIssue(gold, read);
}

function printRow(name: string, rows: readonly Row[], print: (line: string) => void): void {
  const changed = rows.filter(({ isChanged }) => isChanged);
  const gain = ({ asRead, learned }: Row) => f1([learned]) - f1([asRead]);
  const cells = [f1(rows.map(({ asRead }) => asRead)), f1(rows.map(({ learned }) => learned))];
  const counts = [(row: Row) => gain(row) > 0, (row: Row) => gain(row) < 0, (row: Row) => gain(row) === 0].map(
    (isSo) => changed.filter(isSo).length,
  );
  print(`${name.padEnd(40)}${cells.map((value) => value.toFixed(3).padEnd(10)).join("")}${counts.join(", ")}`);
}

function f1(sample: readonly IssueCounts[]): number {
  const sum = (pick: (counts: IssueCounts) => number) => sample.reduce((total, counts) => total + pick(counts), 0);
  const whole = sum((c) => c.predicted) + sum((c) => c.required);
  return whole === 0 ? 1 : (2 * sum((c) => c.found)) / whole;
}
