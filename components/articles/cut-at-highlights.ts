import type { Span } from "@/lib/analysis/text/span";
import { clip } from "./inline-runs";

/** A marked passage. Where two overlap, the one that begins first keeps the words. */
export type Highlight = { spans: Span[] };

export type Segment<T> = Span & { highlight: T | null; isFirst: boolean };

/** Cuts a stretch of text at the highlights in it; the segments are the whole stretch, in order. */
export function cutAtHighlights<T extends Highlight>(within: Span, highlights: readonly T[]): Segment<T>[] {
  const marked = highlights
    .flatMap((highlight) => highlight.spans.map((span, index) => ({ highlight, span, isHead: index === 0 })))
    .sort((a, b) => a.span.start - b.span.start);
  const segments: Segment<T>[] = [];
  let start = within.start;
  for (const { highlight, span, isHead } of marked) {
    const rest = clip(span, { start, end: within.end });
    if (!rest) continue;
    if (rest.start > start) segments.push({ start, end: rest.start, highlight: null, isFirst: false });
    segments.push({ ...rest, highlight, isFirst: isHead && rest.start === span.start });
    start = rest.end;
  }
  if (start < within.end) segments.push({ start, end: within.end, highlight: null, isFirst: false });
  return segments;
}
