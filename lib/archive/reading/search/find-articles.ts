import { formatQuery } from "@/lib/analysis/search/format-query";
import { parseQuery } from "@/lib/analysis/search/parse-query";
import { chooseMatch, countFreeWords, planWords } from "@/lib/analysis/search/plan-words";
import type { QueryTree, SearchPlan, SearchSort, WordMatch } from "@/lib/analysis/search/types";
import type { Db } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { describeMatch, listMatchChoices, listSortChoices } from "./describe-search";
import { listActiveFilters } from "./list-active-filters";
import { offerFilters } from "./offer-filters";
import { presentResults } from "./present-results";
import { relatePlan } from "./relate-plan";
import { type ResolvedFilters, resolveFilters } from "./resolve-filters";
import { searchAddress } from "./search-address";
import type { SearchIndex } from "./search-index";
import { suggestPeople } from "./suggest-people";
import type { SearchOptions, SearchResults } from "./view";

export const RESULTS_PER_PAGE = 20;
// Each page further down costs as much as all before it; a reader narrows the search long before.
export const MAX_PAGES = 500;

/**
 * Answers a search: parse, name people and publications, match, order, cut to a page, show why each result is one.
 * @throws AppError `bad-request` for a page beyond the last one served.
 */
export async function findArticles(
  db: Db,
  index: SearchIndex,
  text: string,
  options: SearchOptions = {},
): Promise<SearchResults> {
  const { page = 1, sort = "relevance" } = options;
  if (page > MAX_PAGES) throw new AppError("bad-request", `Search shows the first ${MAX_PAGES} pages of results.`);
  const tree = parseQuery(joinDates(text, options));
  const resolved = await resolveFilters(db, tree);
  const chosen = await chooseArticles(db, index, tree, resolved, options.match ?? null);
  const plan = sort === "relevance" && chosen.match === "any" ? await relatePlan(db, index, chosen.plan) : chosen.plan;
  const isEmpty = tree.clauses.length === 0;
  const part = { offset: (page - 1) * RESULTS_PER_PAGE, limit: RESULTS_PER_PAGE, sort };
  const hits = isEmpty ? [] : await index.search(db, plan, part);
  const request = { query: formatQuery(tree), sort, match: options.match ?? null };
  return {
    query: request.query,
    isEmpty,
    notes: [...tree.notes, ...resolved.notes, ...chosen.notes],
    total: chosen.total,
    definition: describeMatch(tree, chosen.match, sort),
    match: chosen.match,
    ...pages(request, page, chosen.total),
    sort,
    results: await presentResults(db, hits, plan.wanted),
    people: await suggestPeople(db, tree, request),
    active: listActiveFilters(tree, resolved.named, request),
    filters: await offerFilters(db, index, isEmpty ? null : chosen.plan, tree, request),
    dates: splitDates(tree),
    sorts: listSortChoices(request, plan.wanted !== null),
    matches: listMatchChoices(tree, request, chosen.match),
  };
}

type Chosen = { plan: SearchPlan; match: WordMatch; total: number; notes: QueryTree["notes"] };

/** All of the words, or any: as the reader says, else by their number; any when no article has all. */
async function chooseArticles(
  db: Db,
  index: SearchIndex,
  tree: QueryTree,
  { filters }: ResolvedFilters,
  asked: WordMatch | null,
): Promise<Chosen> {
  const match = asked ?? chooseMatch(tree);
  const plan = { ...planWords(tree, match), filters };
  const total = tree.clauses.length === 0 ? 0 : await index.count(db, plan);
  const canWiden = asked === null && match === "all" && total === 0 && countFreeWords(tree) > 1;
  if (!canWiden) return { plan, match, total, notes: [] };
  const wider = { ...planWords(tree, "any"), filters };
  const found = await index.count(db, wider);
  if (found === 0) return { plan, match, total, notes: [] };
  const words = "No article has all of these words. These have some of them.";
  return { plan: wider, match: "any", total: found, notes: [{ rule: "widened", words }] };
}

function joinDates(text: string, { after, before }: SearchOptions): string {
  const clauses = [after?.trim() ? `after:${after.trim()}` : "", before?.trim() ? `before:${before.trim()}` : ""];
  return [text, ...clauses].filter(Boolean).join(" ");
}

function splitDates(tree: QueryTree): SearchResults["dates"] {
  const dates = (kind: "after" | "before") =>
    tree.clauses.flatMap((clause) => (clause.kind === kind ? [clause.date] : [])).sort();
  return {
    query: formatQuery({ clauses: tree.clauses.filter((clause) => !("date" in clause)) }),
    after: dates("after").at(-1) ?? "",
    before: dates("before")[0] ?? "",
  };
}

function pages(request: { query: string; sort: SearchSort; match: WordMatch | null }, page: number, total: number) {
  const pageCount = Math.min(MAX_PAGES, Math.ceil(total / RESULTS_PER_PAGE));
  return {
    page,
    pageCount,
    addresses: {
      previous: page > 1 ? searchAddress({ ...request, page: page - 1 }) : null,
      next: page < pageCount ? searchAddress({ ...request, page: page + 1 }) : null,
      feed: searchAddress({ query: request.query, match: request.match }, "/search/feed.xml"),
      self: searchAddress({ ...request, page }),
    },
  };
}
