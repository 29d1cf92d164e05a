import type { Block, TextLink } from "@/lib/analysis/intake/types";
import { listParagraphs } from "@/lib/analysis/text/list-paragraphs";
import type { Span } from "@/lib/analysis/text/span";
import type { KeptArticle, KeptPicture } from "./types";

/** A stretch of a block: plain, or with where it leads. */
export type Piece = { text: string; href: string | null };

/** A block with its stretches in order; together they are its words. */
export type KeptBlock =
  | (Pick<Block, "kind" | "level"> & { pieces: Piece[] })
  | { kind: "picture"; picture: KeptPicture };

/** An article's blocks cut at its links, its pictures between them. A text without blocks is one of paragraphs between blank lines. */
export function listKeptBlocks({ text, blocks, links, pictures = [] }: KeptArticle): KeptBlock[] {
  const all = blocks.length > 0 ? blocks : listParagraphs(text);
  const cuts = listCuts(links);
  const waiting = [...pictures].sort((a, b) => b.at - a.at);
  const upTo = (at: number): KeptBlock[] => {
    const due: KeptBlock[] = [];
    for (let next = waiting.at(-1); next && next.at <= at; next = waiting.at(-1)) {
      due.push({ kind: "picture", picture: next });
      waiting.pop();
    }
    return due;
  };
  const written = all.flatMap((block): KeptBlock[] => [
    ...upTo(block.start),
    { kind: block.kind, level: block.level, pieces: cutAtLinks(text, block, cuts) },
  ]);
  return [...written, ...upTo(Number.POSITIVE_INFINITY)];
}

/** The links that can be opened, in order and apart: where two lie over each other, the later begins at the end of the earlier. */
function listCuts(links: readonly TextLink[]): TextLink[] {
  const cuts: TextLink[] = [];
  let at = 0;
  for (const link of links.filter(({ href }) => isOpenable(href)).sort((a, b) => a.start - b.start)) {
    const start = Math.max(link.start, at);
    if (start >= link.end) continue;
    cuts.push({ ...link, start });
    at = link.end;
  }
  return cuts;
}

function cutAtLinks(text: string, block: Span, cuts: readonly TextLink[]): Piece[] {
  const pieces: Piece[] = [];
  let at = block.start;
  for (let index = firstAfter(cuts, block.start); index < cuts.length; index += 1) {
    const cut = cuts[index];
    if (cut === undefined || cut.start >= block.end) break;
    const [start, end] = [Math.max(cut.start, at), Math.min(cut.end, block.end)];
    if (start > at) pieces.push({ text: text.slice(at, start), href: null });
    pieces.push({ text: text.slice(start, end), href: cut.href });
    at = end;
  }
  if (at < block.end) pieces.push({ text: text.slice(at, block.end), href: null });
  return pieces;
}

/** The index of the first cut that ends after a place, by halving. */
function firstAfter(cuts: readonly TextLink[], place: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

// A file is opened outside of the archive's fences: no scripts, no files.
const isOpenable = (href: string) => /^(?:https?:\/\/|mailto:)[^\s"<>]+$/i.test(href);
