import { formatClause, formatQuery } from "@/lib/analysis/search/format-query";
import { planWords } from "@/lib/analysis/search/plan-words";
import type { AskedTree, QueryClause, WordMatch } from "@/lib/analysis/search/types";
import type { ResolvedFilters } from "@/lib/archive/reading/search/resolve-filters";
import { type SearchRequest, searchAddress } from "@/lib/archive/reading/search/search-address";
import type { SearchIndex } from "@/lib/archive/reading/search/search-index";
import type { Proposal } from "@/lib/archive/reading/search/view";
import type { Db } from "@/lib/db/client";

// Each is looked for in the index.
const MAX_PARTS = 8;
const MAX_PROPOSALS = 4;

/**
 * The parts of a query without which it finds something, the one that leaves most first: filters, exclusions, phrases and, among few
 * words, words. One statement.
 */
export async function proposeWithout(
  db: Db,
  index: SearchIndex,
  { tree, filtersOf, match }: { tree: AskedTree; filtersOf: ResolvedFilters["filtersOf"]; match: WordMatch },
  request: SearchRequest,
  limit: number,
): Promise<Proposal[]> {
  if (tree.clauses.length < 2 || tree.clauses.length > MAX_PARTS) return [];
  const others = tree.clauses.map((clause) => ({ clause, rest: tree.clauses.filter((other) => other !== clause) }));
  const plans = others.map(({ rest }) => ({ ...planWords({ clauses: rest }, match), filters: filtersOf(rest) }));
  const counts = await index.countEach(db, plans, limit);
  return others
    .map(({ clause, rest }, at) => propose(clause, rest, counts[at] ?? 0, request))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_PROPOSALS);
}

function propose(clause: QueryClause, rest: QueryClause[], count: number, request: SearchRequest): Proposal {
  const query = formatQuery({ clauses: rest });
  return { label: formatClause(clause), count, address: searchAddress({ ...request, query, page: 1 }) };
}
