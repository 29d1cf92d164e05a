import type { Context } from "@/lib/archive/context";
import { compareArticles } from "@/lib/archive/reading/compare/compare-articles";
import { listPeopleInNews } from "@/lib/archive/reading/people/list-people-in-news";
import { getArticle } from "./get-article";
import { listArticles } from "./list-articles";
import type { ArticleQuery } from "./schema";
import { findSummaries } from "./summaries";
import type { Audience } from "./types";

export function openArticles({ db }: Context) {
  return {
    getArticle: (id: number, audience: Audience = "readers") => getArticle(db, id, audience),
    compareArticles: (a: number, b: number, audience: Audience = "readers") => compareArticles(db, a, b, audience),
    listArticles: (query: ArticleQuery) => listArticles(db, query),
    listPeopleInNews: (limit: number) => listPeopleInNews(db, limit),
    findSummaries: (ids: readonly number[]) => findSummaries(db, ids),
  };
}
