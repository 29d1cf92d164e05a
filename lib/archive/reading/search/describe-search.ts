import { asksWords, countFreeWords } from "@/lib/analysis/search/plan-words";
import type { AskedTree, SearchSort, WordMatch } from "@/lib/analysis/search/types";
import type { MatchedArticles } from "./match-articles";
import { type SearchRequest, searchAddress } from "./search-address";
import type { Counted, SearchChoice, SearchResults } from "./view";

/** Which articles are counted and how they are ordered. */
export function whatIsCounted(tree: AskedTree, match: WordMatch, sort: SearchSort): Counted {
  const count = countFreeWords(tree);
  const order = { ofWords: sort, ofFilters: sort === "added" ? sort : "newest" } as const;
  if (count === 0) {
    const hasText = tree.clauses.some((clause) => asksWords(clause) && !clause.isExcluded);
    return hasText ? { what: "asked", order: order.ofWords } : { what: "filters", order: order.ofFilters };
  }
  if (count === 1) return { what: "word", order: order.ofWords };
  return { what: match, order: match === "any" && sort === "relevance" ? "rarest" : order.ofWords };
}

/** The same in a sentence. */
export const describeMatch = ({ what, order }: Counted): string => `${WHAT[what]}, ${ORDERS[order]}.`;

const WHAT: Record<Counted["what"], string> = {
  asked: "Articles with what is asked for",
  filters: "Articles that fit the filters",
  word: "Articles with this word in any of its forms",
  all: "Articles with all of the words",
  any: "Articles with any of the words",
};
const ORDERS: Record<Counted["order"], string> = {
  relevance: "most relevant first",
  newest: "newest first",
  added: "last added first",
  rarest: "those with more and rarer ones first",
};

/** Which of the matches are counted and ordered, where there are too many for all; null where all are. */
export function describeBound({ kept }: Pick<MatchedArticles, "kept">, limit: number): SearchResults["bound"] {
  if (kept === "all") return null;
  const first = limit.toLocaleString("en-GB");
  const words = {
    "last-added": `Only the ${first} added last are counted and ordered. Narrow the search to reach the others.`,
    newest: `Only the newest ${first} are counted. Narrow the search to reach the others.`,
    "rarest-words": `Only articles with the rarest of the words are counted and ordered, ${first} at most.`,
  };
  return { limit, kept, words: words[kept] };
}

export function listSortChoices(request: SearchRequest, hasWords: boolean): SearchChoice[] {
  if (!hasWords) return [];
  return (["relevance", "newest"] as const).map((sort) => ({
    key: sort,
    label: sort === "relevance" ? "Most relevant" : "Newest",
    address: searchAddress({ ...request, sort }),
    isCurrent: (request.sort ?? "relevance") === sort,
  }));
}

/** All of the words or any: a choice only where there are several. */
export function listMatchChoices(tree: AskedTree, request: SearchRequest, current: WordMatch): SearchChoice[] {
  if (countFreeWords(tree) < 2) return [];
  return (["all", "any"] as const).map((match) => ({
    key: match,
    label: match === "all" ? "All words" : "Any word",
    address: searchAddress({ ...request, match }),
    isCurrent: match === current,
  }));
}
