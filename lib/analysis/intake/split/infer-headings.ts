import type { SourceBlock } from "@/lib/analysis/intake/document";
import { readByline } from "@/lib/analysis/intake/lines/byline";
import { readDateline } from "@/lib/analysis/intake/lines/dateline";
import { countTitleWords, isHeadlineLike } from "@/lib/analysis/intake/lines/headline";
import { readNamesInPlace } from "@/lib/analysis/intake/lines/names-in-place";
import { isCapitals, readSectionMarker } from "@/lib/analysis/intake/lines/section-heading";

/** Depths given to inferred headings; markup gives its own. */
export const SECTION_LEVEL = 1;
export const HEADLINE_LEVEL = 2;
/** A line that could be a headline of an issue or a sub-heading of an article; the shape of the document decides. */
export const MINOR_LEVEL = 3;

const MAX_CAPITALS_CHARS = 90;
const MAX_MINOR_CHARS = 60;
const MAX_RUN = 2;
const MAX_TITLED_RUN = 3;
const MAX_LABEL_WORDS = 3;
const TITLE_CASE_SHARE = 0.6;
// A document with this many headings in its markup speaks for itself.
const ENOUGH_HEADINGS = 2;
// So does a text with this many items that rules or addresses mark.
const ENOUGH_MARKED = 3;

/**
 * Finds headings in text without markup: section markers, lines in capitals, headlines. A headline is a short line
 * without a full stop that stands where one is expected: at the very beginning, under a section, above a dateline or
 * byline, after an end mark. In marked-up documents only paragraphs set in bold are taken, and only where headings lack.
 */
export function inferHeadings(blocks: SourceBlock[], isPlainText: boolean): SourceBlock[] {
  if (!isPlainText && blocks.filter((block) => block.kind === "heading").length >= ENOUGH_HEADINGS) return blocks;
  if (isPlainText && blocks.filter((block) => block.isInferred).length >= ENOUGH_MARKED) return blocks;
  const signed = findSignedMarks(blocks);
  const usualGap = median(blocks.slice(1).map((block) => block.gap));
  const result: SourceBlock[] = [];
  for (const [i, block] of blocks.entries()) {
    if (signed.has(block)) {
      result.push(block);
      continue;
    }
    const level = levelOf(blocks, i, result.at(-1), { usualGap, isPlainText });
    const marked = isPlainText && block.kind === "paragraph" ? readSectionMarker(block.text) : null;
    if (level === null) result.push(block);
    else result.push({ ...block, kind: "heading", level, isInferred: true, text: marked ?? block.text, leadChars: 0 });
  }
  return result;
}

/** "-- Jane Roe" below each text is who wrote it, not a section: lines behind dashes that are names. */
function findSignedMarks(blocks: SourceBlock[]): Set<SourceBlock> {
  const lines = blocks.filter(
    ({ kind, text }) => kind === "paragraph" && /^-{2,3}\s/.test(text) && !text.endsWith("-"),
  );
  return new Set(readNamesInPlace(lines.map(({ text }) => text)) === null ? [] : lines);
}

type Layout = { usualGap: number; isPlainText: boolean };

function levelOf(blocks: SourceBlock[], at: number, before: SourceBlock | undefined, layout: Layout): number | null {
  const [block, after] = [blocks[at], blocks[at + 1]];
  if (block?.kind !== "paragraph") return null;
  const { text } = block;
  if (layout.isPlainText && readSectionMarker(text) !== null) return SECTION_LEVEL;
  // A line that prints an address says where to read on.
  if (/https?:\/\//i.test(text)) return null;
  if (!after || readDateline(text) !== null || readByline(text) !== null) return null;
  const isFirst = before === undefined || before.kind === "rule";
  if (!isHeadlineLike(text) && !(isFirst && layout.isPlainText && after.gap > 0 && isTitleLine(text))) return null;
  if (isCapitals(text) && text.length <= MAX_CAPITALS_CHARS) return isOpening(after) ? HEADLINE_LEVEL : SECTION_LEVEL;
  if (!layout.isPlainText) return block.leadChars >= text.length ? HEADLINE_LEVEL : null;
  if (isOpening(after)) return HEADLINE_LEVEL;
  if (after.kind === "rule") return null;
  if (isFirst && isProse(after)) return HEADLINE_LEVEL;
  if (before?.kind === "heading" && before.level === SECTION_LEVEL && isProse(after)) return HEADLINE_LEVEL;
  return isMinor(blocks, at, layout) ? MINOR_LEVEL : null;
}

/** A title may begin in lower case ("crates.io moves"); in the middle of a text such a line is text. */
function isTitleLine(text: string): boolean {
  return text.length <= MAX_CAPITALS_CHARS && isHeadlineLike(`A ${text}`);
}

/**
 * A short line between blank lines. With the words of a title it may be above anything; in sentence case it must stand
 * above a paragraph. Many such lines in a row are a list, verse or address.
 */
function isMinor(blocks: SourceBlock[], at: number, { usualGap }: Layout): boolean {
  const [block, after] = [blocks[at], blocks[at + 1]];
  if (!block || !after || block.gap === 0 || after.gap === 0) return false;
  if (isTitleWorded(block.text)) return !isInLongRun(blocks, at, MAX_TITLED_RUN, isTitleWorded);
  const isApart = (block.text.length <= MAX_MINOR_CHARS || block.gap > usualGap) && !block.text.endsWith("!");
  return isApart && isProse(after) && !isInLongRun(blocks, at, MAX_RUN, () => true);
}

/** Nearly all words in title case, or so few that case says nothing ("Jobs"). */
function isTitleWorded(text: string): boolean {
  const { titled, share } = countTitleWords(text);
  return share >= TITLE_CASE_SHARE || (titled > 0 && text.split(/\s+/).length <= MAX_LABEL_WORDS);
}

/** Whether more than `max` such lines are in a row; looks no further than it needs. */
function isInLongRun(blocks: SourceBlock[], at: number, max: number, isAlike: (text: string) => boolean): boolean {
  const isInRun = (block: SourceBlock | undefined) => block !== undefined && isShortLine(block) && isAlike(block.text);
  let [from, to] = [at, at];
  while (to - from < max && isInRun(blocks[from - 1])) from -= 1;
  while (to - from < max && isInRun(blocks[to + 1])) to += 1;
  return to - from + 1 > max;
}

function isShortLine(block: SourceBlock): boolean {
  return (
    block.kind === "paragraph" && block.gap > 0 && isHeadlineLike(block.text) && readSectionMarker(block.text) === null
  );
}

/** The block with which an article's text opens: a dateline or a byline. */
function isOpening(block: SourceBlock): boolean {
  return block.kind === "paragraph" && (readDateline(block.text) !== null || readByline(block.text) !== null);
}

function isProse(block: SourceBlock): boolean {
  return (
    block.kind !== "heading" &&
    (block.text.length >= 80 || /[.!?\u3002\uFF01\uFF1F]["'\u201D\u2019)]?$/.test(block.text))
  );
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
