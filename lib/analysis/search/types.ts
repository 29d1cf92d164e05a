import type { Reason, Span } from "@/lib/analysis/text/span";

/** Where words are looked for: title and text, or the title alone. */
export type SearchField = "any" | "title";

/** One part of a query as written. Values keep the reader's spelling. */
export type QueryClause =
  | { kind: "text"; text: string; isPhrase: boolean; field: SearchField; isExcluded: boolean }
  | { kind: "person" | "source"; value: string; isExcluded: boolean }
  /** `date` is YYYY, YYYY-MM or YYYY-MM-DD; both bounds include the period they name. */
  | { kind: "after" | "before"; date: string };

export type QueryTree = {
  clauses: QueryClause[];
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
  | { kind: "all" | "any"; parts: TextMatch[] };

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
export type IndexableArticle = { id: number; title: string; author: string | null; text: string };

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
  /** `month` is YYYY-MM; newest first. */
  months: { month: string; count: number }[];
  undated: number;
};

/** A passage of a text with the places to be marked in it; offsets count from the passage's start. */
export type Snippet = { text: string; marks: Span[]; start: number; isCutBefore: boolean; isCutAfter: boolean };
