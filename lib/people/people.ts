import type { Context } from "@/lib/context";
import { getPerson } from "./get-person";
import { listMergeCandidates } from "./list-merge-candidates";
import { listPeople } from "./list-people";
import type { PeopleQuery, PersonQuery } from "./schema";

export function openPeople({ db }: Context) {
  return {
    listPeople: (query: PeopleQuery) => listPeople(db, query),
    getPerson: (slug: string, query: PersonQuery) => getPerson(db, slug, query),
    listMergeCandidates: (personId: number, typed: string) => listMergeCandidates(db, personId, typed),
  };
}
