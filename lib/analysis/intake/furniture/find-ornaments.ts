import type { SourceBlock } from "@/lib/analysis/intake/document";

// A heading is a short line that does not end like a sentence.
const MAX_HEADING_CHARS = 80;
const SYMBOLS = /^[^\p{L}\p{N}]{1,12}$/u;

/** Why a picture of one letter is taken away. */
export const ORNAMENT = { rule: "ornament", words: "A symbol above a heading, without any words." };

/** The places of blocks that are nothing but an emoji or two right above a heading of another block. */
export function findOrnaments(blocks: readonly SourceBlock[]): Set<number> {
  return new Set(
    blocks.flatMap(({ kind, text, links }, i) => {
      const next = blocks[i + 1];
      const isBare = kind === "paragraph" && links.length === 0 && /\p{Extended_Pictographic}/u.test(text);
      return isBare && SYMBOLS.test(text) && next && isHeadingLike(next) ? [i] : [];
    }),
  );
}

const isHeadingLike = ({ kind, text }: SourceBlock) =>
  kind === "heading" || (/\p{L}/u.test(text) && text.length <= MAX_HEADING_CHARS && !/[.!?\u2026\u3002]$/u.test(text));
