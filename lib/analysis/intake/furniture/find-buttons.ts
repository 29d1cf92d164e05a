import type { SourceBlock } from "@/lib/analysis/intake/document";
import { foldWord } from "@/lib/analysis/text/fold";
import { widthOf } from "@/lib/analysis/text/width";

const MAX_BUTTON_CHARS = 36;
const MAX_BUTTON_WORDS = 6;
const MIN_TEXT_CHARS = 15;
const MIN_ITEM_CHARS = 60;
const MIN_STRIP_TEXT_CHARS = 40;
const HEADLINE_SCALE = 1.1;
const MIN_PALE = 0xb0;
// The same words under three items are a button, whatever they say and in whatever language.
const MIN_REPEATS = 3;

/**
 * Buttons of a document that was laid out for the eye: short links that are all of their block, on a ground of their own
 * colour, or in the same words again and again.
 */
export function findButtons(blocks: SourceBlock[]): Set<SourceBlock> {
  const short = blocks.filter(isShortLink);
  const text = blocks.filter(
    (block) => block.look !== null && widthOf(block.text) >= MIN_TEXT_CHARS && !isShortLink(block),
  );
  const grounds = new Set(text.map(({ look }) => look?.ground));
  const repeats = new Map<string, number>();
  for (const { text } of short) repeats.set(labelOf(text), (repeats.get(labelOf(text)) ?? 0) + 1);
  const headlines = findHeadlines(blocks, text);
  const isButton = (block: SourceBlock) =>
    (block.look !== null && grounds.size > 0 && !grounds.has(block.look.ground) && !headlines.has(block)) ||
    (repeats.get(labelOf(block.text)) ?? 0) >= MIN_REPEATS;
  return new Set(short.filter(isButton));
}

/** Linked headlines on a strip of colour: larger than the text around, or an item's text right below; on a strong one, both. */
function findHeadlines(blocks: SourceBlock[], text: SourceBlock[]): Set<SourceBlock> {
  const sizes = text.flatMap(({ look }) => (look === null ? [] : [look.size])).sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? Number.POSITIVE_INFINITY;
  const strips = findStrips(blocks);
  const isHeadline = (block: SourceBlock, i: number) => {
    const below = blocks[i + 1];
    const isAboveText = below !== undefined && below.kind !== "rule" && widthOf(below.text) >= MIN_ITEM_CHARS;
    if (strips.has(block)) return true;
    const isLarge = (block.look?.size ?? 0) > median * HEADLINE_SCALE;
    return isPale(block.look?.ground ?? "") ? isAboveText || isLarge : isAboveText && isLarge;
  };
  return new Set(blocks.filter(isHeadline));
}

/**
 * Headlines of body size on strips of a strong colour: several short links on one ground, each in words of its own and
 * each right above a text. Buttons stand below their texts, and say the same.
 */
function findStrips(blocks: SourceBlock[]): Set<SourceBlock> {
  const grounds = new Map<string, number[]>();
  for (const [i, block] of blocks.entries()) {
    const ground = block.look?.ground;
    if (ground !== undefined && isShortLink(block)) grounds.set(ground, [...(grounds.get(ground) ?? []), i]);
  }
  const strips = [...grounds.values()].filter((places) => {
    const labels = new Set(places.map((i) => labelOf(blocks[i]?.text ?? "")));
    const [first = 0] = places;
    const isBelowItem = widthOf(blocks[first - 1]?.text ?? "") >= MIN_ITEM_CHARS;
    const isAboveText = (i: number) => {
      const below = blocks[i + 1];
      return below?.kind === "paragraph" && !isShortLink(below) && widthOf(below.text) >= MIN_STRIP_TEXT_CHARS;
    };
    return places.length >= MIN_REPEATS && labels.size === places.length && !isBelowItem && places.every(isAboveText);
  });
  return new Set(strips.flat().flatMap((i) => blocks[i] ?? []));
}

/** Strips are pale; the ground of a button is to be seen. */
function isPale(ground: string): boolean {
  return [0, 2, 4].every((at) => Number.parseInt(ground.slice(at, at + 2), 16) >= MIN_PALE);
}

function isShortLink({ kind, text, links }: SourceBlock): boolean {
  const [link] = links;
  if (kind !== "paragraph" || !link || links.length > 1 || widthOf(text) > MAX_BUTTON_CHARS) return false;
  return (
    link.end - link.start >= text.replace(/[\s\u2192\u00BB\u203A>]+$/u, "").length &&
    text.split(/\s+/).length <= MAX_BUTTON_WORDS
  );
}

function labelOf(text: string): string {
  return foldWord(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
