import type { WordMatch } from "@/lib/analysis/search/types";
import { toDay } from "@/lib/analysis/text/calendar";
import type { Context } from "@/lib/archive/context";
import { findArticles } from "./find-articles";
import { listAdded } from "./list-added";
import { openSearchIndex } from "./open-search-index";
import { rankArticles } from "./rank-articles";
import { searchList } from "./search-list";
import { type SuggestPeople, suggest } from "./suggest/suggest";
import type { SearchOptions } from "./view";

/** Search over the published articles of an archive. */
export function openSearch({ db, database, now }: Context, suggestPeople: SuggestPeople) {
  const index = openSearchIndex(database.engine);
  const today = () => toDay(now());
  return {
    search: (query: string, options: SearchOptions = {}) =>
      findArticles(db, index, { text: query, today: today() }, options),
    listAdded: (query: string, match: WordMatch | null = null) => listAdded(db, index, query, match, today()),
    /** What each line of a list finds. */
    searchList: (lines: readonly string[]) => searchList(db, index, lines, today()),
    /** What may be meant by what is being typed. */
    suggest: (typed: string) => suggest(db, index, suggestPeople, { typed, today: today() }),
    /** The ids of the first results alone, best first. */
    rankArticles: (query: string, limit: number) =>
      rankArticles(db, index, query, { limit, widens: false, today: today() }),
    /** For integrity checks: the ids of the articles in the index, ascending. */
    listIndexedArticleIds: () => index.listArticleIds(db),
    /** Files the articles anew, in one transaction. */
    indexArticles: (articleIds: readonly number[]) => db.$transaction((inside) => index.put(inside, articleIds)),
  };
}
