import { asksWords, countFreeWords } from "@/lib/analysis/search/plan-words";
import type { AskedTree, SearchSort, WordMatch } from "@/lib/analysis/search/types";
import type { MatchedArticles } from "./match-articles";
import { type SearchRequest, searchAddress } from "./search-address";
import type { SearchChoice, SearchResults } from "./view";

/** In a sentence, which articles are counted and how they are ordered. */
export function describeMatch(tree: AskedTree, match: WordMatch, sort: SearchSort): string {
  const count = countFreeWords(tree);
  const order = ORDERS[sort];
  if (count === 0) {
    const hasText = tree.clauses.some((clause) => asksWords(clause) && !clause.isExcluded);
    return hasText ? `Articles with what is asked for, ${order}.` : `Articles that fit the filters, ${byDate(sort)}.`;
  }
  if (count === 1) return `Articles with this word in any of its forms, ${order}.`;
  if (match === "all") return `Articles with all of the words, ${order}.`;
  return sort === "relevance"
    ? "Articles with any of the words, those with more and rarer ones first."
    : `Articles with any of the words, ${order}.`;
}

/** Which of the matches are counted and ordered, where there are too many for all; null where all are. */
export function describeBound({ kept }: Pick<MatchedArticles, "kept">, limit: number): SearchResults["bound"] {
  if (kept === "all") return null;
  const first = limit.toLocaleString("en-GB");
  const words = {
    "last-added": `Only the ${first} added last are counted and ordered. Narrow the search to reach the others.`,
    newest: `Only the newest ${first} are counted. Narrow the search to reach the others.`,
    "rarest-words": `Only articles with the rarest of the words are counted and ordered, ${first} at most.`,
  };
  return { limit, words: words[kept] };
}

const ORDERS = { relevance: "most relevant first", newest: "newest first", added: "last added first" } as const;
const byDate = (sort: SearchSort) => (sort === "added" ? ORDERS.added : ORDERS.newest);

export function listSortChoices(request: SearchRequest, hasWords: boolean): SearchChoice[] {
  if (!hasWords) return [];
  return (["relevance", "newest"] as const).map((sort) => ({
    label: sort === "relevance" ? "Most relevant" : "Newest",
    address: searchAddress({ ...request, sort }),
    isCurrent: (request.sort ?? "relevance") === sort,
  }));
}

/** All of the words or any: a choice only where there are several. */
export function listMatchChoices(tree: AskedTree, request: SearchRequest, current: WordMatch): SearchChoice[] {
  if (countFreeWords(tree) < 2) return [];
  return (["all", "any"] as const).map((match) => ({
    label: match === "all" ? "All words" : "Any word",
    address: searchAddress({ ...request, match }),
    isCurrent: match === current,
  }));
}
