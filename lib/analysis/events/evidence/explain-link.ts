import type { StandingSides, StandingText } from "@/lib/analysis/events/profile/standing-text";
import type {
  ArchiveStatistics,
  EvidencePair,
  LinkableArticle,
  LinkEvidence,
  PairScore,
} from "@/lib/analysis/events/types";
import { alignPieces, hidePieces, listPieces } from "@/lib/analysis/text/align-passages";
import { listPlainWords } from "@/lib/analysis/text/words";
import { findSharedDates, findSharedNumbers, findSharedPeople } from "./shared-facts";
import { findSharedHeadline } from "./shared-headline";
import { findSharedNames } from "./shared-names";
import { findSharedQuotations } from "./shared-quotations";
import { findSharedTerms } from "./shared-terms";
import { summarizeEvidence } from "./summarize-evidence";

// Outside quotation marks fewer words in a row are the language's, not the agency's.
const MIN_PASSAGE_WORDS = 8;
// What one link may carry; two copies of a long text would otherwise list every word.
const MAX_OF_A_KIND = 30;

const EVEN: ArchiveStatistics = { articleCount: 1, articlesWithTerm: () => 1, articlesWithPerson: () => 1 };

const NO_STANDING: StandingSides = { a: null, b: null };

/**
 * What two articles have in common, as spans of both texts: shared quotations, then passages outside them, people, places,
 * organisations and other names, headlines, dates, counted numbers and rare words, with one sentence that says it.
 * `statistics` puts the rare first; `standing` text of either publication is left out of quotations and passages, and how
 * much of it both print is said.
 */
export function explainLink(
  a: LinkableArticle,
  b: LinkableArticle,
  score: PairScore,
  statistics: ArchiveStatistics = EVEN,
  standing: StandingSides = NO_STANDING,
): LinkEvidence {
  const names = findSharedNames(a, b, statistics);
  const kinds = [
    ...findPrinted(a.text, b.text, standing),
    findSharedPeople(a, b, statistics),
    names,
    findSharedHeadline(a, b),
    findSharedDates(a, b),
    findSharedNumbers(a, b),
    findSharedTerms(a, b, statistics, names),
  ];
  const pairs = kinds.flatMap((kind) => kind.slice(0, MAX_OF_A_KIND));
  return { summary: summarizeEvidence(pairs, score) + sayLeftOut(a.text, b.text, standing), pairs };
}

/** What both texts print word by word: quotations, and passages outside them. */
export function findPrinted(a: string, b: string, standing: StandingSides = NO_STANDING): EvidencePair[][] {
  const quotations = findSharedQuotations(a, b, standing);
  return [quotations, findSharedPassages(a, b, quotations, standing)].map((kind) => kind.slice(0, MAX_OF_A_KIND));
}

/** Word runs both texts print outside the quotations already found: agency copy, or a quotation without its marks. */
function findSharedPassages(a: string, b: string, quotations: EvidencePair[], standing: StandingSides): EvidencePair[] {
  const left = hidePieces(listPieces(a), [...quotations.flatMap((pair) => pair.a), ...(standing.a?.sentences ?? [])]);
  const right = hidePieces(listPieces(b), [...quotations.flatMap((pair) => pair.b), ...(standing.b?.sentences ?? [])]);
  return alignPieces(left, right, MIN_PASSAGE_WORDS).map((passage) => {
    const count = listPlainWords(a.slice(passage.a.start, passage.a.end)).length;
    return { kind: "passage", a: [passage.a], b: [passage.b], words: `the same ${count} words in a row` };
  });
}

/** " Left out: 2 standing sentences of the Post." when both texts print them. */
function sayLeftOut(a: string, b: string, standing: StandingSides): string {
  const left = [
    countPrinted(a, standing.a, b),
    standing.b?.publication === standing.a?.publication ? null : countPrinted(b, standing.b, a),
  ].filter((words) => words !== null);
  return left.length === 0 ? "" : ` Left out: ${left.join(", ")}.`;
}

function countPrinted(text: string, standing: StandingText | null, other: string): string | null {
  if (standing === null) return null;
  const wordsOf = (words: string) =>
    ` ${listPieces(words)
      .map((piece) => piece.folded)
      .join(" ")} `;
  const printed = wordsOf(other);
  const count = standing.sentences.filter(({ start, end }) => printed.includes(wordsOf(text.slice(start, end)))).length;
  if (count === 0) return null;
  return `${count} standing ${count === 1 ? "sentence" : "sentences"} of ${standing.publication}`;
}
