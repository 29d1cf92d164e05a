import { estimate, formatEstimate } from "@/evaluation/proportions";
import { readIssue } from "@/lib/analysis/intake/read-issue";
import { type HeaderJudgement, judgeHeader } from "../judge-header";
import { type IssueCounts, scoreIssue } from "../score-newsletter";
import { LAYOUT_GROUPS, type LayoutGroup } from "./layouts";
import { readContents, type WrittenIssue, writeIssue } from "./write-issue";

const NAME_WIDTH = 64;

type Row = {
  issue: WrittenIssue;
  counts: IssueCounts;
  header: HeaderJudgement;
};

const sum = (rows: readonly Row[], pick: (counts: IssueCounts) => number) =>
  rows.reduce((total, { counts }) => total + pick(counts), 0);
const share = (part: number, whole: number) => (whole === 0 ? Number.NaN : part / whole);

const COLUMNS: [string, (rows: readonly Row[]) => number][] = [
  [
    "F1",
    (rows) =>
      (2 * sum(rows, (c) => c.found)) /
      Math.max(
        1,
        sum(rows, (c) => c.predicted + c.required),
      ),
  ],
  [
    "authors",
    (rows) =>
      share(
        sum(rows, (c) => c.authorsRight),
        sum(rows, (c) => c.authors),
      ),
  ],
  [
    "address",
    (rows) =>
      share(
        sum(rows, (c) => c.addressesKept),
        sum(rows, (c) => c.addresses),
      ),
  ],
  ["number", (rows) => headerShare(rows, "number")],
  ["date", (rows) => headerShare(rows, "date")],
  ["publ.", (rows) => headerShare(rows, "publication")],
  ["title", (rows) => headerShare(rows, "title")],
  ["furnit.", (rows) => sum(rows, (c) => c.furnitureLeft) / Math.max(1, rows.length)],
  ["whole", (rows) => wholeShare(rows.filter(({ issue }) => issue.layout.kind === "essay"))],
];

function headerShare(rows: readonly Row[], name: keyof HeaderJudgement): number {
  const stated = rows.filter(({ header }) => header[name] !== null);
  return share(stated.filter(({ header }) => header[name]).length, stated.length);
}

function wholeShare(essays: readonly Row[]): number {
  return share(essays.filter(({ counts }) => counts.isWhole).length, essays.length);
}

/** Prints how well layouts of our own are read, in eight languages: those that rules were made with, and those held out. */
export async function run(_corpora: string, print: (line: string) => void): Promise<void> {
  const rows: Row[] = [];
  for (const group of LAYOUT_GROUPS) {
    const own = await readGroup(group);
    rows.push(...own);
    printGroup(group, own, print);
  }
  print("\nby language");
  for (const lang of new Set(rows.map(({ issue }) => issue.content.lang)))
    printRow(
      lang,
      rows.filter(({ issue }) => issue.content.lang === lang),
      print,
    );
}

async function readGroup({ layouts, languages }: LayoutGroup): Promise<Row[]> {
  const rows: Row[] = [];
  for (const layout of layouts)
    for (const content of readContents(languages)) await addRow(rows, writeIssue(layout, content));
  return rows;
}

function printGroup({ name: group, layouts }: LayoutGroup, rows: readonly Row[], print: (line: string) => void): void {
  const names = layouts.map(({ name }) => name);
  print(`\n${group}: ${layouts.length} layouts, ${rows.length} issues, ${sum(rows, (c) => c.required)} items`);
  print(
    `item F1 ${formatEstimate(estimate(rows, COLUMNS[0]?.[1] ?? (() => 0)))}; weakest layout ${Math.min(...names.map((name) => f1Of(rows, name))).toFixed(3)}`,
  );
  print(`${"".padEnd(NAME_WIDTH)}${COLUMNS.map(([name]) => name.padStart(8)).join("")}`);
  for (const name of names) {
    const own = rows.filter(({ issue }) => issue.layout.name === name);
    printRow(name, own, print);
  }
  printRow("all", rows, print);
}

function f1Of(rows: readonly Row[], name: string): number {
  return COLUMNS[0]?.[1](rows.filter(({ issue }) => issue.layout.name === name)) ?? 0;
}

function printRow(name: string, rows: readonly Row[], print: (line: string) => void): void {
  const cells = COLUMNS.map(([, of]) => {
    const value = of(rows);
    return (Number.isNaN(value) ? "–" : value.toFixed(3)).padStart(8);
  });
  print(`${name.padEnd(NAME_WIDTH)}${cells.join("")}`);
}

async function addRow(rows: Row[], issue: WrittenIssue | null): Promise<void> {
  if (issue === null) return;
  const { fileName, bytes, gold } = issue;
  const result = await readIssue({ fileName, mediaType: null, bytes });
  const articles = result.ok
    ? result.issue.articles.map(({ section, title, author, text, links, headLinks }) => {
        return { section, title, author, text, addresses: [...headLinks, ...links].map(({ href }) => href) };
      })
    : [];
  rows.push({ issue, counts: scoreIssue(gold, articles), header: judgeHeader(gold, result.ok ? result.issue : null) });
}
