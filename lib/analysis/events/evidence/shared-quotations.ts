import { SHINGLE_WORDS } from "@/lib/analysis/events/profile/profile-article";
import type { StandingSides } from "@/lib/analysis/events/profile/standing-text";
import type { EvidencePair } from "@/lib/analysis/events/types";
import {
  type AlignedPassage,
  alignPieces,
  hidePieces,
  listPieces,
  type Piece,
} from "@/lib/analysis/text/align-passages";
import type { FoundQuotation } from "@/lib/analysis/text/quotations";
import { findQuotations } from "@/lib/analysis/text/quotations";
import { contains, overlaps, type Span } from "@/lib/analysis/text/span";
import { listPlainWords } from "@/lib/analysis/text/words";

// Words that may differ inside one shared quotation: a cut marked by an ellipsis, a bracketed addition, another translation.
const MAX_GAP_WORDS = 8;

/**
 * The quotations two texts have in common, as one pair of spans each: at least six words in a row the same, with shorter
 * differences between such runs. Marks, apostrophes, ellipses and case do not matter. `standing` text does not count.
 */
export function findSharedQuotations(a: string, b: string, standing?: StandingSides): EvidencePair[] {
  const [quotationsA, quotationsB] = [findQuotations(a), findQuotations(b)];
  if (quotationsA.length === 0 || quotationsB.length === 0) return [];
  const left = hidePieces(listQuotedPieces(quotationsA), standing?.a?.sentences ?? []);
  const right = hidePieces(listQuotedPieces(quotationsB), standing?.b?.sentences ?? []);
  const runs = alignPieces(left, right, SHINGLE_WORDS);
  const sides = { a, b, quotationsA, quotationsB };
  return dropRepeated(mergeRuns(runs, sides).map((run) => toEvidence(run, sides)));
}

type Sides = { a: string; b: string; quotationsA: FoundQuotation[]; quotationsB: FoundQuotation[] };

/** The words inside quotations only, with a gap after each so that no run reaches from one into the next. */
function listQuotedPieces(quotations: FoundQuotation[]): (Piece | null)[] {
  return quotations.flatMap((quotation) => [
    ...listPieces(quotation.text).map((piece) => ({
      ...piece,
      start: piece.start + quotation.start,
      end: piece.end + quotation.start,
    })),
    null,
  ]);
}

function mergeRuns(runs: AlignedPassage[], sides: Sides): AlignedPassage[] {
  const merged: AlignedPassage[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && continues(last, run, sides)) {
      merged[merged.length - 1] = {
        a: { start: last.a.start, end: run.a.end },
        b: { start: last.b.start, end: run.b.end },
        words: last.words + run.words,
      };
    } else merged.push(run);
  }
  return merged;
}

function continues(last: AlignedPassage, next: AlignedPassage, sides: Sides): boolean {
  const gapA = { start: last.a.end, end: next.a.start };
  const gapB = { start: last.b.end, end: next.b.start };
  return (
    gapB.start <= gapB.end &&
    isInOne(sides.quotationsA, last.a, next.a) &&
    isInOne(sides.quotationsB, last.b, next.b) &&
    countWords(sides.a, gapA) <= MAX_GAP_WORDS &&
    countWords(sides.b, gapB) <= MAX_GAP_WORDS
  );
}

function isInOne(quotations: FoundQuotation[], first: Span, second: Span): boolean {
  return quotations.some((quotation) => contains(quotation, first) && contains(quotation, second));
}

function toEvidence(run: AlignedPassage, { a, b, quotationsA, quotationsB }: Sides): EvidencePair {
  const [wordsA, wordsB] = [countWords(a, run.a), countWords(b, run.b)];
  const count = Math.min(wordsA, wordsB);
  const isExact = wordsA === wordsB && listPieces(a.slice(run.a.start, run.a.end)).length === run.words;
  const words = isExact ? `the same ${count} words quoted` : `${count} words quoted, with small differences`;
  return { kind: "quotation", a: repeatedIn(quotationsA, run.a), b: repeatedIn(quotationsB, run.b), words };
}

/** The span, then every other quotation of the same text with the same words: a paper may print one twice. */
function repeatedIn(quotations: FoundQuotation[], span: Span): Span[] {
  const own = quotations.find((quotation) => contains(quotation, span));
  const others = quotations.filter((quotation) => quotation !== own && quotation.key === own?.key);
  return [span, ...others.map(({ start, end }) => ({ start, end }))];
}

/** A repeated quotation meets its partner's repetition once more: told already. */
function dropRepeated(pairs: EvidencePair[]): EvidencePair[] {
  return pairs.filter((pair, i) => {
    const isTold = (spans: Span[], span: Span | undefined) =>
      span !== undefined && spans.slice(1).some((told) => overlaps(told, span));
    return !pairs.slice(0, i).some((earlier) => isTold(earlier.a, pair.a[0]) && isTold(earlier.b, pair.b[0]));
  });
}

function countWords(text: string, span: Span): number {
  return listPlainWords(text.slice(span.start, span.end)).length;
}
