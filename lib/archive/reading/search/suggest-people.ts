import { personAddress } from "@/lib/addresses";
import { formatQuery } from "@/lib/analysis/search/format-query";
import type { AskedTree } from "@/lib/analysis/search/types";
import type { Db } from "@/lib/db/client";
import { findPeopleNamed } from "./find-people-named";
import { type SearchRequest, searchAddress } from "./search-address";
import type { PersonEntry } from "./view";

// More words are a description, not a name.
const MAX_WORDS = 5;
const MAX_PEOPLE = 3;

/** Persons whose name the words of a query are. Filters in the query stay when the search is narrowed to the person. */
export async function suggestPeople(db: Db, tree: AskedTree, request: SearchRequest): Promise<PersonEntry[]> {
  const texts = tree.clauses.flatMap((clause) => (clause.kind === "text" && !clause.isExcluded ? [clause] : []));
  const name = texts.map((clause) => clause.text).join(" ");
  const isNamed = tree.clauses.some((clause) => clause.kind === "person");
  if (isNamed || name === "" || name.split(" ").length > MAX_WORDS) return [];
  const [people = []] = await findPeopleNamed(db, [name]);
  const rest = tree.clauses.filter((clause) => !texts.some((text) => text === clause));
  const entries = people.map(({ id, slug, name: personName, articleCount }) => ({
    id,
    slug,
    name: personName,
    address: personAddress(slug),
    articleCount,
    narrowed: searchAddress({
      ...request,
      query: formatQuery({ clauses: [...rest, { kind: "person", value: slug, isExcluded: false }] }),
      page: 1,
    }),
  }));
  return entries.sort((a, b) => b.articleCount - a.articleCount).slice(0, MAX_PEOPLE);
}
