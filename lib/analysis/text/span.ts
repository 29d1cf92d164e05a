/** A half-open stretch of a text, in UTF-16 code units: `text.slice(start, end)`. */
export type Span = { start: number; end: number };

/**
 * Why the machine says something: `rule` is a stable kebab-case code for programs and tests,
 * `words` one plain English sentence for readers.
 */
export type Reason = { rule: string; words: string };

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
