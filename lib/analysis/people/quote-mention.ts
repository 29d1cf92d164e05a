import { splitSentences } from "@/lib/analysis/text/sentences";
import type { Span } from "@/lib/analysis/text/span";

/** The sentence a name is in, cut at the name. */
export type QuotedMention = { before: string; inside: string; after: string };

// Far enough for any sentence one reads in a list; what is longer is cut at a word.
const REACH = 240;

/** The words around a name: its sentence, as far as it is near. */
export function quoteMention(text: string, { start, end }: Span): QuotedMention {
  const from = Math.max(0, start - REACH);
  const window = text.slice(from, end + REACH);
  const sentence = splitSentences(window).find((span) => span.start + from <= start && span.end + from >= end);
  const [first, last] = sentence ? [sentence.start + from, sentence.end + from] : [start, end];
  const tidy = (piece: string) => piece.replace(/\s+/g, " ");
  const isCutBefore = first === from && from > 0;
  const isCutAfter = last === end + REACH && last < text.length;
  const before = tidy(text.slice(first, start));
  const after = tidy(text.slice(end, last));
  return {
    before: isCutBefore ? `… ${before.replace(/^\S*\s/, "")}` : before,
    inside: tidy(text.slice(start, end)),
    after: isCutAfter ? `${after.replace(/\s\S*$/, "")} …` : after,
  };
}
