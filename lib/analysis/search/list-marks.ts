import { listPlaces } from "@/lib/analysis/events/profile/list-places";
import { findQuotations } from "@/lib/analysis/text/quotations";
import type { Span } from "@/lib/analysis/text/span";
import { placeTerm, quotedTerm } from "./marked-terms";
import type { IndexableArticle } from "./types";

/** A term with its place in the text. */
type PlacedTerm = Span & { term: string };

/**
 * What an article is filed under besides its words: the terms of its text that stand nowhere outside its quotations, and
 * the places it tells of.
 *
 * @param lists terms of the text, each list in its order
 * @param own those of headline and byline, which no quotation holds
 */
export function listMarks(
  article: IndexableArticle,
  lists: readonly (readonly PlacedTerm[])[],
  own: readonly { term: string }[],
): string[] {
  const quoted = listQuotedOnly(article.text, lists, own).map(quotedTerm);
  return [...quoted, ...new Set(listPlaces(article).map(placeTerm))];
}

function listQuotedOnly(
  text: string,
  lists: readonly (readonly PlacedTerm[])[],
  own: readonly { term: string }[],
): string[] {
  const quotations = findQuotations(text);
  if (quotations.length === 0) return [];
  const inside = new Set<string>();
  const outside = new Set(own.map(({ term }) => term));
  for (const terms of lists) {
    let at = 0;
    for (const { term, start, end } of terms) {
      while ((quotations[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
      const quotation = quotations[at];
      const isInside = quotation !== undefined && quotation.start <= start && end <= quotation.end;
      (isInside ? inside : outside).add(term);
    }
  }
  return [...inside].filter((term) => !outside.has(term));
}
