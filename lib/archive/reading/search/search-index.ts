import type { SearchFacets, SearchMatches, SearchPlan, SearchSort } from "@/lib/analysis/search/types";
import type { Db, Engine } from "@/lib/db/client";

/**
 * The index of published articles. It holds words, and marks of places and of quoted words; people, publications and dates are read from the archive's own
 * tables at the time of asking, so that a corrected tag needs no new index. Each function runs inside the transaction
 * of the `db` it is given.
 */
export type SearchIndex = {
  engine: Engine;
  /** Files articles as the archive holds them now, in place of what was filed before. Called when they are published. */
  put: (db: Db, articleIds: readonly number[]) => Promise<void>;
  /** Harmless for articles that are not in the index. */
  remove: (db: Db, articleIds: readonly number[]) => Promise<void>;
  clear: (db: Db) => Promise<void>;
  /** For integrity checks: every id in the index, ascending. */
  listArticleIds: (db: Db) => Promise<number[]>;
  /** The articles a plan describes, and a page of them in order. One statement. */
  look: (db: Db, plan: SearchPlan, part: SearchPart) => Promise<SearchMatches>;
  /** How many articles each plan describes, counted up to `limit` and one more. One statement. */
  countEach: (db: Db, plans: readonly SearchPlan[], limit: number) => Promise<number[]>;
  /** Who, where and when these articles are. One statement. */
  facets: (db: Db, articleIds: readonly number[], limit: FacetLimit) => Promise<SearchFacets>;
};

/**
 * By relevance: BM25, then the later added; a plan without words, and `newest`: by date, undated last. `bound`: of more
 * matches than so many, only those added last are looked at, or the newest of a publication or period.
 */
export type SearchPart = { offset: number; limit: number; sort: SearchSort; bound: number };

/** How many people and authors are listed, and by months or days of which dates are counted. */
export type FacetLimit = { people: number; authors: number; unit: "month" | "day" };

/** A word in the title counts as much as this many in the text. */
export const TITLE_WEIGHT = 3;
