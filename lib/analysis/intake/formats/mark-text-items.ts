import type { SourceBlock } from "@/lib/analysis/intake/document";
import type { IndentedBlock } from "./indented-block";
import { markBracketed } from "./mark-bracketed";
import { markArrowed, markFielded, markFlush } from "./mark-led-titles";
import { toTextLink } from "./to-text-link";

const ADDRESS_LINE = /^[<(]?(https?:\/\/[^\s<>()]+(?:\([^\s()]*\))?[^\s<>()]*)[>)]?$/i;
const REFERENCE_LINE = /^\[(\d{1,3})\]:?\s+<?(https?:\/\/[^\s<>]+)>?$/i;
const REFERENCE_MARK = /\s?\[(\d{1,3})\]/g;
const ADDRESS = /https?:\/\/[^\s<>"]{4,2000}/gi;
const MAX_TITLE_CHARS = 170;
const MAX_SECTION_CHARS = 70;
const MIN_INDENT = 2;
// Lines drawn between the items of an issue; one or two alone part the text from the foot.
const MIN_RULES = 3;
// Fewer are a list, or bold words, inside an article.
const MIN_LED_ITEMS = 3;
const MIN_LED_SHARE = 0.8;
const SLACK_CHARS = 6;
// "The plan is tracked here:" leads over to the address below it.
const LEAD_OVER = /[:;,\uFF1A]$/;
const STOP_AT_END = /(?<!\b\p{Lu})[.\u3002]$/u;
const [SECTION_LEVEL, HEADLINE_LEVEL] = [1, 2];

/**
 * Marks the items of a plain text by what such mails print: an address on the line below a title, `[1]` with the address
 * at the end, a title below each line drawn across, sections flush left above indented items. Addresses become links.
 */
export function markTextItems(source: IndentedBlock[]): SourceBlock[] {
  const rules = source.filter(({ block }) => block.kind === "rule").length;
  const references = readReferences(source);
  const led = markFielded(markArrowed(source.filter(({ block }) => !isUsedReference(block, references))));
  const kept = joinAddresses(markBracketed(led));
  const ruled = rules >= MIN_RULES ? markBetweenRules(markFramed(kept)) : kept;
  const marked = markBold(markFlush(markLedItems(ruled)));
  return marked.map(({ block }) => addLinks(block, references));
}

function readReferences(source: IndentedBlock[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { block } of source) {
    const [, number, address] = REFERENCE_LINE.exec(block.text) ?? [];
    if (number && address) found.set(number, address);
  }
  const used = new Set<string>();
  for (const { block } of source) {
    if (REFERENCE_LINE.test(block.text)) continue;
    for (const [, number = ""] of block.text.matchAll(REFERENCE_MARK)) used.add(number);
  }
  return new Map([...found].filter(([number]) => used.has(number)));
}

function isUsedReference(block: SourceBlock, references: ReadonlyMap<string, string>): boolean {
  return references.has(REFERENCE_LINE.exec(block.text)?.[1] ?? "");
}

/** A line that is an address, right below a short line, is where that line leads. */
function joinAddresses(source: IndentedBlock[]): IndentedBlock[] {
  const lines = source.filter(({ block }) => block.gap === 0 && ADDRESS_LINE.test(block.text));
  const below = new Set(source.filter((_, i) => isBelowTitle(source, i)));
  if (below.size * 2 < lines.length) return source;
  // Lines that close with a full stop are the ends of texts, and the address below is where to read on.
  const stopped = source.filter(
    ({ block }, i) => below.has(source[i + 1] as IndentedBlock) && STOP_AT_END.test(block.text),
  );
  if (stopped.length * 2 > below.size) return source;
  const kept: IndentedBlock[] = [];
  for (const each of source) {
    const href = below.has(each) ? ADDRESS_LINE.exec(each.block.text)?.[1] : undefined;
    const before = kept.at(-1)?.block;
    if (href === undefined || !before || !isTitle(before)) {
      kept.push(each);
      continue;
    }
    Object.assign(before, { kind: "heading", level: HEADLINE_LEVEL, isInferred: true });
    before.links = [toTextLink({ start: 0, end: before.text.length, href })];
  }
  return kept;
}

/** The line above begins a paragraph and the one below another; in running text long addresses are wrapped onto lines too. */
function isBelowTitle(source: IndentedBlock[], at: number): boolean {
  const [before, each, after] = [source[at - 1]?.block, source[at]?.block, source[at + 1]?.block];
  if (!before || !each || each.gap > 0 || !ADDRESS_LINE.test(each.text)) return false;
  if (!isTitle(before) || LEAD_OVER.test(before.text)) return false;
  return (at === 1 || before.gap > 0) && (after === undefined || after.gap > 0);
}

function isTitle({ kind, text, links }: SourceBlock): boolean {
  // A list item above an address is one whose long address was wrapped onto a line of its own.
  const isLine = kind === "paragraph";
  return (
    isLine && links.length === 0 && text.length <= MAX_TITLE_CHARS && /\p{L}{2}/u.test(text) && !ADDRESS_LINE.test(text)
  );
}

/** In a text with lines across, a short line after each is a title; one flush left above indented ones is a section. */
function markBetweenRules(source: IndentedBlock[]): IndentedBlock[] {
  let isOpening = false;
  return source.map((each, i) => {
    const { block, indent } = each;
    const next = source[i + 1];
    if (block.kind === "rule") {
      isOpening = true;
      return each;
    }
    const isAtSection = indent === 0 && (next?.indent ?? 0) >= MIN_INDENT && next?.block.kind !== "rule";
    if (isAtSection && isTitle(block) && isLabel(block.text, MAX_SECTION_CHARS)) {
      isOpening = true;
      return mark(each, SECTION_LEVEL);
    }
    const isFirst = isOpening;
    isOpening = false;
    const isHeadline =
      isFirst && indent > 0 && isTitle(block) && isLabel(block.text, MAX_TITLE_CHARS) && next?.block.kind !== "rule";
    return isHeadline && (next?.block.gap ?? 0) > 0 ? mark(each, HEADLINE_LEVEL) : each;
  });
}

/** A short line with a line drawn above and below it is a section. */
function markFramed(source: IndentedBlock[]): IndentedBlock[] {
  const isRule = (at: number) => source[at]?.block.kind === "rule";
  return source.map((each, i) => {
    const isFramed =
      isRule(i - 1) && isRule(i + 1) && isTitle(each.block) && isLabel(each.block.text, MAX_SECTION_CHARS);
    return isFramed && !/\d{4}/.test(each.block.text) ? mark(each, SECTION_LEVEL) : each;
  });
}

/** Starred lines with an indented text right below each are titles, when they end before they had to; other lists are lists. */
function markLedItems(source: IndentedBlock[]): IndentedBlock[] {
  const items = source.flatMap(({ block }, i) => (block.kind === "list-item" ? [i] : []));
  const below = (at: number) => source[at + 1]?.block.text ?? "";
  const width = Math.max(0, ...items.flatMap((i) => [source[i]?.block.text.length ?? 0, below(i).length]));
  const led = new Set(items.filter((i) => isLed(source[i], source[i + 1], width)));
  if (led.size < MIN_LED_ITEMS || led.size < items.length * MIN_LED_SHARE) return source;
  return source.map((each, i) => (led.has(i) ? mark(each, HEADLINE_LEVEL) : each));
}

function isLed(item: IndentedBlock | undefined, below: IndentedBlock | undefined, width: number): boolean {
  if (!item || below?.block.kind !== "paragraph" || !isLabel(item.block.text, MAX_TITLE_CHARS)) return false;
  const firstWord = FIRST_WORD.exec(below.block.text)?.[0] ?? "";
  const hasRoom = item.block.text.length + 1 + firstWord.length <= width - SLACK_CHARS;
  return hasRoom && below.block.gap === 0 && below.indent > item.indent;
}

// Chinese and Japanese are broken between any two characters.
const FIRST_WORD = /^(?:[\u3040-\u30FF\u3400-\u9FFF]|[^\s\u3040-\u30FF\u3400-\u9FFF]+)/u;
const BOLD_LINE = /^(?:\*\*|__)(?=\S)(?<title>[^*_]{3,170})(?<=\S)(?:\*\*|__)$/u;

/** "**A title**" on a line of its own, as tools write a text part from a page. */
function markBold(source: IndentedBlock[]): IndentedBlock[] {
  const titles = source.map(({ block }) =>
    block.kind === "paragraph" ? BOLD_LINE.exec(block.text)?.groups?.title : undefined,
  );
  if (titles.filter((title) => title !== undefined).length < MIN_LED_ITEMS) return source;
  return source.map((each, i) => {
    const title = titles[i];
    return title === undefined ? each : mark({ ...each, block: { ...each.block, text: title } }, HEADLINE_LEVEL);
  });
}

function mark({ block, indent }: IndentedBlock, level: number): IndentedBlock {
  return { block: { ...block, kind: "heading", level, isInferred: true }, indent };
}

function isLabel(text: string, max: number): boolean {
  return text.length <= max && !/[.:;,]$/.test(text);
}

/** Addresses in running text, and marks of references, as links. A mark at the end of a heading is the heading's. */
function addLinks(block: SourceBlock, references: ReadonlyMap<string, string>): SourceBlock {
  if (block.links.length > 0 || block.kind === "preformatted") return block;
  const links = [...block.text.matchAll(ADDRESS)].map((match) => {
    const href = match[0].replace(/[.,;:!?)\]'"]+$/, "");
    return toTextLink({ start: match.index, end: match.index + href.length, href });
  });
  for (const match of block.text.matchAll(REFERENCE_MARK)) {
    const href = references.get(match[1] ?? "");
    if (href === undefined) continue;
    const end = match.index + match[0].length;
    const isWhole = end === block.text.length && block.text.length <= MAX_TITLE_CHARS;
    links.push(toTextLink({ start: isWhole ? 0 : end - match[0].trimStart().length, end, href }));
  }
  return links.length === 0 ? block : { ...block, links: links.sort((a, b) => a.start - b.start) };
}
