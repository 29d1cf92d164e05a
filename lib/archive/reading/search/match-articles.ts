import { listFreeParts, planWords } from "@/lib/analysis/search/plan-words";
import type {
  AskedTree,
  SearchFilters,
  SearchMatches,
  SearchPlan,
  TextMatch,
  WordMatch,
} from "@/lib/analysis/search/types";
import type { Db } from "@/lib/db/client";
import { listRelated } from "./list-related";
import { keepsNewest } from "./page-sql";
import type { SearchIndex, SearchPart } from "./search-index";

/**
 * Of more matches than this no more are ranked and counted, so that a search costs the same in any archive: 125 pages,
 * which is more than anybody reads and takes some ten milliseconds. Narrowing a search reaches the others.
 */
export const MAX_LOOKED_AT = 2_500;

// Whose shared terms order a description.
const BEST_ARTICLES = 5;

export type AskedArticles = {
  tree: AskedTree;
  filters: SearchFilters;
  match: WordMatch;
  /** Descriptions are ordered also by what their best articles share; false to measure what that does. */
  relates?: boolean;
};

export type MatchedArticles = SearchMatches & {
  plan: SearchPlan;
  /** Which were looked at, where there are more. */
  kept: "all" | "last-added" | "newest" | "rarest-words";
};

/** The articles that answer a query, and a page of them in order. */
export async function matchArticles(
  db: Db,
  index: SearchIndex,
  asked: AskedArticles,
  part: SearchPart,
): Promise<MatchedArticles> {
  const plan: SearchPlan = { ...planWords(asked.tree, asked.match), filters: asked.filters };
  if (asked.match === "all" || part.sort !== "relevance" || plan.wanted === null) {
    const found = await index.look(db, plan, part);
    const kept = keepsNewest(plan, part) ? "newest" : "last-added";
    return { ...found, plan, kept: found.isCut ? kept : "all" };
  }
  const { plan: sought, isCut } = await keepRareWords(db, index, asked, plan, part.bound);
  const best = await index.look(db, sought, { ...part, offset: 0, limit: BEST_ARTICLES });
  const related = asked.relates === false ? [] : await listRelated(db, sought, best.hits);
  // Terms in very many articles say little and cost most.
  const telling = isCut ? await keepRareTerms(db, index, related, part.bound) : related;
  const ordered = { ...sought, related: telling };
  const found = await index.look(db, ordered, part);
  return { ...found, isCut, plan: ordered, kept: isCut ? "rarest-words" : "all" };
}

/**
 * A description finds by its rarest words while they are together in no more articles than may be looked at; the others
 * only order what is found. An article without the rare ones would come last anyway.
 */
async function keepRareWords(
  db: Db,
  index: SearchIndex,
  { tree, match, filters }: AskedArticles,
  plan: SearchPlan,
  bound: number,
): Promise<{ plan: SearchPlan; isCut: boolean }> {
  const parts = listFreeParts(tree);
  const [all = 0, ...counts] = await index.countEach(db, [plan, ...parts.map(planAlone)], bound);
  if (all <= bound) return { plan, isCut: false };
  const rarest = parts.map((part, i) => ({ part, count: counts[i] ?? 0 })).sort((a, b) => a.count - b.count);
  let articles = 0;
  const sought = rarest.filter(({ count }) => {
    const isFirst = articles === 0;
    articles += count;
    return isFirst || articles <= bound;
  });
  const words = planWords(
    tree,
    match,
    sought.map(({ part }) => part),
  );
  return { plan: { ...words, filters }, isCut: true };
}

async function keepRareTerms(db: Db, index: SearchIndex, terms: readonly string[], bound: number): Promise<string[]> {
  const plans = terms.map((term) => planAlone({ kind: "word", term, field: "any" }));
  const counts = await index.countEach(db, plans, bound);
  return terms.filter((_, i) => (counts[i] ?? 0) <= bound);
}

const NO_FILTERS: SearchFilters = {
  people: [],
  withoutPeople: [],
  publications: null,
  withoutPublications: [],
  from: null,
  to: null,
};

function planAlone(wanted: TextMatch): SearchPlan {
  return { wanted, unwanted: null, filters: NO_FILTERS };
}
