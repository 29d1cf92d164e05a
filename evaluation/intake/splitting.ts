import { estimate, formatEstimate, meanOf, shareOf } from "@/evaluation/proportions";
import type { ParsedIssue } from "@/lib/analysis/intake/types";
import { scorePages } from "./html-pages";
import { type Newsletter, readNewsletters } from "./newsletter-corpus";
import { renderText } from "./render-newsletter";
import {
  countHeadings,
  listBaselineHeadings,
  listFoundHeadings,
  type Rendering,
  readRendering,
} from "./split-newsletters";
import { countOverlap, f1Of, type Overlap, sumOverlaps } from "./word-overlap";

type Read = { newsletter: Newsletter; issue: ParsedIssue };

const RENDERINGS: Rendering[] = ["markdown", "html", "text"];

/** Prints how well issues are read and split, and how well the main text of pages is found, each beside a baseline. */
export async function run(corpora: string, print: (line: string) => void): Promise<void> {
  const newsletters = readNewsletters(corpora);
  print(
    "Splitting: Markdown newsletters as published, and the same rendered as HTML and as text wrapped at 72, without",
  );
  print("front matter. File names are hidden. 95 % intervals in brackets.");
  for (const rendering of RENDERINGS) {
    const read: Read[] = [];
    for (const newsletter of newsletters) read.push({ newsletter, issue: await readRendering(newsletter, rendering) });
    printHeaders(rendering, read, print);
    printSplits(rendering, read, print);
  }
  printBaseline(newsletters, print);
  printPages(corpora, print);
}

/** The date is in the front matter only, so that renderings without it are not asked for it. */
function printHeaders(rendering: Rendering, read: Read[], print: (line: string) => void): void {
  const share = (hits: boolean[]) => formatEstimate(shareOf(hits));
  const numbered = read.filter(({ newsletter }) => newsletter.number !== null);
  const plain = read.filter(({ newsletter }) => newsletter.number === null);
  print(`\n${rendering}, headers (n = ${read.length})`);
  print(
    `  title right            ${share(read.map(({ newsletter, issue }) => fold(issue.title?.value) === fold(newsletter.title)))}`,
  );
  print(
    `  number right           ${share(numbered.map(({ newsletter, issue }) => issue.number?.value === newsletter.number))} (n = ${numbered.length})`,
  );
  print(`  no number invented     ${share(plain.map(({ issue }) => issue.number === null))} (n = ${plain.length})`);
  if (rendering !== "markdown") return;
  print(
    `  date right             ${share(read.map(({ newsletter, issue }) => issue.date?.value.date === newsletter.date))}`,
  );
}

function printSplits(rendering: Rendering, read: Read[], print: (line: string) => void): void {
  const issues = read.filter(({ newsletter }) => newsletter.headings.length > 0);
  const posts = read.filter(({ newsletter }) => newsletter.headings.length === 0);
  const counts = issues.map(({ issue }) => issue.articles.length).sort((a, b) => a - b);
  const median = counts[Math.floor(counts.length / 2)];
  const overlaps = issues.map(({ newsletter, issue }) => countHeadings(listFoundHeadings(issue), newsletter.headings));
  const kept = read.map(({ newsletter, issue }) => keptWords(newsletter, issue));
  print(`${rendering}, splits`);
  print(
    `  headings as titles or sections, F1   ${formatEstimate(estimate(overlaps, pooledF1))} (n = ${issues.length} issues)`,
  );
  print(
    `  one-article posts kept whole         ${formatEstimate(shareOf(posts.map(({ issue }) => issue.articles.length === 1)))} (n = ${posts.length})`,
  );
  print(`  articles per issue                   median ${median}, ${counts[0]} to ${counts.at(-1)}`);
  print(
    `  words of the body kept               ${formatEstimate(estimate(kept, (sample) => meanOf(sample)))} (n = ${read.length})`,
  );
}

function keptWords({ blocks }: Newsletter, { articles }: ParsedIssue): number {
  const words = articles.flatMap(({ title, section, author, dateline, text }) => [
    title,
    section,
    author,
    dateline,
    text,
  ]);
  const { found, gold } = countOverlap(words.join("\n"), blocks.map((block) => block.text).join("\n"));
  return gold === 0 ? 1 : found / gold;
}

function printBaseline(newsletters: Newsletter[], print: (line: string) => void): void {
  const issues = newsletters.filter((newsletter) => newsletter.headings.length > 0);
  const overlaps = issues.map((newsletter) =>
    countHeadings(listBaselineHeadings(renderText(newsletter)), newsletter.headings),
  );
  print("text, baseline: a short capitalised line between blank lines");
  print(
    `  headings, F1                         ${formatEstimate(estimate(overlaps, pooledF1))} (n = ${issues.length} issues)`,
  );
}

function printPages(corpora: string, print: (line: string) => void): void {
  const pages = scorePages(corpora);
  const row = (name: string, pick: (page: (typeof pages)[number]) => Overlap) => {
    const scores = pages.map((page) => f1Of(pick(page)));
    print(`  ${name.padEnd(22)} ${formatEstimate(estimate(scores, (sample) => meanOf(sample)))}`);
  };
  print(`\nMain text of pages, mean F1 of words (n = ${pages.length}; the expected texts were made with Readability)`);
  row("Backfile", (page) => page.ours);
  row("Readability alone", (page) => page.readability);
  row("text of the whole page", (page) => page.wholePage);
  print(
    `  title right            ${formatEstimate(shareOf(pages.map((page) => page.title[0])))}, Readability ${formatEstimate(shareOf(pages.map((page) => page.title[1])))}`,
  );
  print(
    `  byline right           ${formatEstimate(shareOf(pages.map((page) => page.byline[0])))}, Readability ${formatEstimate(shareOf(pages.map((page) => page.byline[1])))}`,
  );
}

function pooledF1(overlaps: readonly Overlap[]): number {
  return f1Of(sumOverlaps(overlaps));
}

function fold(title: string | undefined): string {
  return (title ?? "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
