import { parseQuery } from "@/lib/analysis/search/parse-query";
import { chooseMatch, countFreeWords } from "@/lib/analysis/search/plan-words";
import { spellOutDays } from "@/lib/analysis/search/spell-out-days";
import type { AskedTree, WordMatch } from "@/lib/analysis/search/types";
import type { Db } from "@/lib/db/client";
import { expandWords } from "./expand-words";
import { MAX_LOOKED_AT, matchArticles } from "./match-articles";
import { resolveFilters } from "./resolve-filters";
import type { SearchIndex } from "./search-index";

export type RankOptions = {
  limit: number;
  /** Where not enough articles have all of the words, those with any of them follow. */
  widens: boolean;
  /** Descriptions are ordered also by what their best articles share, as on the page; false to measure what that does. */
  relates?: boolean;
  /** YYYY-MM-DD, from which "last March" is counted. */
  today: string;
};

/** The ids of the articles that answer a query best, as the search page orders them. */
export async function rankArticles(db: Db, index: SearchIndex, text: string, options: RankOptions): Promise<number[]> {
  const { tree } = await expandWords(db, index.engine, parseQuery(text, options.today));
  const found = await rankTree(db, index, tree, options);
  const asWords = found.length === 0 ? spellOutDays(tree, "words") : null;
  return asWords === null ? found : rankTree(db, index, asWords, options);
}

async function rankTree(
  db: Db,
  index: SearchIndex,
  tree: AskedTree,
  { limit, widens, relates = true }: RankOptions,
): Promise<number[]> {
  const { filters } = await resolveFilters(db, tree);
  const find = async (match: WordMatch) => {
    const part = { offset: 0, limit, sort: "relevance", bound: MAX_LOOKED_AT } as const;
    const { hits } = await matchArticles(db, index, { tree, filters, match, relates }, part);
    return hits.map((hit) => hit.articleId);
  };
  const best = await find(chooseMatch(tree));
  const canWiden = widens && best.length < limit && chooseMatch(tree) === "all" && countFreeWords(tree) > 1;
  if (!canWiden) return best;
  return [...new Set([...best, ...(await find("any"))])].slice(0, limit);
}
