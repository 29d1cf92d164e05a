import type { Db } from "@/lib/db/client";
import { parseQuery } from "./parse-query";
import { chooseMatch, planWords } from "./plan-words";
import { relatePlan } from "./relate-plan";
import { resolveFilters } from "./resolve-filters";
import type { SearchIndex } from "./search-index";
import type { WordMatch } from "./types";

/**
 * The ids of the articles that answer a query best, as the search page orders them. Where not enough articles have all of
 * its words, those with any of them follow.
 */
export async function rankArticles(db: Db, index: SearchIndex, text: string, limit: number): Promise<number[]> {
  const tree = parseQuery(text);
  const { filters } = await resolveFilters(db, tree);
  const find = async (match: WordMatch) => {
    const plan = { ...planWords(tree, match), filters };
    const ordered = match === "any" ? await relatePlan(db, index, plan) : plan;
    const hits = await index.search(db, ordered, { offset: 0, limit, sort: "relevance" });
    return hits.map((hit) => hit.articleId);
  };
  const best = await find(chooseMatch(tree));
  if (best.length >= limit || chooseMatch(tree) === "any") return best;
  return [...new Set([...best, ...(await find("any"))])].slice(0, limit);
}
