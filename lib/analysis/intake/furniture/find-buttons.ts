import type { SourceBlock } from "@/lib/analysis/intake/document";
import { foldWord } from "@/lib/analysis/text/fold";

const MAX_BUTTON_CHARS = 36;
const MAX_BUTTON_WORDS = 6;
const MIN_TEXT_CHARS = 15;
// The same words under three items are a button, whatever they say and in whatever language.
const MIN_REPEATS = 3;

/**
 * Buttons of a document that was laid out for the eye: short links that are all of their block, on a ground of their own
 * colour, or in the same words again and again.
 */
export function findButtons(blocks: SourceBlock[]): Set<SourceBlock> {
  const short = blocks.filter(isShortLink);
  const text = blocks.filter(
    (block) => block.look !== null && block.text.length >= MIN_TEXT_CHARS && !isShortLink(block),
  );
  const grounds = new Set(text.map(({ look }) => look?.ground));
  const repeats = new Map<string, number>();
  for (const { text } of short) repeats.set(labelOf(text), (repeats.get(labelOf(text)) ?? 0) + 1);
  const isButton = (block: SourceBlock) =>
    (block.look !== null && grounds.size > 0 && !grounds.has(block.look.ground)) ||
    (repeats.get(labelOf(block.text)) ?? 0) >= MIN_REPEATS;
  return new Set(short.filter(isButton));
}

function isShortLink({ kind, text, links }: SourceBlock): boolean {
  const [link] = links;
  if (kind !== "paragraph" || !link || links.length > 1 || text.length > MAX_BUTTON_CHARS) return false;
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
