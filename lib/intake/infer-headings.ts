import { readByline } from "./byline";
import { readDateline } from "./dateline";
import type { SourceBlock } from "./document";
import { countTitleWords, isHeadlineLike } from "./headline";
import { isCapitals, readSectionMarker } from "./section-heading";

/** Depths given to inferred headings; markup gives its own. */
export const SECTION_LEVEL = 1;
export const HEADLINE_LEVEL = 2;
/** A line that could be a headline of an issue or a sub-heading of an article; the shape of the document decides. */
export const MINOR_LEVEL = 3;

const MAX_CAPITALS_CHARS = 90;
const TITLE_CASE_SHARE = 0.7;
// A document with this many headings in its markup speaks for itself.
const ENOUGH_HEADINGS = 2;

/**
 * Finds headings in text without markup: section markers, lines in capitals, headlines. A headline is a short line
 * without a full stop that stands where one is expected: at the very beginning, under a section, above a dateline or
 * byline, after an end mark. In marked-up documents only paragraphs set in bold are taken, and only where headings lack.
 */
export function inferHeadings(blocks: SourceBlock[], isPlainText: boolean): SourceBlock[] {
  if (!isPlainText && blocks.filter((block) => block.kind === "heading").length >= ENOUGH_HEADINGS) return blocks;
  const usualGap = median(blocks.slice(1).map((block) => block.gap));
  const result: SourceBlock[] = [];
  for (const [i, block] of blocks.entries()) {
    const level =
      block.kind === "paragraph" ? levelOf(block, result.at(-1), blocks[i + 1], { usualGap, isPlainText }) : null;
    const marked = isPlainText && block.kind === "paragraph" ? readSectionMarker(block.text) : null;
    if (level === null) result.push(block);
    else result.push({ ...block, kind: "heading", level, isInferred: true, text: marked ?? block.text, leadChars: 0 });
  }
  return result;
}

type Layout = { usualGap: number; isPlainText: boolean };

function levelOf(block: SourceBlock, before: SourceBlock | undefined, after: SourceBlock | undefined, layout: Layout) {
  const { text } = block;
  if (layout.isPlainText && readSectionMarker(text) !== null) return SECTION_LEVEL;
  if (readDateline(text) !== null || readByline(text) !== null || !isHeadlineLike(text) || !after) return null;
  if (isCapitals(text) && text.length <= MAX_CAPITALS_CHARS) return isOpening(after) ? HEADLINE_LEVEL : SECTION_LEVEL;
  const isBold = block.leadChars >= text.length && text.length > 0;
  if (!layout.isPlainText) return isBold ? HEADLINE_LEVEL : null;
  if (isOpening(after)) return HEADLINE_LEVEL;
  if (after.kind === "rule" || !isProse(after)) return null;
  if (before === undefined || before.kind === "rule") return HEADLINE_LEVEL;
  if (before.kind === "heading" && before.level === SECTION_LEVEL) return HEADLINE_LEVEL;
  if (before.kind === "heading" || block.gap === 0) return null;
  return block.gap > layout.usualGap || countTitleWords(text).share >= TITLE_CASE_SHARE ? MINOR_LEVEL : null;
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
