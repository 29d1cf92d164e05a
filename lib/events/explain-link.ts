import { contains } from "@/lib/text/span";
import { listPlainWords } from "@/lib/text/words";
import { alignPieces, listPieces, type Piece } from "./align-passages";
import { findSharedDates, findSharedNumbers, findSharedPeople, findSharedTerms } from "./shared-facts";
import { findSharedQuotations } from "./shared-quotations";
import { summarizeEvidence } from "./summarize-evidence";
import type { ArchiveStatistics, EvidencePair, LinkableArticle, LinkEvidence, PairScore } from "./types";

// Outside quotation marks fewer words in a row are the language's, not the agency's.
const MIN_PASSAGE_WORDS = 8;
// What one link may carry; two copies of a long text would otherwise list every word.
const MAX_OF_A_KIND = 30;

const EVEN: ArchiveStatistics = { articleCount: 1, articlesWithTerm: () => 1, articlesWithPerson: () => 1 };

/**
 * What two articles have in common, as spans of both texts: shared quotations, then passages outside them, people, dates,
 * counted numbers and rare words, with one sentence that says it. `statistics` puts the rare first.
 */
export function explainLink(
  a: LinkableArticle,
  b: LinkableArticle,
  score: PairScore,
  statistics: ArchiveStatistics = EVEN,
): LinkEvidence {
  const quotations = findSharedQuotations(a.text, b.text);
  const kinds = [
    quotations,
    findSharedPassages(a.text, b.text, quotations),
    findSharedPeople(a, b, statistics),
    findSharedDates(a, b),
    findSharedNumbers(a, b),
    findSharedTerms(a, b, statistics),
  ];
  const pairs = kinds.flatMap((kind) => kind.slice(0, MAX_OF_A_KIND));
  return { summary: summarizeEvidence(pairs, score), pairs };
}

/** Word runs both texts print outside the quotations already found: agency copy, or a quotation without its marks. */
function findSharedPassages(a: string, b: string, quotations: EvidencePair[]): EvidencePair[] {
  const left = hidePieces(
    listPieces(a),
    quotations.flatMap((pair) => pair.a),
  );
  const right = hidePieces(
    listPieces(b),
    quotations.flatMap((pair) => pair.b),
  );
  return alignPieces(left, right, MIN_PASSAGE_WORDS).map((passage) => {
    const count = listPlainWords(a.slice(passage.a.start, passage.a.end)).length;
    return { kind: "passage", a: [passage.a], b: [passage.b], words: `the same ${count} words in a row` };
  });
}

function hidePieces(pieces: Piece[], hidden: EvidencePair["a"]): (Piece | null)[] {
  let next = 0;
  const spans = [...hidden].sort((x, y) => x.start - y.start);
  return pieces.map((piece) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) next += 1;
    const span = spans[next];
    return span !== undefined && contains(span, piece) ? null : piece;
  });
}
