import { listPieces } from "@/lib/analysis/text/align-passages";
import { compareWording, type WordingPart } from "./compare-wording";
import { groupUtterances } from "./group-utterances";

/** A quotation as one article prints it. */
export type PrintedQuotation = {
  articleId: number;
  start: number;
  text: string;
  speaker: string | null;
  outlet: string | null;
  /** The shared quotation it was filed under, if any. */
  sharedId?: number | null;
};

/** One article's printing, its pieces in order, compared with the fullest printing. */
export type Printing = { articleId: number; start: number; parts: WordingPart[]; isSameWords: boolean };

/** Words that several articles print in quotation marks. */
export type TracedQuotation = {
  /** As the article prints it that prints most of it. */
  fullest: string;
  fullestArticleId: number;
  wordCount: number;
  speaker: string | null;
  outlet: string | null;
  /** The shared quotation the archive keeps of it, if any. */
  sharedId: number | null;
  /** Every article that prints it, the fullest first. */
  printings: Printing[];
  /** Where each piece stands. */
  members: { articleId: number; start: number }[];
};

// A whole quotation printed alike by two reports of one event may be a little shorter than the rule.
const MIN_WHOLE_WORDS = 4;

/**
 * The quotations that at least two articles print, longest first: those that share six words in a row, or are the same
 * words from end to end, belong together. An article that breaks one up ("…," he said, "…") prints it in pieces.
 */
export function traceQuotations(quotations: PrintedQuotation[]): TracedQuotation[] {
  return groupUtterances(quotations, MIN_WHOLE_WORDS)
    .filter((group) => new Set(group.map((quotation) => quotation.articleId)).size > 1)
    .map(describePrintings)
    .sort((x, y) => y.wordCount - x.wordCount || x.fullestArticleId - y.fullestArticleId);
}

/** All printings of one utterance, compared with the fullest. */
export function describePrintings(group: PrintedQuotation[]): TracedQuotation {
  const byArticle = new Map<number, PrintedQuotation[]>();
  for (const quotation of group) {
    byArticle.set(quotation.articleId, [...(byArticle.get(quotation.articleId) ?? []), quotation]);
  }
  const versions = [...byArticle].map(([articleId, pieces]) => toVersion(articleId, pieces));
  versions.sort((x, y) => y.wordCount - x.wordCount || x.articleId - y.articleId);
  const fullest = versions[0];
  return {
    fullest: fullest?.text ?? "",
    fullestArticleId: fullest?.articleId ?? 0,
    wordCount: fullest?.wordCount ?? 0,
    speaker: versions.find((version) => version.speaker !== null)?.speaker ?? null,
    outlet: versions.find((version) => version.outlet !== null)?.outlet ?? null,
    sharedId: findShared(group),
    printings: versions.map((version) => comparePrinting(fullest?.text ?? "", version)),
    members: group.map(({ articleId, start }) => ({ articleId, start })),
  };
}

/** Short quotations are not kept; where pieces are filed apart, the one that most of them are filed under. */
function findShared(group: PrintedQuotation[]): number | null {
  const votes = new Map<number, number>();
  for (const { sharedId } of group) if (sharedId) votes.set(sharedId, (votes.get(sharedId) ?? 0) + 1);
  const [most] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0] ?? null;
}

type Version = PrintedQuotation & { wordCount: number };

/** An article that prints the same words twice prints them once for this purpose. */
function toVersion(articleId: number, pieces: PrintedQuotation[]): Version {
  const inOrder = [...pieces].sort((x, y) => x.start - y.start);
  const texts = [...new Map(inOrder.map((piece) => [wordsOf(piece), piece.text])).values()];
  const text = texts.join(" … ");
  return {
    articleId,
    text,
    start: inOrder[0]?.start ?? 0,
    wordCount: listPieces(text).length,
    speaker: inOrder.find((piece) => piece.speaker !== null)?.speaker ?? null,
    outlet: inOrder.find((piece) => piece.outlet !== null)?.outlet ?? null,
  };
}

const wordsOf = ({ text }: PrintedQuotation) =>
  listPieces(text)
    .map((piece) => piece.folded)
    .join(" ");

function comparePrinting(fullest: string, { articleId, start, text }: Version): Printing {
  const parts = compareWording(fullest, text);
  return { articleId, start, parts, isSameWords: parts.every((part) => part.kind === "same") };
}
