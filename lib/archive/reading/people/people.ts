import type { Context } from "@/lib/archive/context";
import type { Audience } from "@/lib/archive/reading/published";
import { getPerson } from "./get-person";
import { listMergeCandidates } from "./list-merge-candidates";
import { listNewestArticles } from "./list-newest-articles";
import { listNewestPeople } from "./list-newest-people";
import { listPeople } from "./list-people";
import { listPeopleInNews } from "./list-people-in-news";
import { listTogether } from "./list-together";
import { openNameLookup } from "./name-lookup";
import type { ArticleFilter, PeopleQuery, PersonQuery, SuggestQuery } from "./schema";
import { suggestPeople } from "./suggest-people";

export function openPeople({ db, database, now }: Context) {
  const names = openNameLookup(db, now);
  return {
    names,
    listPeople: (query: PeopleQuery) => listPeople(db, query, names),
    suggestPeople: async ({ q, limit }: SuggestQuery) => suggestPeople(db, names, { q, limit }),
    listPeopleInNews: (limit: number) => listPeopleInNews(db, limit),
    getPerson: (slug: string, query: PersonQuery, audience: Audience = "readers") =>
      getPerson(db, slug, query, audience),
    listNewestPeople: (filter: ArticleFilter) => listNewestPeople(db, filter),
    listTogether: (query: PersonQuery) => listTogether(db, database.engine, query),
    listNewestArticles: (slug: string, filter: ArticleFilter) => listNewestArticles(db, slug, filter),
    listMergeCandidates: (personId: number, typed: string) => listMergeCandidates(db, personId, typed),
  };
}
