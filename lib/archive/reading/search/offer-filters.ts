import { daysOf } from "@/lib/analysis/search/days/days";
import { isPeriod } from "@/lib/analysis/search/fields";
import { formatQuery } from "@/lib/analysis/search/format-query";
import type { AskedTree, DateClause, QueryClause, SearchFacets, SearchFilters } from "@/lib/analysis/search/types";
import type { Db } from "@/lib/db/client";
import { type SearchRequest, searchAddress } from "./search-address";
import type { SearchIndex } from "./search-index";
import type { SearchFilter, SearchResults } from "./view";

const MAX_PEOPLE = 12;

/** Ways to narrow a search, each with how many of these results remain. Filters in force are not offered again. */
export async function offerFilters(
  db: Db,
  index: SearchIndex,
  { articleIds, filters }: { articleIds: readonly number[]; filters: SearchFilters },
  tree: AskedTree,
  request: SearchRequest,
): Promise<SearchResults["filters"]> {
  const asked = new Set(filters.people.flat());
  const facets = await index.facets(db, articleIds, { people: MAX_PEOPLE + asked.size });
  const withClauses = (kept: readonly QueryClause[], added: readonly QueryClause[]) =>
    searchAddress({ ...request, query: formatQuery({ clauses: [...kept, ...added] }), page: 1 });
  const narrow = (kind: "person" | "source", value: string) =>
    withClauses(tree.clauses, [{ kind, value, isExcluded: false }]);
  const undatedClauses = tree.clauses.filter((clause) => !isPeriod(clause));
  return {
    people: facets.people
      .filter((person) => !asked.has(person.id))
      .slice(0, MAX_PEOPLE)
      .map(({ slug, name, count }) => ({ label: name, count, address: narrow("person", slug) })),
    publications:
      filters.publications !== null
        ? []
        : facets.publications.map(({ slug, name, count }) => ({ label: name, count, address: narrow("source", slug) })),
    periods: listPeriods(facets.months, (date) => withClauses(undatedClauses, [onDate(date)])),
    undated: facets.undated,
  };
}

/** `on:` and a year, month or day. */
function onDate(text: string): DateClause {
  const [year = 0, month, day] = text.split("-").map(Number);
  const days = daysOf(year, month, day) ?? { from: null, to: null };
  return { kind: "on", text, days, isTyped: false, isExcluded: false };
}

/** Years, or the months of the only year; none when there is nothing to choose. */
function listPeriods(months: SearchFacets["months"], toAddress: (date: string) => string): SearchFilter[] {
  const years = new Map<string, number>();
  for (const { month, count } of months) {
    years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + count);
  }
  const periods = years.size > 1 ? [...years] : months.map(({ month, count }) => [month, count] as const);
  if (periods.length < 2) return [];
  return periods.map(([label, count]) => ({ label, count, address: toAddress(label) }));
}
