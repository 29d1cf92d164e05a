import { listPieces } from "./align-passages";
import { compareWording, type WordingPart } from "./compare-wording";

/** A quotation as one article prints it. */
export type PrintedQuotation = {
  articleId: number;
  start: number;
  text: string;
  speaker: string | null;
  outlet: string | null;
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
  /** Every article that prints it, the fullest first. */
  printings: Printing[];
  /** Where each piece stands. */
  members: { articleId: number; start: number }[];
};

// Fewer words in common may be chance or a stock phrase; a whole quotation printed alike may be a little shorter.
const MIN_SHARED_WORDS = 6;
const MIN_WHOLE_WORDS = 4;

/**
 * The quotations that at least two articles print, longest first: those that share six words in a row, or are the same
 * words from end to end, belong together. An article that breaks one up ("…," he said, "…") prints it in pieces.
 */
export function traceQuotations(quotations: PrintedQuotation[]): TracedQuotation[] {
  return groupByShared(quotations)
    .filter((group) => new Set(group.map((quotation) => quotation.articleId)).size > 1)
    .map(describeGroup)
    .sort((x, y) => y.wordCount - x.wordCount || x.fullestArticleId - y.fullestArticleId);
}

function groupByShared(quotations: PrintedQuotation[]): PrintedQuotation[][] {
  const leaders = quotations.map((_, index) => index);
  const find = (index: number): number => {
    let leader = index;
    while (leaders[leader] !== undefined && leaders[leader] !== leader) leader = leaders[leader] ?? leader;
    leaders[index] = leader;
    return leader;
  };
  const firstWith = new Map<string, number>();
  quotations.forEach((quotation, index) => {
    for (const key of listSharedKeys(quotation.text)) {
      const other = firstWith.get(key);
      if (other === undefined) firstWith.set(key, index);
      else leaders[find(index)] = find(other);
    }
  });
  const groups = new Map<number, PrintedQuotation[]>();
  quotations.forEach((quotation, index) => {
    groups.set(find(index), [...(groups.get(find(index)) ?? []), quotation]);
  });
  return [...groups.values()];
}

function listSharedKeys(text: string): string[] {
  const words = listPieces(text).map((piece) => piece.folded);
  const runs = words.slice(MIN_SHARED_WORDS - 1).map((_, i) => words.slice(i, i + MIN_SHARED_WORDS).join(" "));
  return words.length >= MIN_WHOLE_WORDS ? [...runs, `= ${words.join(" ")}`] : [];
}

function describeGroup(group: PrintedQuotation[]): TracedQuotation {
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
    printings: versions.map((version) => comparePrinting(fullest?.text ?? "", version)),
    members: group.map(({ articleId, start }) => ({ articleId, start })),
  };
}

type Version = PrintedQuotation & { wordCount: number };

/** An article that prints the same words twice prints them once for this purpose. */
function toVersion(articleId: number, pieces: PrintedQuotation[]): Version {
  const inOrder = [...pieces].sort((x, y) => x.start - y.start);
  const texts = [...new Map(inOrder.map((piece) => [listSharedKeys(piece.text).at(-1), piece.text])).values()];
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

function comparePrinting(fullest: string, { articleId, start, text }: Version): Printing {
  const parts = compareWording(fullest, text);
  return { articleId, start, parts, isSameWords: parts.every((part) => part.kind === "same") };
}
