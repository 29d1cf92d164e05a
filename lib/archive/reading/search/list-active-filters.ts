import { formatQuery } from "@/lib/analysis/search/format-query";
import type { QueryClause, QueryTree } from "@/lib/analysis/search/types";
import type { NamedClause } from "./resolve-filters";
import { type SearchRequest, searchAddress } from "./search-address";
import type { ActiveFilter } from "./view";

/** The filters of a query in words, each with the address of the search without it. */
export function listActiveFilters(
  tree: QueryTree,
  named: readonly NamedClause[],
  request: SearchRequest,
): ActiveFilter[] {
  return tree.clauses.flatMap((clause) => {
    const label = labelOf(clause, named);
    if (label === null) return [];
    const query = formatQuery({ clauses: tree.clauses.filter((other) => other !== clause) });
    return [{ label, without: searchAddress({ ...request, query, page: 1 }) }];
  });
}

function labelOf(clause: QueryClause, named: readonly NamedClause[]): string | null {
  if (clause.kind === "text") return null;
  if ("date" in clause) return clause.kind === "after" ? `From ${clause.date}` : `Until ${clause.date}`;
  const names = named.find((entry) => entry.clause === clause)?.names ?? [];
  const name = names.length > 0 ? [...new Set(names)].join(" or ") : clause.value;
  return clause.isExcluded ? `Not ${name}` : name;
}
