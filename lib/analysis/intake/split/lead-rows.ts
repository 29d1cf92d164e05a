import type { SourceBlock } from "@/lib/analysis/intake/document";
import { widthOf } from "@/lib/analysis/text/width";
import { cutRow, type Row } from "./list-rows";

const MIN_TITLE_WIDTH = 12;
const MIN_TEXT_WIDTH = 25;
const MAX_TITLE_CHARS = 200;
// Fewer are paragraphs of an article that happen to open so.
const MIN_ROWS = 3;
const MIN_SHARE = 0.4;
// "(3 minute read) The first two barges …", "(roe.example): …"
const BRACKET = /^\s*[([\uFF08][^()[\]\uFF08\uFF09\n]{1,60}[)\]\uFF09][ \t]*/u;
const STOP = /^\s*(?:[\u2014\u2013]+\s*|-\s+|[:\uFF1A]\s*)(?=\S)/u;
const STOP_INSIDE = /[\u2014\u2013]\s*$/u;
// "**Fees rise again.** They doubled in a year": a sentence in bold, which essays have as well.
const SENTENCE = /\p{L}{2}[.!?\u3002\uFF01\uFF1F]\s*$/u;
const SENTENCE_BEHIND = /^[.\u3002]\s*(?=\S)/u;
const MIN_SENTENCE_WORDS = 3;

type LeadRow = { kind: "linked" | "bold" | "sentence"; row: Row };

/**
 * Splits paragraphs that open with their own title into headline and text: a link with the time it takes, the site or a
 * dash behind it, words in bold parted by a dash or in capitals, or a sentence in bold. Words that come again ("Why it matters:") are no
 * titles, and a few such paragraphs among others are text.
 */
export function splitLeadRows(blocks: SourceBlock[]): SourceBlock[] {
  const rows = blocks.map(readLeadRow);
  const kinds = new Set((["linked", "bold", "sentence"] as const).filter((kind) => isPattern(blocks, rows, kind)));
  if (kinds.size === 0) return blocks;
  return blocks.flatMap((block, i) => {
    const found = rows[i];
    if (!found || !kinds.has(found.kind)) return [block];
    const { title, byline, text } = found.row;
    return [{ ...title, isRow: found.kind !== "sentence" }, byline, text].filter((part) => part !== null);
  });
}

function isPattern(blocks: SourceBlock[], rows: (LeadRow | null)[], kind: LeadRow["kind"]): boolean {
  const places = rows.flatMap((found, i) => (found?.kind === kind ? [i] : []));
  const titles = new Set(places.map((i) => rows[i]?.row.title.text.toLowerCase()));
  if (titles.size < MIN_ROWS || titles.size < places.length) return false;
  const between = blocks.slice(places[0], (places.at(-1) ?? 0) + 1);
  return places.length >= between.filter(isLong).length * MIN_SHARE;
}

function isLong({ kind, text }: SourceBlock): boolean {
  return kind !== "rule" && widthOf(text) >= MIN_TITLE_WIDTH + MIN_TEXT_WIDTH;
}

function readLeadRow(block: SourceBlock): LeadRow | null {
  if (block.kind !== "paragraph" || block.look === null) return null;
  const [link] = block.links;
  const isLinked = link !== undefined && link.start === 0 && link.end < block.text.length;
  const end = isLinked ? link.end : block.leadChars;
  const title = block.text.slice(0, end);
  if (end >= block.text.length || end > MAX_TITLE_CHARS || widthOf(title) < MIN_TITLE_WIDTH) return null;
  const rest = block.text.slice(end);
  const bracket = isLinked ? (BRACKET.exec(rest)?.[0].length ?? 0) : 0;
  const stop = STOP.exec(rest.slice(bracket))?.[0].length ?? 0;
  const sentence = isLinked || bracket + stop > 0 ? null : readSentence(title, rest);
  if (sentence !== null && widthOf(rest) >= MIN_TEXT_WIDTH)
    return { kind: "sentence", row: cutRow(block, end, end, end + sentence) };
  const isParted = bracket + stop > 0 || (!isLinked && (STOP_INSIDE.test(title) || isCapitals(title)));
  if (!isParted || widthOf(rest.slice(bracket + stop)) < MIN_TEXT_WIDTH) return null;
  return { kind: isLinked ? "linked" : "bold", row: cutRow(block, end, end + bracket, end + bracket + stop) };
}

/** The length of the full stop behind a sentence in bold, 0 where the stop is bold too; null for other words. */
function readSentence(title: string, rest: string): number | null {
  const isLong = title.trim().split(/\s+/).length >= MIN_SENTENCE_WORDS || widthOf(title) > title.length;
  if (!isLong) return null;
  if (SENTENCE.test(title)) return 0;
  return SENTENCE_BEHIND.exec(rest)?.[0].length ?? null;
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && text.trim().includes(" ");
}
