import type { StrippedPiece } from "@/lib/analysis/intake/furniture/strip-furniture";
import type { Furniture, ParsedArticle } from "@/lib/analysis/intake/types";
import type { ArticleDraft } from "./split-issue";

export type Built = { draft: ArticleDraft; article: ParsedArticle };
export type Stop = { article: number; block: number; order: number };

/** Says of each piece of furniture what it stood before: an article's headline or a block of its text. */
export function placeFurniture(furniture: readonly StrippedPiece[], built: readonly Built[]): Furniture[] {
  const stops = listAllStops(built);
  const end = { article: built.length, block: -1 };
  let at = 0;
  return furniture.map(({ order, text, reason }) => {
    if (order === undefined) return { text, reason };
    // Furniture comes in the order of the document, as stops do.
    while (at < stops.length && (stops[at]?.order ?? 0) <= order) at += 1;
    const next = stops[at];
    return { text, reason, before: next ? { article: next.article, block: next.block } : end };
  });
}

/** The headlines and blocks of all articles, in the order of the document. */
export const listAllStops = (built: readonly Built[]): Stop[] =>
  built.flatMap(listStops).sort((a, b) => a.order - b.order);

/** The headline and the blocks of an article, with their places in the document. */
function listStops({ draft, article }: Built, at: number): Stop[] {
  const stops: Stop[] = [];
  if (draft.order !== undefined) stops.push({ article: at, block: -1, order: draft.order });
  let from = 0;
  for (const [block, { start, end }] of article.blocks.entries()) {
    const text = article.text.slice(start, end);
    let found = from;
    while (found < draft.blocks.length && !draft.blocks[found]?.text.includes(text)) found += 1;
    if (found === draft.blocks.length) continue;
    from = found + 1;
    const order = draft.blocks[found]?.order;
    if (order === undefined) continue;
    // An article without a printed headline begins with its first block.
    if (stops.length === 0) stops.push({ article: at, block: -1, order });
    else stops.push({ article: at, block, order });
  }
  return stops;
}
