import type { Context } from "@/lib/context";
import { getPerson } from "./get-person";
import { listPeople } from "./list-people";
import type { PeopleQuery, PersonQuery } from "./schema";

export function openPeople({ db }: Context) {
  return {
    list: (query: PeopleQuery) => listPeople(db, query),
    get: (slug: string, query: PersonQuery) => getPerson(db, slug, query),
  };
}
