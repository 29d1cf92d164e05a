import type { IndentedBlock } from "./indented-block";
import { toTextLink } from "./to-text-link";

const HEADLINE_LEVEL = 2;
const MAX_TITLE_CHARS = 120;
const MIN_INDENT = 2;
// Fewer are quoted lines, or notes inside an article.
const MIN_TITLES = 3;
const MIN_SHARE = 0.8;
const ARROWS =
  /^(?:(?:[>\u00BB\u203A\u2192\u21D2\u25BA\u25B8]\s?){1,3}|[=-]{1,2}>)\s*(?=[\p{L}\p{N}"'\u201C\u2018\u00AB(\u00BF\u00A1])/u;
const FIELD_ADDRESS = /^(?:\p{L}[\p{L} -]{0,20}[:\uFF1A]{1,2}\s*)?[<(]?(?<href>https?:\/\/[^\s<>()]+)[>)]?$/iu;
const FIELD = /^\p{L}[\p{L} -]{0,24}[:\uFF1A]{1,2}\s?\S.{0,80}$/u;
const MAX_FIELDS = 4;

/**
 * Marks lines behind arrows as headlines (">> A title"), where several stand alone between texts: what is quoted from
 * somebody runs over several lines, ends like a sentence, or stands below other quoted lines.
 */
export function markArrowed(source: IndentedBlock[]): IndentedBlock[] {
  const words = source.map(({ block }) => (block.kind === "quote" ? `> ${block.text}` : block.text));
  const isArrowed = (at: number) => ARROWS.test(words[at] ?? "") && !/https?:\/\//i.test(words[at] ?? "");
  const arrowed = source.flatMap((_, i) => (isArrowed(i) ? [i] : []));
  const titles = new Set(arrowed.filter((i) => !isArrowed(i - 1) && isAboveText(source, i, isArrowed)));
  if (titles.size < MIN_TITLES || titles.size < arrowed.length * MIN_SHARE) return source;
  return source.map((each, i) => (titles.has(i) ? toHeadline(each, (words[i] ?? "").replace(ARROWS, "")) : each));
}

function isAboveText(source: IndentedBlock[], at: number, isArrowed: (at: number) => boolean): boolean {
  const [own, below] = [source[at]?.block, source[at + 1]?.block];
  if (!own || !below || below.kind === "rule" || isArrowed(at + 1)) return false;
  return isTitle(own.text) && (at === 0 || own.gap > 0);
}

/** Marks short lines flush left, each right above an indented text, as headlines; lines of a paragraph fill the width. */
export function markFlush(source: IndentedBlock[]): IndentedBlock[] {
  const isFlush = ({ block, indent }: IndentedBlock, below: IndentedBlock | undefined) =>
    block.kind === "paragraph" &&
    block.gap > 0 &&
    isTitle(block.text) &&
    below?.block.kind === "paragraph" &&
    below.block.gap === 0 &&
    below.indent >= indent + MIN_INDENT;
  const titles = source.filter((each, i) => isFlush(each, source[i + 1]));
  if (titles.length < MIN_TITLES) return source;
  const known = new Set(titles);
  return source.map((each) => (known.has(each) ? toHeadline(each, each.block.text) : each));
}

/**
 * Marks starred lines with fields right below ("Author: Jane Roe", "URL: https://…") as headlines; an address among the
 * fields is where the headline leads.
 */
export function markFielded(source: IndentedBlock[]): IndentedBlock[] {
  const items = source.flatMap(({ block }, i) => (block.kind === "list-item" ? [i] : []));
  const fielded = items.filter((i) => countFields(source, i) > 0 && isTitle(source[i]?.block.text ?? ""));
  if (fielded.length < MIN_TITLES || fielded.length < items.length * MIN_SHARE) return source;
  const marked = [...source];
  for (const i of fielded) {
    marked[i] = toHeadline(source[i] as IndentedBlock, source[i]?.block.text ?? "");
    for (let at = i + 1; at <= i + countFields(source, i); at += 1) marked[at] = toAction(source[at] as IndentedBlock);
  }
  return marked;
}

function countFields(source: IndentedBlock[], at: number): number {
  let fields = 0;
  while (fields < MAX_FIELDS && isField(source[at + fields + 1], source[at]?.indent ?? 0)) fields += 1;
  return fields;
}

function isField(line: IndentedBlock | undefined, indent: number): boolean {
  if (line?.block.kind !== "paragraph" || line.block.gap > 0 || line.indent < indent) return false;
  return FIELD.test(line.block.text) || FIELD_ADDRESS.test(line.block.text);
}

/** A line of an address alone is where the article leads, as a button is. */
function toAction(line: IndentedBlock): IndentedBlock {
  const { text } = line.block;
  const href = FIELD_ADDRESS.exec(text)?.groups?.href;
  if (href === undefined) return line;
  const { start: _start, end: _end, ...address } = toTextLink({ start: 0, end: text.length, href });
  return { ...line, block: { ...line.block, text: "", links: [], action: { text, ...address } } };
}

function isTitle(text: string): boolean {
  return text.length <= MAX_TITLE_CHARS && /\p{L}{2}/u.test(text) && !/[.:;,\u3002\uFF1A]$/u.test(text);
}

function toHeadline({ block, indent }: IndentedBlock, text: string): IndentedBlock {
  return { block: { ...block, kind: "heading", level: HEADLINE_LEVEL, isInferred: true, text }, indent };
}
