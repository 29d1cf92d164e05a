import { type SourceBlock, sliceBlock } from "@/lib/analysis/intake/document";
import { readByline } from "@/lib/analysis/intake/lines/byline";
import { toOneLine } from "@/lib/analysis/text/white-space";
import { widthOf } from "@/lib/analysis/text/width";

/** How a line stands out from the text of its document. */
export type TitleLine = {
  /** The title alone, as a heading. */
  heading: SourceBlock;
  /** What is printed behind it on the line: a byline, the site in brackets. */
  rest: SourceBlock[];
  /** Equal for lines that look alike. */
  look: string;
  /** Depth of a heading element, 7 for other lines. */
  depth: number;
  isHeading: boolean;
  size: number;
  isLinked: boolean;
  /** Set off by nothing but being a link. */
  isWeak: boolean;
};

const MAX_TITLE_CHARS = 220;
// Headings are set larger than text by a sixth at least; less is a quirk of a mail program.
const LARGER = 1.12;
const MIN_LINKED_SHARE = 0.9;
const NO_DEPTH = 7;
// Behind a title that is set off by bold type or as a link: who wrote it, where it leads, how long it takes.
const TAIL = /^\s*(?:(?:by|von|par|por|di|av|door)\s.{2,90}|[([].{1,60}[)\]]|[|\u00B7\u2022\u2013\u2014-]\s.{2,60})$/iu;
const BRACKET = /^\s*[([][^()[\]\n]{1,60}[)\]]\s*(?=\S)/u;

const BYLINE_START = /^(?:by|von|par|por)\s\p{L}.{1,60}$/iu;

const NUMBER_IN_FRONT = /^(?:[^\p{L}\p{N}]{0,4}\d{1,3}[.):]?|[^\p{L}\p{N}]{1,6})\s+/u;
const ADDRESS_ALONE = /^<?(?:https?:\/\/|www\.)\S+>?$/i;

/** Reads a block as the title line of an item, or null. @param bodySize the size of running text, in pixels */
export function readTitleLine(block: SourceBlock, bodySize: number): TitleLine | null {
  const { kind, look, text } = block;
  if (look === null || (kind !== "paragraph" && kind !== "heading")) return null;
  if (text.length > MAX_TITLE_CHARS || !/\p{L}{2}|\d/u.test(text) || !/\p{L}/u.test(text)) return null;
  if (kind === "paragraph" && (text.includes("\n") || readByline(text) !== null)) return null;
  if (kind === "paragraph" && (BYLINE_START.test(text) || ADDRESS_ALONE.test(text))) return null;
  const lead = kind === "heading" ? text.length : leadOf(block, bodySize);
  if (lead === null) return null;
  const heading = sliceBlock(block, 0, lead);
  const tail = sliceBlock(block, lead);
  const depth = kind === "heading" ? (block.level ?? NO_DEPTH) : NO_DEPTH;
  const isLinked = linkedShare(heading) >= MIN_LINKED_SHARE;
  const size = Math.round(look.size);
  return {
    heading: { ...heading, kind: "heading", level: null, text: toOneLine(heading.text), leadChars: 0 },
    rest: listRest(tail),
    look: `${depth}|${size}|${look.isBold || block.leadChars >= lead}|${isCapitals(heading.text)}`,
    depth,
    isHeading: kind === "heading" && depth < NO_DEPTH,
    size: look.size,
    isLinked,
    isWeak: kind === "paragraph" && look.size < bodySize * LARGER && block.leadChars < lead,
  };
}

/** What stands behind a title: the site in brackets and the byline each for itself. */
function listRest(tail: SourceBlock): SourceBlock[] {
  if (tail.text === "") return [];
  const site = BRACKET.exec(tail.text)?.[0].length ?? 0;
  return [sliceBlock(tail, 0, site), sliceBlock(tail, site)].flatMap((part) =>
    part.text === "" ? [] : [{ ...part, kind: "paragraph" as const, level: null }],
  );
}

/** Whether words behind a title say who wrote it, where it leads or how long it takes, or two of these. */
function isTail(text: string): boolean {
  if (TAIL.test(text)) return true;
  const behind = text.replace(BRACKET, "").trim();
  return behind !== text.trim() && (TAIL.test(behind) || readByline(behind) !== null);
}

/** How many characters of a paragraph are a title: all, the part set in bold or linked before a tail, or null for text. */
function leadOf(block: SourceBlock, bodySize: number): number | null {
  const { text, look, leadChars } = block;
  if (look === null) return null;
  const isLarger = look.size >= bodySize * LARGER;
  if (isLarger) return /[.;,]$/.test(text) && text.length > 90 ? null : text.length;
  const isLabel = /[\p{L}\p{N}?!)\]"'\u201D\u2019\u00BB\u2026+*%]$/u.test(text);
  if (look.isBold) return isLabel || linkedShare(block) >= MIN_LINKED_SHARE ? text.length : null;
  const first = block.links[0];
  const linked = first?.start === 0 ? first.end : 0;
  const lead = Math.max(leadChars, linked);
  if (lead < 3) return null;
  if (lead >= text.length) return isLabel && look.jumpChars === 0 ? lead : null;
  return isTail(text.slice(lead)) && widthOf(text.slice(0, lead)) >= widthOf(text) * 0.3 ? lead : null;
}

/** The share of a line that is links; the number or sign in front of a headline is not counted. */
export function linkedShare({ text, links }: SourceBlock): number {
  const linked = links.reduce((sum, link) => sum + link.end - link.start, 0);
  const letters = text.length - (links[0]?.start ? (NUMBER_IN_FRONT.exec(text)?.[0].length ?? 0) : 0);
  return letters <= 0 ? 0 : Math.min(1, linked / letters);
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
