import type { SearchFacets, SearchHit, SearchPlan, SearchSort } from "@/lib/analysis/search/types";
import type { Db } from "@/lib/db/client";

/**
 * The index of published articles. It holds words only; people, publications and dates are read from the archive's own
 * tables at the time of asking, so that a corrected tag needs no new index. Each function runs inside the transaction
 * of the `db` it is given.
 */
export type SearchIndex = {
  /** Files articles as the archive holds them now, in place of what was filed before. Called when they are published. */
  put: (db: Db, articleIds: readonly number[]) => Promise<void>;
  /** Harmless for articles that are not in the index. */
  remove: (db: Db, articleIds: readonly number[]) => Promise<void>;
  clear: (db: Db) => Promise<void>;
  /** For integrity checks: every id in the index, ascending. */
  listArticleIds: (db: Db) => Promise<number[]>;
  /**
   * A part of the articles a plan describes. By relevance: BM25, then the later added; a plan without words, and `newest`:
   * by date, undated last.
   */
  search: (db: Db, plan: SearchPlan, part: SearchPart) => Promise<SearchHit[]>;
  /** How many articles the plan describes. */
  count: (db: Db, plan: SearchPlan) => Promise<number>;
  /** Who, where and when the articles of a plan are, counted over all of them. */
  facets: (db: Db, plan: SearchPlan, limit: { people: number }) => Promise<SearchFacets>;
};

export type SearchPart = { offset: number; limit: number; sort: SearchSort };

/** A word in the title counts as much as this many in the text. */
export const TITLE_WEIGHT = 3;
