import { type SourceBlock, sliceBlock } from "@/lib/analysis/intake/document";
import {
  type Byline,
  readByline,
  readClosingByline,
  readLeadByline,
  readNameAndDate,
  toByline,
} from "@/lib/analysis/intake/lines/byline";
import { dateOfDateline, readDateline } from "@/lib/analysis/intake/lines/dateline";
import type { ArticlePicture, Block, Found, HeadLink, ParsedArticle } from "@/lib/analysis/intake/types";
import type { CalendarDate } from "@/lib/analysis/text/calendar";
import { parseHeaderDate } from "@/lib/analysis/text/header-date";
import { MONTH_STARTS } from "@/lib/analysis/text/months";
import type { Reason } from "@/lib/analysis/text/span";
import { toOneLine } from "@/lib/analysis/text/white-space";
import type { ArticleDraft } from "./split-issue";

const BLOCK_BREAK = "\n\n";
// Bylines and date lines are under the title; further down a short line is text.
const HEAD_BLOCKS = 3;
const MAX_DATE_LINE_CHARS = 60;
const MAX_READ_ON_CHARS = 40;
const MONTH_WORD = new RegExp(`\\b(?:${MONTH_STARTS})\\p{L}*\\b`, "giu");

type Head = {
  author: string | null;
  authors: string[];
  dateline: string | null;
  date: Found<CalendarDate> | null;
  reasons: Reason[];
};

/** Reads byline, dateline and date of an article off its blocks and joins the rest into running text with offsets. */
export function buildArticle(draft: ArticleDraft, issueDate: CalendarDate | null): ParsedArticle {
  const head: Head = { author: null, authors: [], dateline: null, date: null, reasons: [] };
  const unsigned = takeSigned(draft.blocks, head);
  const blocks = takeClosing(takeDateline(takeHeadLines(unsigned, head), head, issueDate), head);
  const { section, part, title, reasons } = draft;
  const headLinks = draft.headLinks && draft.headLinks.length > 0 ? draft.headLinks : listClosingAddress(blocks);
  const address = headLinks[0]?.href ?? null;
  const joined = joinBlocks(blocks);
  // Lines that are all an article has are its text, even when they look like a byline.
  if (joined.text === "") {
    const isSigned = address !== null && head.author !== null;
    const { author, authors } = isSigned ? head : { author: null, authors: [] };
    const bare = { address, headLinks, author, authors, dateline: null, date: null };
    return { section, part, title, ...bare, ...joinBlocks(isSigned ? blocks : draft.blocks), reasons };
  }
  return {
    section,
    part,
    title,
    address,
    headLinks,
    ...head,
    ...joined,
    reasons: [...reasons, ...head.reasons],
  };
}

/** The lines between title and text: "By Jane Roe", "Published 29 January 2013". */
function takeHeadLines(blocks: SourceBlock[], head: Head): SourceBlock[] {
  return blocks.flatMap((block, i) => {
    if (i >= HEAD_BLOCKS || block.kind === "heading" || block.kind === "list-item") return [block];
    const rest = takeByline(block, i === 0, head);
    if (rest !== null) return rest.text === "" ? [] : [rest];
    const date = head.date === null ? readDateLine(block.text) : null;
    if (date === null) return [block];
    takeDate(date, block.text, head);
    return [];
  });
}

/** A line that names who wrote the article, by what stands in its place in the other articles of the issue. */
function takeSigned(blocks: SourceBlock[], head: Head): SourceBlock[] {
  const signed = blocks.find((block) => block.byline !== undefined);
  if (signed?.byline === undefined || isSignedAnyway(blocks)) return blocks;
  const words = `The line “${toOneLine(signed.text)}” names a person, as the lines in its place in other articles do.`;
  sign(toByline(signed.byline, signed.text), "byline-in-place", words, head);
  return blocks.filter((block) => block !== signed);
}

/** A byline that says what it is comes first. */
function isSignedAnyway(blocks: SourceBlock[]): boolean {
  return blocks.slice(0, HEAD_BLOCKS).some(({ kind, text }) => kind === "paragraph" && readByline(text) !== null);
}

/** What is left of a block when its byline is taken; null when it has none. */
function takeByline(block: SourceBlock, isFirst: boolean, head: Head): SourceBlock | null {
  if (head.author !== null) return null;
  const whole = readByline(block.text) ?? (isFirst ? readNameAndDate(block.text) : null);
  const lead = whole === null ? (readFirstLine(block.text) ?? readLeadByline(block.text)) : null;
  const byline = whole ?? lead;
  if (byline === null) return null;
  sign(byline, "byline", `The byline reads “${byline.quote}”.`, head);
  const date = whole !== null && head.date === null && /\d{4}/.test(block.text) ? parseHeaderDate(block.text) : null;
  if (date !== null) takeDate(date, block.text, head);
  return sliceBlock(block, lead?.end ?? block.text.length);
}

/** A byline that is all of the first line of several. */
function readFirstLine(text: string): (Byline & { end: number }) | null {
  const end = text.indexOf("\n");
  const byline = end < 0 ? null : readByline(text.slice(0, end));
  return byline === null ? null : { ...byline, end };
}

function sign({ author, authors }: Byline, rule: string, words: string, head: Head): void {
  head.author = author;
  head.authors = authors;
  head.reasons.push({ rule, words });
}

function takeDate(date: CalendarDate, quote: string, head: Head): void {
  const reason = { rule: "date-line", words: `The line under the title reads “${quote}”.` };
  head.date = { value: date, origin: "stated", reason, quote };
  head.reasons.push(reason);
}

/** A line that is a date and little else. */
function readDateLine(text: string): CalendarDate | null {
  if (text.length > MAX_DATE_LINE_CHARS || !/\d{4}/.test(text)) return null;
  const rest = text
    .replace(/\b(?:published|posted|updated|date|released|issued|last|on|at|by|am|pm|gmt|utc|kst|est|jst)\b/giu, "")
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/giu, "")
    .replace(MONTH_WORD, "");
  return /\p{L}/u.test(rest.replace(/(?<=\d)(?:st|nd|rd|th|T|Z)\b/g, "")) ? null : parseHeaderDate(text);
}

function takeDateline(blocks: SourceBlock[], head: Head, issueDate: CalendarDate | null): SourceBlock[] {
  const at = blocks.findIndex((block) => block.text !== "");
  const first = blocks[at];
  const dateline = first?.kind === "paragraph" ? readDateline(first.text) : null;
  if (!first || dateline === null) return blocks;
  head.dateline = dateline.text;
  head.reasons.push({ rule: "dateline", words: `The text opens with the dateline “${dateline.text}”.` });
  const date = dateOfDateline(dateline, issueDate);
  if (date !== null && head.date === null) {
    const reason = { rule: "dateline-date", words: "The dateline gives the day." };
    head.date = { value: date, origin: "stated", reason, quote: dateline.text };
  }
  return blocks.with(at, sliceBlock(first, dateline.end));
}

/** A byline below the text: on a line of its own, or in brackets at its end. */
function takeClosing(blocks: SourceBlock[], head: Head): SourceBlock[] {
  const at = blocks.findLastIndex((block) => block.text !== "");
  const last = blocks[at];
  if (!last || last.kind === "heading" || head.author !== null) return blocks;
  const closing = readClosingByline(last.text);
  const whole = closing === null && at > 0 ? readByline(last.text) : null;
  const byline = closing ?? whole;
  if (byline === null) return blocks;
  sign(byline, "closing-byline", `The text closes with “${byline.quote}”.`, head);
  return closing === null ? blocks.toSpliced(at, 1) : blocks.with(at, sliceBlock(last, 0, closing.start));
}

/** An address in full that closes a text, alone or behind "Read more:", is where its headline leads. */
function listClosingAddress(blocks: SourceBlock[]): HeadLink[] {
  const last = blocks.findLast((block) => block.text !== "");
  const [link] = last?.links ?? [];
  if (!last || !link || last.links.length > 1 || last === blocks.find((block) => block.text !== "")) return [];
  const { start, end, ...address } = link;
  const words = last.text.slice(start, end);
  const around = last.text.slice(0, start) + last.text.slice(end);
  const isClosing = /^https?:\/\//i.test(words) && around.length <= MAX_READ_ON_CHARS && !/[.!?]\s/.test(around);
  return isClosing ? [{ text: words, ...address }] : [];
}

/** Blocks as one running text, paragraphs separated by a blank line. */
export function joinBlocks(source: SourceBlock[]): Pick<ParsedArticle, "text" | "blocks" | "links" | "pictures"> {
  const blocks: Block[] = [];
  const links: ParsedArticle["links"] = [];
  const pictures: ArticlePicture[] = [];
  let text = "";
  const last = source.findLast(({ kind, text: words }) => kind !== "rule" && words !== "");
  for (const block of source) {
    if (block.kind === "rule" || block.text === "") continue;
    if (text !== "") text += BLOCK_BREAK;
    const start = text.length;
    text += block.text;
    pictures.push(...(block.pictures?.above ?? []).map((picture) => ({ at: start, ...picture })));
    // Below the last block is below the text; below any other is above the next.
    const below = block === last ? text.length : text.length + BLOCK_BREAK.length;
    pictures.push(...(block.pictures?.below ?? []).map((picture) => ({ at: below, ...picture })));
    blocks.push({ kind: block.kind, level: block.level, start, end: text.length });
    for (const link of block.links) {
      if (block.text.slice(link.start, link.end).trim() === "") continue;
      links.push({ href: link.href, start: start + link.start, end: start + link.end });
    }
  }
  return { text, blocks, links, ...(pictures.length > 0 ? { pictures } : {}) };
}
