import type { Block, TextLink } from "@/lib/analysis/intake/types";
import { overlaps, type Span } from "@/lib/analysis/text/span";
import type { KeptArticle } from "./types";

/** A stretch of a block: plain, or with where it leads. */
export type Piece = { text: string; href: string | null };

/** A block with its stretches in order; together they are its words. */
export type KeptBlock = Pick<Block, "kind" | "level"> & { pieces: Piece[] };

/** An article's blocks cut at its links. A text without blocks is one of paragraphs between blank lines. */
export function listKeptBlocks({ text, blocks, links }: KeptArticle): KeptBlock[] {
  const all = blocks.length > 0 ? blocks : listParagraphs(text);
  return all.map((block) => ({ kind: block.kind, level: block.level, pieces: cutAtLinks(text, block, links) }));
}

function cutAtLinks(text: string, block: Span, links: readonly TextLink[]): Piece[] {
  const pieces: Piece[] = [];
  let at = block.start;
  for (const link of links.filter((one) => overlaps(one, block) && isOpenable(one.href))) {
    const [start, end] = [Math.max(link.start, at), Math.min(link.end, block.end)];
    if (start >= end) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), href: null });
    pieces.push({ text: text.slice(start, end), href: link.href });
    at = end;
  }
  if (at < block.end) pieces.push({ text: text.slice(at, block.end), href: null });
  return pieces;
}

// A file is opened outside of the archive's fences: no scripts, no files.
const isOpenable = (href: string) => /^(?:https?:\/\/|mailto:)[^\s"<>]+$/i.test(href);

function listParagraphs(text: string): Block[] {
  return Array.from(text.matchAll(/\S[^\n]*(?:\n[^\n]+)*/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: "paragraph",
    level: null,
  }));
}
