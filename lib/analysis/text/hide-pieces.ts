import type { Piece } from "./align-passages";
import { overlaps, type Span } from "./span";

/** The same words with a gap in place of each that stands in one of these spans, so that no run reaches over it. */
export function hidePieces(pieces: readonly (Piece | null)[], hidden: readonly Span[]): (Piece | null)[] {
  let next = 0;
  const spans = [...hidden].sort((x, y) => x.start - y.start);
  return pieces.map((piece) => {
    if (piece === null) return null;
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) next += 1;
    const span = spans[next];
    return span !== undefined && overlaps(span, piece) ? null : piece;
  });
}
