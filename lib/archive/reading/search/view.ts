import type { Days } from "@/lib/analysis/search/days/days";
import type { SearchSort, Snippet, WordMatch } from "@/lib/analysis/search/types";
import type { Reason, Span } from "@/lib/analysis/text/span";
import type { ArticleSummary, PersonRef } from "@/lib/archive/reading/articles/types";

/** What a reader asked for. `after` and `before` are form fields beside the query and join it as clauses. */
export type SearchOptions = {
  page?: number;
  sort?: SearchSort;
  /** Null: by the number of words. */
  match?: WordMatch | null;
  after?: string;
  before?: string;
};

/** A search as its words have it; `today` is YYYY-MM-DD, from which "last March" is counted. */
export type AskedSearch = { text: string; today: string };

export type SearchResult = {
  article: ArticleSummary;
  titleMarks: Span[];
  snippet: Snippet;
  /** Most often named first. */
  people: PersonRef[];
  /** BM25; 0 when ordered by date. */
  score: number;
};

/** A way to narrow the results: `count` of them remain. `address` is the search narrowed. */
export type SearchFilter = { label: string; count: number; address: string };

/** Another search: `count` articles it finds, of more than are counted one more than that. */
export type Proposal = { label: string; count: number; address: string };

/** Articles by date in equal steps, oldest first; `wider` leads to the next larger stretch, null where no date is asked for. */
export type SearchTimeline = {
  unit: "year" | "month" | "day";
  bars: { date: string; count: number; address: string }[];
  wider: { label: string; year: string | null; address: string } | null;
};

/** A filter in use, for pages that say it in their language; `as-written` is one that the query language alone has words for. */
export type FilterPart = { isExcluded: boolean } & (
  | { kind: "on" | "after" | "before" | "happened"; days: Days }
  | { kind: "linked" | "undated" | "picture" }
  | { kind: FieldPart | "as-written"; value: string }
);
type FieldPart =
  | "author"
  | "speaker"
  | "outlet"
  | "section"
  | "event"
  | "link"
  | "quoted"
  | "unquoted"
  | "place"
  | "lang";

export type ActiveFilter = {
  label: string;
  part: FilterPart;
  without: string;
  /** Of a date found among the words: the search for these words instead. */
  asWords: { text: string; address: string } | null;
};

/** A person the query may be meant for. */
export type PersonEntry = PersonRef & { articleCount: number; narrowed: string };

export type SearchChoice = {
  key: WordMatch | "relevance" | "newest";
  label: string;
  address: string;
  isCurrent: boolean;
};

/** Which articles a search counts, and in which order it lists them. */
export type Counted = { what: "asked" | "filters" | "word" | WordMatch; order: SearchSort | "rarest" };

/** That more articles match than are counted and ordered, and in a sentence which ones are. */
type SearchBound = { limit: number; kept: "last-added" | "newest" | "rarest-words"; words: string };

export type SearchResults = {
  /** The query as understood, in its own language. */
  query: string;
  isEmpty: boolean;
  notes: Reason[];
  /** Articles found; of more than `bound.limit`, how many of them are counted and ordered. */
  total: number;
  bound: SearchBound | null;
  /** What is counted: which articles the total stands for. */
  definition: string;
  counted: Counted;
  page: number;
  pageCount: number;
  sort: SearchSort;
  match: WordMatch;
  results: SearchResult[];
  people: PersonEntry[];
  /** When nothing was found, or not all of the words: other spellings, and what to leave out. */
  proposals: { spellings: Proposal[]; without: Proposal[] };
  active: ActiveFilter[];
  filters: {
    people: SearchFilter[];
    publications: SearchFilter[];
    /** Newest first. */
    periods: SearchFilter[];
    timeline: SearchTimeline;
    undated: number;
    authors: SearchFilter[];
    sections: SearchFilter[];
    languages: (SearchFilter & { code: string })[];
  };
  /** The query without its dates, for the form that sets them; the dates, and the choice of words that the form keeps. */
  dates: { query: string; after: string; before: string; match: WordMatch | null };
  sorts: SearchChoice[];
  matches: SearchChoice[];
  addresses: { previous: string | null; next: string | null; feed: string; self: string };
};

/** An article for a feed, with the passage that answers the search. */
export type AddedArticle = { article: ArticleSummary; addedAt: Date; beginning: string };
