import { findPrinted } from "@/lib/analysis/events/evidence/explain-link";
import type { StandingSides } from "@/lib/analysis/events/profile/standing-text";
import type { FoundLink, LinkableArticle } from "@/lib/analysis/events/types";
import { alignPieces, hidePieces, listPieces, type Piece } from "@/lib/analysis/text/align-passages";
import { describeDate } from "@/lib/analysis/text/describe-date";
import { findQuotations } from "@/lib/analysis/text/quotations";
import { findEarlier } from "./find-earlier";

// Words in a row that count as copied; fewer are the language's.
const RUN_WORDS = 8;
// So much of the shorter text must be copied, and so many words: a caption is no copy of a report.
const MIN_CONTAINED = 0.5;
const MIN_WORDS = 50;

/**
 * Whether one text is largely the other's: containment of the shorter in the longer (Broder 1997, over word runs of eight in
 * place of sampled shingles), outside quotations, since two reporters may quote one speech at length, and outside standing
 * text. The one dated earlier is told as the first to print it.
 */
export function findNearCopy(a: LinkableArticle, b: LinkableArticle, standing?: StandingSides): FoundLink | null {
  const left = listOwnPieces(a.text, standing?.a?.sentences ?? []);
  const right = listOwnPieces(b.text, standing?.b?.sentences ?? []);
  const words = alignPieces(left, right, RUN_WORDS).reduce((sum, run) => sum + run.words, 0);
  const [shorter] = [countWords(left), countWords(right)].sort((x, y) => x - y);
  const contained = words / (shorter || 1);
  if (words < MIN_WORDS || contained < MIN_CONTAINED) return null;
  const copied = findPrinted(a.text, b.text, standing).flat();
  const order = findEarlier(a, b);
  const told = `${Math.round(100 * contained)} % of the words of the shorter text outside quotations`;
  return {
    kind: "near-copy",
    earlierId: order?.earlier.id ?? null,
    score: contained,
    parts: [
      { name: "contained", value: contained, weight: 1, words: `${told} stand in the other, eight or more in a row` },
    ],
    evidence: {
      summary: `${told} stand in the other, eight or more in a row.${sayFirst(order?.earlier)}`,
      pairs: copied,
    },
  };
}

function listOwnPieces(text: string, standing: { start: number; end: number }[]): (Piece | null)[] {
  return hidePieces(listPieces(text), [...findQuotations(text), ...standing]);
}

const countWords = (pieces: (Piece | null)[]) => pieces.filter((piece) => piece !== null).length;

function sayFirst(earlier: LinkableArticle | undefined): string {
  if (!earlier?.date || earlier.publication === null) return "";
  return ` ${earlier.publication} printed it first, on ${describeDate(earlier.date.date)}.`;
}
