import type { WordingPart } from "@/lib/analysis/events/reports/compare-wording";
import type { ArticleSummary, EventRef, PersonRef } from "@/lib/archive/reading/articles/types";

/** An utterance that several articles print. */
export type QuotationRef = {
  id: number;
  address: string;
  /** The fullest form printed. */
  text: string;
  wordCount: number;
  /** As printed beside it, and who that is; null when no article tells, or when it is not clear who is meant. */
  speaker: string | null;
  speakerPerson: PersonRef | null;
  /** The outlet it is attributed to, and the last part of that outlet's address. */
  outlet: string | null;
  outletSlug: string | null;
  articleCount: number;
  publicationCount: number;
  /** Days of the first and the last printing, as far as dates are known. */
  firstDate: string | null;
  lastDate: string | null;
};

/** An utterance in a list, with the first printing of each publication. */
export type QuotationEntry = QuotationRef & { printedBy: ArticleSummary[] };

/** How one article prints it. */
export type QuotationPrint = {
  article: ArticleSummary;
  /** Where the words stand in the article, with the text fragment that leads there. */
  start: number;
  href: string;
  speaker: string | null;
  outlet: string | null;
  outletSlug: string | null;
  /** The printing against the fullest form: what it leaves out, what it has for itself. */
  parts: WordingPart[];
  isSameWords: boolean;
  droppedWords: number;
  addedWords: number;
  /** No printing in the archive is older, as far as dates are known. */
  isFirst: boolean;
};

/** All a quotation's page tells. */
export type QuotationView = QuotationRef & { prints: QuotationPrint[]; events: EventRef[] };
