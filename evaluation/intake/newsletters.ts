import { estimate, formatEstimate } from "@/evaluation/proportions";
import { readIssue } from "@/lib/analysis/intake/read-issue";
import type { ParsedIssue } from "@/lib/analysis/intake/types";
import { type HeaderJudgement, judgeHeader } from "./judge-header";
import { type GoldIssue, readGold } from "./newsletter-gold";
import { type IssueCounts, type ReadArticle, scoreIssue } from "./score-newsletter";

type Read = IssueCounts & { header: HeaderJudgement };
type Figure = { name: string; of: (sample: readonly Read[]) => number };

const sum = (sample: readonly Read[], pick: (counts: IssueCounts) => number) =>
  sample.reduce((total, counts) => total + pick(counts), 0);
const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

const FIGURES: Figure[] = [
  { name: "items found, F1", of: f1 },
  {
    name: "  precision",
    of: (s) =>
      share(
        sum(s, (c) => c.found),
        sum(s, (c) => c.predicted),
      ),
  },
  {
    name: "  recall",
    of: (s) =>
      share(
        sum(s, (c) => c.found),
        sum(s, (c) => c.required),
      ),
  },
  {
    name: "items merged into another",
    of: (s) =>
      share(
        sum(s, (c) => c.merged),
        sum(s, (c) => c.required),
      ),
  },
  {
    name: "items lost",
    of: (s) =>
      share(
        sum(s, (c) => c.lost),
        sum(s, (c) => c.required),
      ),
  },
  {
    name: "addresses kept",
    of: (s) =>
      share(
        sum(s, (c) => c.addressesKept),
        sum(s, (c) => c.addresses),
      ),
  },
  {
    name: "authors of found items",
    of: (s) =>
      share(
        sum(s, (c) => c.authorsRight),
        sum(s, (c) => c.authors),
      ),
  },
  ...(["number", "date", "publication", "title"] as const).map((name) => ({ name, of: headerShare(name) })),
  {
    name: "furniture left per issue",
    of: (s) =>
      share(
        sum(s, (c) => c.furnitureLeft),
        s.length,
      ),
  },
];

function headerShare(name: keyof HeaderJudgement): Figure["of"] {
  return (sample) => {
    const stated = sample.filter(({ header }) => header[name] !== null);
    return share(stated.filter(({ header }) => header[name]).length, stated.length);
  };
}

/** Prints how well mails and pages of newsletters are read, by kind, layout and publication, beside one article per mail. */
export async function run(corpora: string, print: (line: string) => void): Promise<void> {
  const ours: Read[] = [];
  const whole: Read[] = [];
  const times: number[] = [];
  let refused = 0;
  for (const { gold, bytes } of readGold(corpora)) {
    const start = process.cpuUsage();
    const result = await readIssue({ fileName: gold.file, mediaType: null, bytes });
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
    if (!result.ok) refused += 1;
    const header = judgeHeader(gold, result.ok ? result.issue : null);
    ours.push({ ...scoreIssue(gold, result.ok ? result.issue.articles.map(toReadArticle) : []), header });
    whole.push({ ...scoreIssue(gold, result.ok ? [wholeMail(result.issue)] : []), header });
  }
  const required = sum(ours, (counts) => counts.required);
  print(`Newsletters as mails and pages (n = ${ours.length} issues, ${required} items). 95 % intervals in brackets.`);
  print(`${"".padEnd(28)}${"Backfile".padEnd(24)}one article per mail`);
  for (const { name, of } of FIGURES) {
    print(`${name.padEnd(28)}${formatEstimate(estimate(ours, of)).padEnd(24)}${formatEstimate(estimate(whole, of))}`);
  }
  const essays = (list: Read[]) => list.filter(({ gold }) => gold.kind === "essay");
  const wholeShare: Figure["of"] = (sample) => share(sample.filter((counts) => counts.isWhole).length, sample.length);
  print(
    `${"essays kept whole".padEnd(28)}${formatEstimate(estimate(essays(ours), wholeShare))} (n = ${essays(ours).length})`,
  );
  const sorted = times.sort((a, b) => a - b);
  print(
    `files refused ${refused}; processor time per issue, median ${sorted[Math.floor(sorted.length / 2)]?.toFixed(1)} ms`,
  );
  printGroups("kind", (gold) => gold.kind, ours, print);
  printGroups("layout", (gold) => gold.template, ours, print);
  printGroups("publication", (gold) => gold.publication, ours, print);
}

function printGroups(
  name: string,
  keyOf: (gold: GoldIssue) => string,
  all: Read[],
  print: (line: string) => void,
): void {
  print(`\nby ${name}${" ".repeat(34 - name.length)}issues  items  F1 of items            F1 without it`);
  for (const key of [...new Set(all.map(({ gold }) => keyOf(gold)))].sort()) {
    const group = all.filter(({ gold }) => keyOf(gold) === key);
    const items = String(sum(group, (counts) => counts.required)).padStart(5);
    const others = f1(all.filter(({ gold }) => keyOf(gold) !== key)).toFixed(3);
    const cells = [String(group.length).padStart(6), items, formatEstimate(estimate(group, f1)), others];
    print(`  ${key.padEnd(35)}${cells.join("  ")}`);
  }
}

function f1(sample: readonly Read[]): number {
  return share(2 * sum(sample, (c) => c.found), sum(sample, (c) => c.predicted) + sum(sample, (c) => c.required));
}

function toReadArticle({
  section,
  title,
  author,
  text,
  links,
  headLinks,
}: ParsedIssue["articles"][number]): ReadArticle {
  return { section, title, author, text, addresses: [...headLinks, ...links].map(({ href }) => href) };
}

/** Baseline: the issue's title, and all its text. */
function wholeMail({ title, publishedText }: ParsedIssue): ReadArticle {
  return { section: null, title: title?.value ?? "", text: publishedText, addresses: [] };
}
