import type { Reason, Span } from "@/lib/analysis/text/span";
import type { Days } from "./days/days";

/** Where words are looked for: title and text, or the title alone. */
export type SearchField = "any" | "title";

/** What a word stands for besides itself: every word that begins with it, or that differs in so many letters. */
type WordEnding = { kind: "prefix" } | { kind: "fuzzy"; edits: number };

export type TextClause = {
  kind: "text";
  text: string;
  isPhrase: boolean;
  field: SearchField;
  isExcluded: boolean;
  ending?: WordEnding;
  /** The words of the archive that an ending stands for, once they have been looked up. */
  forms?: string[];
  /** The words of the phrase in any order, with at most so many others between them. */
  within?: number;
};

/** A person or a publication by name or slug. */
export type NameClause = { kind: "person" | "source"; value: string; isExcluded: boolean };

/** `on`, `after` and `before` are about the article's own date, `happened` about that of its event. */
export type DateClause = {
  kind: "on" | "after" | "before" | "happened";
  /** As the reader wrote it, without the field. */
  text: string;
  days: Days;
  /** Stands among the words, without a field. */
  isTyped: boolean;
  isExcluded: boolean;
};

export const ARTICLE_FIELDS = [
  "author",
  "section",
  "speaker",
  "outlet",
  "quoted",
  "unquoted",
  "place",
  "event",
  "lang",
  "link",
  "is",
  "has",
] as const;

/** What an article is, says or belongs to, by one of its fields. */
export type FieldClause = {
  kind: "field";
  field: (typeof ARTICLE_FIELDS)[number];
  value: string;
  isExcluded: boolean;
};

/** Any of these, each of which is met when all of its clauses are. */
export type GroupClause = { kind: "group"; alternatives: QueryClause[][]; isExcluded: boolean };

/** One part of a query as written. Values keep the reader's spelling. */
export type QueryClause = TextClause | NameClause | DateClause | FieldClause | GroupClause;

/** What a query asks for. */
export type AskedTree = { clauses: QueryClause[] };

export type QueryTree = AskedTree & {
  /** What was not understood or left out, for the reader. */
  notes: Reason[];
};

/** Whether an article must have all of the words, or any of them. Phrases, filters and exclusions hold either way. */
export type WordMatch = "all" | "any";

/** What an article's words must be like, in terms of the index. */
export type TextMatch =
  | { kind: "word"; term: string; field: SearchField }
  /** Terms that follow one another. */
  | { kind: "phrase"; terms: string[]; field: SearchField }
  /** Terms in any order, with at most `within` others between the first and the last. */
  | { kind: "near"; terms: string[]; within: number; field: SearchField }
  | { kind: "all" | "any"; parts: TextMatch[] };

/** What an article must be, in ids and values of the archive. */
export type ArticleCondition =
  | { kind: "all" | "any"; parts: ArticleCondition[] }
  | { kind: "not"; part: ArticleCondition }
  | { kind: "words"; match: TextMatch }
  | { kind: "people" | "publications" | "events"; ids: number[] }
  | { kind: "dated" | "happened"; days: Days }
  | { kind: "sections"; names: string[] }
  | { kind: "language"; code: string }
  /** Words of the article (`match`) that one of the `forms` shows to stand in a quotation. */
  | { kind: "quoted"; forms: string[]; match: TextMatch }
  /** An author with these words in the folded name; `match` finds the articles that have the words at all. */
  | { kind: "author"; key: string; match: TextMatch }
  /** A quotation whose speaker or outlet is printed like `name`, whatever the accents, or whose speaker is one of these people. */
  | { kind: "speaker" | "outlet"; name: string; people: number[]; match: TextMatch }
  /** That leads to an address, by the key of the address. */
  | { kind: "link"; key: string }
  | { kind: "undated" | "pictured" }
  | { kind: "linked" };

/** Conditions on what an article is, in ids of the archive. */
export type SearchFilters = {
  /** Each entry must be met; an entry is met by any of its persons (homonyms). */
  people: number[][];
  withoutPeople: number[];
  /** Null: any. */
  publications: number[] | null;
  withoutPublications: number[];
  /** First and last day, YYYY-MM-DD. */
  from: string | null;
  to: string | null;
  /** All of these hold as well. */
  conditions?: ArticleCondition[];
};

/** A query ready for an index. */
export type SearchPlan = {
  wanted: TextMatch | null;
  unwanted: TextMatch | null;
  filters: SearchFilters;
  /** Words of a description that change the order of what is found, never what is found: too common to look for. */
  common?: TextMatch | null;
  /** Terms that do the same; each weighs half as much as a word asked for. */
  related?: string[];
};

/** `newest` by the date of the article, `added` by when it came into the archive. */
export type SearchSort = "relevance" | "newest" | "added";

/** What the index keeps of an article. People, publication and date are read from the archive's own tables. */
export type IndexableArticle = {
  id: number;
  title: string;
  author: string | null;
  text: string;
  /** As printed before the text: "SEOUL (Yonhap)". */
  dateline?: string | null;
};

/** `score` is BM25, higher is better; 0 when the query has no words. */
export type SearchHit = { articleId: number; score: number };

/** What an index found: of more articles than it may look at, those that were added last, or of no words the newest. */
export type SearchMatches = {
  articleIds: number[];
  /** Whether there are more. */
  isCut: boolean;
  /** One page of them in the order asked for. */
  hits: SearchHit[];
};

export type SearchFacets = {
  /** Most frequent first, up to the limit asked for. */
  people: { id: number; slug: string; name: string; count: number }[];
  publications: { id: number; slug: string; name: string; count: number }[];
  /** `date` is YYYY-MM, or YYYY-MM-DD where days are asked for; newest first. */
  dates: { date: string; count: number }[];
  undated: number;
  /** Most frequent first. */
  authors: { name: string; count: number }[];
  /** As printed most often; names that fold alike are one. Most frequent first. */
  sections: { name: string; count: number }[];
  /** By the code before any hyphen: `ko` for ko-KR. Most frequent first. */
  languages: { code: string; count: number }[];
};

/** A passage of a text with the places to be marked in it; offsets count from the passage's start. */
export type Snippet = { text: string; marks: Span[]; start: number; isCutBefore: boolean; isCutAfter: boolean };
