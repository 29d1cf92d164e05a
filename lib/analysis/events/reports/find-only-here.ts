import { listPieces } from "@/lib/analysis/text/align-passages";
import type { OwnSentence } from "./find-own-sentences";
import type { PrintedQuotation, TracedQuotation } from "./trace-quotations";

/** What one article reports that no other article of the event does. */
export type OnlyHere = { articleId: number; personIds: number[]; quotations: string[]; sentences: string[] };

/** For each article, the people, quotations and facts found in it alone; articles that bring nothing of their own are left out. */
export function findOnlyHere(
  articleIds: number[],
  people: { id: number; articleIds: number[] }[],
  printed: PrintedQuotation[],
  traced: TracedQuotation[],
  ownSentences: OwnSentence[],
): OnlyHere[] {
  if (articleIds.length < 2) return [];
  const shared = new Set(
    traced.flatMap((quotation) => quotation.members.map(({ articleId, start }) => key(articleId, start))),
  );
  return articleIds
    .map((articleId) => ({
      articleId,
      personIds: people
        .filter((person) => person.articleIds.length === 1 && person.articleIds[0] === articleId)
        .map((person) => person.id),
      quotations: printed
        .filter((quotation) => quotation.articleId === articleId && !shared.has(key(articleId, quotation.start)))
        .filter((quotation) => listPieces(quotation.text).length >= MIN_WORDS)
        .map((quotation) => quotation.text),
      sentences: ownSentences.filter((one) => one.articleId === articleId).map((one) => one.text),
    }))
    .filter((only) => only.personIds.length + only.quotations.length + only.sentences.length > 0);
}

// Shorter quotations say little when they are alone.
const MIN_WORDS = 6;

const key = (articleId: number, start: number) => `${articleId}:${start}`;
