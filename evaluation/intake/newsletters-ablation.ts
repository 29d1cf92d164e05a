import { FURNITURE_RULES } from "@/lib/analysis/intake/furniture/furniture-rules";
import { readIssue } from "@/lib/analysis/intake/read-issue";
import { buildWithout, type Step } from "./build-without";
import { LAYOUT_GROUPS } from "./layouts/layouts";
import { readContents, writeIssue } from "./layouts/write-issue";
import { type GoldIssue, readGold } from "./newsletter-gold";
import { type IssueCounts, scoreIssue } from "./score-newsletter";

const AS_GIVEN = "given[0]";

/** The families of rules by which items are found. What is measured together would do nothing alone. */
const STEPS: Step[] = [
  { name: "headlines by their look", file: "split/find-headlines.ts", fn: "findHeadlines", answer: AS_GIVEN },
  { name: "rows of lists", file: "split/list-rows.ts", fn: "splitListRows", answer: AS_GIVEN },
  { name: "titles in the line of their text", file: "split/lead-rows.ts", fn: "splitLeadRows", answer: AS_GIVEN },
  { name: "items with bold openings", file: "split/lead-items.ts", fn: "splitLeadItems", answer: "null" },
  { name: "labels above headlines", file: "split/find-labels.ts", fn: "findLabels", answer: "new Map()" },
  { name: "second lines of one link", file: "split/find-headlines.ts", fn: "dropSecondLines", answer: AS_GIVEN },
  { name: "names below titles", file: "split/find-headlines.ts", fn: "dropNames", answer: AS_GIVEN },
  { name: "names in one place", file: "lines/names-in-place.ts", fn: "readNamesInPlace", answer: "null" },
  { name: "what is announced", file: "split/find-headlines.ts", fn: "listNamed", answer: "new Set()" },
  { name: "one or several: pieces", file: "split/judge-pieces.ts", fn: "findPieceSign", answer: "null" },
  { name: "one or several: signed letter", file: "split/judge-shape.ts", fn: "isSignedLetter", answer: "false" },
  { name: "one or several: listing", file: "split/judge-shape.ts", fn: "judgeListing", answer: "null" },
  {
    name: "opening of an issue",
    file: "split/take-opening.ts",
    fn: "takeOpening",
    answer: "{ opening: [], drafts: given[0] }",
  },
  { name: "text: headings inferred", file: "split/infer-headings.ts", fn: "inferHeadings", answer: AS_GIVEN },
  { name: "text: titles behind arrows", file: "formats/mark-led-titles.ts", fn: "markArrowed", answer: AS_GIVEN },
  { name: "text: titles flush left", file: "formats/mark-led-titles.ts", fn: "markFlush", answer: AS_GIVEN },
  { name: "text: titles with fields", file: "formats/mark-led-titles.ts", fn: "markFielded", answer: AS_GIVEN },
  { name: "text: addresses in brackets", file: "formats/mark-bracketed.ts", fn: "markBracketed", answer: AS_GIVEN },
  { name: "text: addresses below titles", file: "formats/mark-text-items.ts", fn: "joinAddresses", answer: AS_GIVEN },
  { name: "text: led items", file: "formats/mark-text-items.ts", fn: "markLedItems", answer: AS_GIVEN },
  { name: "text: bold lines", file: "formats/mark-text-items.ts", fn: "markBold", answer: AS_GIVEN },
  { name: "furniture: buttons", file: "furniture/find-buttons.ts", fn: "findButtons", answer: "new Set()" },
  { name: "furniture: contents", file: "furniture/strip-furniture.ts", fn: "findContents", answer: "new Set()" },
  { name: "furniture: footer", file: "furniture/strip-furniture.ts", fn: "findFooter", answer: "null" },
  { name: "furniture: rows of links", file: "furniture/strip-furniture.ts", fn: "isLinkRow", answer: "false" },
  { name: "furniture: ornaments", file: "furniture/find-ornaments.ts", fn: "findOrnaments", answer: "new Set()" },
  { name: "furniture: polls", file: "furniture/find-polls.ts", fn: "findPolls", answer: "new Set()" },
  { name: "furniture: small print", file: "furniture/find-small-print.ts", fn: "findSmallPrint", answer: "new Set()" },
  {
    name: "furniture: leads to unsubscribing",
    file: "furniture/leads-elsewhere.ts",
    fn: "leadsToUnsubscribing",
    answer: "false",
  },
  { name: "furniture: links for sharing", file: "furniture/leads-elsewhere.ts", fn: "isShareLink", answer: "false" },
];

type Example = { gold: GoldIssue; fileName: string; bytes: Uint8Array };
type Sets = { mails: IssueCounts[]; layouts: IssueCounts[] };
// Less changes one item in some thousand.
const SHOWN_CHANGE = 0.0005;
const SHOWN_LAYOUTS = 6;
/** An alphabet with capitals, and a script without spaces. */
const LANGUAGES = new Set(["en", "ja"]);

/**
 * Prints what each rule and family of rules is worth: items found and furniture left with all of them but one, in the corpus and in layouts
 * of our own, and the layouts in which that changes something. A rule that helps one layout only was written for it; one that changes
 * nothing in either set can go.
 */
export async function run(corpora: string, print: (line: string) => void): Promise<void> {
  const mails = readGold(corpora).map((example) => ({ ...example, fileName: example.gold.file }));
  const layouts = writeLayouts();
  const readBoth = async (read: typeof readIssue): Promise<Sets> => ({
    mails: await readAll(mails, read),
    layouts: await readAll(layouts, read),
  });
  const all = await readBoth(readIssue);
  print(`Each rule left out in turn: F1 of items with its change, furniture left per issue, and layouts that change`);
  print(`${"".padEnd(WIDTH)}corpus (n = ${mails.length})       layouts of our own (n = ${layouts.length})`);
  print(`${"nothing left out".padEnd(WIDTH)}${toCells(all.mails, all.mails)}    ${toCells(all.layouts, all.layouts)}`);
  for (const step of STEPS) printRow(step.name, await readBoth((await buildWithout(step)).readIssue), all, print);
  const rules = [...FURNITURE_RULES];
  for (const name of new Set(rules.map(({ rule }) => rule))) {
    const others = rules.filter(({ rule }) => rule !== name);
    FURNITURE_RULES.splice(0, rules.length, ...others);
    try {
      printRow(`rule: ${name}`, await readBoth(readIssue), all, print);
    } finally {
      FURNITURE_RULES.splice(0, others.length, ...rules);
    }
  }
}

const WIDTH = 38;

function writeLayouts(): Example[] {
  return LAYOUT_GROUPS.flatMap(({ layouts, languages }) => {
    const contents = readContents(languages).filter(({ lang }) => LANGUAGES.has(lang));
    return layouts.flatMap((layout) => contents.flatMap((content) => writeIssue(layout, content) ?? []));
  });
}

async function readAll(examples: readonly Example[], read: typeof readIssue): Promise<IssueCounts[]> {
  const counts: IssueCounts[] = [];
  for (const { gold, fileName, bytes } of examples) {
    const result = await read({ fileName, mediaType: null, bytes });
    const articles = result.ok ? result.issue.articles : [];
    counts.push(
      scoreIssue(
        gold,
        articles.map(({ section, title, author, text, links, headLinks }) => {
          return { section, title, author, text, addresses: [...headLinks, ...links].map(({ href }) => href) };
        }),
      ),
    );
  }
  return counts;
}

function printRow(name: string, without: Sets, all: Sets, print: (line: string) => void): void {
  const changes = [...listChanges(without.mails, all.mails), ...listChanges(without.layouts, all.layouts)];
  const shown = changes.slice(0, SHOWN_LAYOUTS).map(({ layout, change }) => `${layout} ${signed(change)}`);
  const more = changes.length > shown.length ? `, ${changes.length - shown.length} more` : "";
  const cells = [toCells(without.mails, all.mails), toCells(without.layouts, all.layouts)];
  print(`${name.padEnd(WIDTH)}${cells.join("    ")}    ${shown.length === 0 ? "none" : shown.join(", ")}${more}`);
}

function toCells(sample: IssueCounts[], all: IssueCounts[]): string {
  return `${f1(sample).toFixed(3)}  ${signed(f1(sample) - f1(all)).padEnd(8)}${furnitureLeft(sample).toFixed(2)}`;
}

/** The layouts in which it makes a difference, the greatest first. */
function listChanges(without: IssueCounts[], all: IssueCounts[]): { layout: string; change: number }[] {
  const ofLayout = (sample: IssueCounts[], layout: string) => sample.filter(({ gold }) => gold.template === layout);
  return [...new Set(all.map(({ gold }) => gold.template))]
    .map((layout) => ({ layout, change: f1(ofLayout(without, layout)) - f1(ofLayout(all, layout)) }))
    .filter(({ change }) => Math.abs(change) >= SHOWN_CHANGE)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}

const signed = (change: number) => `${change > 0 ? "+" : ""}${change.toFixed(3)}`;

function f1(sample: readonly IssueCounts[]): number {
  const sum = (pick: (counts: IssueCounts) => number) => sample.reduce((total, counts) => total + pick(counts), 0);
  const whole = sum((c) => c.predicted) + sum((c) => c.required);
  return whole === 0 ? 1 : (2 * sum((c) => c.found)) / whole;
}

const furnitureLeft = (sample: readonly IssueCounts[]) =>
  sample.reduce((total, { furnitureLeft: left }) => total + left, 0) / Math.max(1, sample.length);
