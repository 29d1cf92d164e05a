import { overlaps, type Span } from "@/lib/analysis/text/span";
import type { ArticleSummary, RelatedArticle } from "@/lib/archive/reading/articles/types";
import type { Highlight } from "./cut-at-highlights";

/** A passage of this article that others print too: quoted, or word for word. */
export type SharedHere = Highlight & { key: number; isQuotation: boolean; others: ArticleSummary[] };

/** The passages an article shares with those it is linked to, in text order; what several share is one, with all of them. */
export function listSharedHere(related: readonly RelatedArticle[]): SharedHere[] {
  const shared: SharedHere[] = [];
  for (const { isShown, evidence, article } of related) {
    if (!isShown) continue;
    for (const piece of evidence) {
      if (piece.kind !== "quotation" && piece.kind !== "passage") continue;
      const isQuotation = piece.kind === "quotation";
      for (const span of piece.here) addTo(shared, span, isQuotation, article);
    }
  }
  return shared.sort((a, b) => startOf(a) - startOf(b)).map((one, index) => ({ ...one, key: index + 1 }));
}

function addTo(shared: SharedHere[], span: Span, isQuotation: boolean, article: ArticleSummary): void {
  const known = shared.find((one) => one.spans.some((other) => overlaps(other, span)));
  if (!known) {
    shared.push({ key: 0, spans: [span], isQuotation, others: [article] });
    return;
  }
  if (!known.others.some((other) => other.id === article.id)) known.others.push(article);
  known.isQuotation ||= isQuotation;
  known.spans = [merge(known.spans, span)];
}

function merge(spans: Span[], span: Span): Span {
  return spans.reduce((a, b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }), span);
}

const startOf = (one: SharedHere) => one.spans[0]?.start ?? 0;
