import type { Db } from "@/lib/db/client";
import { parseQuery } from "./parse-query";
import { chooseMatch, countFreeWords, planWords } from "./plan-words";
import { relatePlan } from "./relate-plan";
import { resolveFilters } from "./resolve-filters";
import type { SearchIndex } from "./search-index";
import type { WordMatch } from "./types";

/**
 * The ids of the articles that answer a query best, as the search page orders them. With `widens`, those with any of the
 * words follow where not enough articles have all.
 */
export async function rankArticles(
  db: Db,
  index: SearchIndex,
  text: string,
  { limit, widens }: { limit: number; widens: boolean },
): Promise<number[]> {
  const tree = parseQuery(text);
  const { filters } = await resolveFilters(db, tree);
  const find = async (match: WordMatch) => {
    const plan = { ...planWords(tree, match), filters };
    const ordered = match === "any" ? await relatePlan(db, index, plan) : plan;
    const hits = await index.search(db, ordered, { offset: 0, limit, sort: "relevance" });
    return hits.map((hit) => hit.articleId);
  };
  const best = await find(chooseMatch(tree));
  const canWiden = widens && best.length < limit && chooseMatch(tree) === "all" && countFreeWords(tree) > 1;
  if (!canWiden) return best;
  return [...new Set([...best, ...(await find("any"))])].slice(0, limit);
}
