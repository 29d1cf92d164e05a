import type { CalendarDate, DateOrigin } from "@/lib/analysis/text/calendar";
import type { Reason, Span } from "@/lib/analysis/text/span";
import type { ArticleKind } from "./profile/article-kind";
import type { Setting } from "./profile/read-setting";

export type LinkKind = "same-event" | "shared-quotation" | "near-copy" | "follow-up" | "series" | "mention";

/** What linking takes in. `people` are persons of the archive (ids equal across articles). */
export type LinkableArticle = {
  id: number;
  publication: string | null;
  date: CalendarDate | null;
  title: string | null;
  text: string;
  people: { id: number; name: string; mentions: number }[];
  /** The section it is in, and its part when that is a series of parts. */
  section?: string | null;
  part?: number | null;
  /** The issue it is an article of. */
  issue?: number | null;
  /** Spans of the text that lead somewhere, in its order. */
  links?: Span[];
};

/** What linking keeps of an article: small, plain JSON, computed once. */
export type ArticleProfile = {
  id: number;
  publication: string | null;
  /** The date linking works with; null when unknown. */
  date: string | null;
  datePrecision: CalendarDate["precision"] | null;
  /** Folded, stemmed term to its weight: each place counts, the earlier in the text the more. */
  terms: Record<string, number>;
  titleTerms: string[];
  /** Numbers of the headline as written: what tells one release or one round from the next. */
  titleNumbers: string[];
  /** Distinct terms of the headline and the first sentences, where news says what happened. */
  leadTerms: string[];
  /** Terms of the names of its people: what a person shared is known by, and no tie by itself. */
  personTerms: string[];
  /** Terms written with a capital inside sentences: names of people, places and bodies. */
  nameTerms: string[];
  wordCount: number;
  people: { id: number; mentions: number }[];
  quotations: { key: string; wordCount: number }[];
  /** Hashes of word shingles inside quotations, for finding shared quotations in any articles. */
  quotationShingles: string[];
  /** Keys of its sentences, by which standing text of the publication is known. Missing in profiles of before. */
  sentences?: string[];
  /** What it is by its form. This and what follows is missing in profiles of before. */
  kind?: ArticleKind;
  /** Keys of its headline and of a sample of its forms of words, by which those standing in its publication are known. */
  titleKey?: string | null;
  forms?: string[];
  issue?: number | null;
  /** Where and when its news happened, as its headline and first sentences say. */
  setting?: Setting;
  /** The key its series is filed under; null when it can belong to none. */
  series?: string | null;
  /** Calendar dates the text speaks of: `2013-01-28`, `2013-01` or `2013`. */
  dates: string[];
  /** Days of the week the text names, 0 for Sunday: known without a date of writing. */
  weekdays: number[];
  /** Numbers with what they count, as written: "5.1 magnitude". */
  numbers: string[];
};

/** How common terms and persons are in the archive at the time of asking. */
export type ArchiveStatistics = {
  articleCount: number;
  articlesWithTerm: (term: string) => number;
  articlesWithPerson: (person: number) => number;
};

export type ScorePart = { name: string; value: number; weight: number; words: string };

export type PairScore = { score: number; parts: ScorePart[] };

/** `name`: of neither a person nor, as far as the words say, a place or an organisation. */
type EvidenceKind =
  | "quotation"
  | "passage"
  | "person"
  | "place"
  | "organisation"
  | "name"
  | "headline"
  | "date"
  | "number"
  | "term"
  | "address";

/**
 * One piece of evidence on both sides, as spans of the two articles' texts. A headline has spans of the headlines (`titles`), and of the
 * one text that tells it, if any.
 */
export type EvidencePair = {
  kind: EvidenceKind;
  a: Span[];
  b: Span[];
  titles?: { a: Span[]; b: Span[] };
  /** What is shared, in words. */
  words: string;
};

export type LinkEvidence = { summary: string; pairs: EvidencePair[] };

/** A link of another kind than "same-event", with the article that came first where the kind has a direction. */
export type FoundLink = {
  kind: Exclude<LinkKind, "same-event">;
  earlierId: number | null;
  score: number;
  parts: ScorePart[];
  evidence: LinkEvidence;
};

export type ScoredLink = { a: number; b: number; kind: LinkKind; score: PairScore };

/** A date proposed for an undated article. */
export type ProposedDate = { value: CalendarDate; origin: DateOrigin; reason: Reason; fromArticle: number | null };
