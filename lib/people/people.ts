import type { Context } from "@/lib/context";
import { getPerson } from "./get-person";
import { listMergeCandidates } from "./list-merge-candidates";
import { listNewestArticles } from "./list-newest-articles";
import { listPeople } from "./list-people";
import type { PeopleQuery, PersonQuery } from "./schema";

export function openPeople({ db }: Context) {
  return {
    listPeople: (query: PeopleQuery) => listPeople(db, query),
    getPerson: (slug: string, query: PersonQuery) => getPerson(db, slug, query),
    listNewestArticles: (slug: string) => listNewestArticles(db, slug),
    listMergeCandidates: (personId: number, typed: string) => listMergeCandidates(db, personId, typed),
  };
}
