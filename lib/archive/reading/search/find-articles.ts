import { nameDays, writeDays } from "@/lib/analysis/search/days/days";
import { isPeriod } from "@/lib/analysis/search/fields";
import { formatQuery } from "@/lib/analysis/search/format-query";
import { parseQuery } from "@/lib/analysis/search/parse-query";
import { chooseMatch, countFreeWords, planWords } from "@/lib/analysis/search/plan-words";
import { spellOutDays } from "@/lib/analysis/search/spell-out-days";
import type { AskedTree, QueryTree, SearchSort, TextMatch, WordMatch } from "@/lib/analysis/search/types";
import type { Db } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { describeBound, describeMatch, listMatchChoices, listSortChoices, whatIsCounted } from "./describe-search";
import { expandWords } from "./expand-words";
import { listActiveFilters } from "./list-active-filters";
import { type AskedArticles, MAX_LOOKED_AT, type MatchedArticles, matchArticles } from "./match-articles";
import { offerFilters } from "./offer-filters";
import { presentResults } from "./present-results";
import { proposeSpelling } from "./proposals/propose-spelling";
import { proposeWithout } from "./proposals/propose-without";
import { type ResolvedFilters, resolveFilters } from "./resolve-filters";
import { MAX_PAGES } from "./schema";
import { type SearchRequest, searchAddress } from "./search-address";
import type { SearchIndex, SearchPart } from "./search-index";
import { suggestPeople } from "./suggest-people";
import type { AskedSearch, SearchOptions, SearchResults } from "./view";

export const RESULTS_PER_PAGE = 20;
// Of a search that is only proposed.
const MAX_COUNTED = 100;

/**
 * Answers a search: parse, name people and publications, match, order, cut to a page, show why each result is one.
 * Twelve statements at most, whatever the size of the archive; more only where filters are named or no article has all words.
 *
 * @param bound how many matches are looked at, for tests
 * @throws AppError `bad-request` for a page beyond the last one served.
 */
export async function findArticles(
  db: Db,
  index: SearchIndex,
  asked: AskedSearch,
  options: SearchOptions = {},
  bound: number = MAX_LOOKED_AT,
): Promise<SearchResults> {
  const { page = 1, sort = "relevance" } = options;
  if (page > MAX_PAGES) throw new AppError("bad-request", `Search shows the first ${MAX_PAGES} pages of results.`);
  const written = parseQuery(joinDates(asked.text, options), asked.today);
  const part = { offset: (page - 1) * RESULTS_PER_PAGE, limit: RESULTS_PER_PAGE, sort, bound };
  const found = await understand(db, index, written, options.match ?? null, part);
  const { tree, resolved } = found;
  const counted = whatIsCounted(tree, found.match, sort);
  const request = { query: formatQuery(written), sort, match: options.match ?? null };
  return {
    query: request.query,
    isEmpty: tree.clauses.length === 0,
    notes: [...written.notes, ...resolved.notes, ...found.notes],
    total: found.articleIds.length,
    bound: describeBound(found, bound),
    definition: describeMatch(counted),
    counted,
    match: found.match,
    ...pages(request, page, found.articleIds.length),
    sort,
    results: await presentResults(db, found.hits, found.wanted),
    people: await suggestPeople(db, tree, request),
    proposals: await propose(db, index, found, request),
    active: listActiveFilters(tree, resolved.named, request),
    filters: await offerFilters(db, index, { articleIds: found.articleIds, filters: resolved.filters }, tree, request),
    dates: { ...splitDates(written), match: request.match },
    sorts: listSortChoices(request, found.wanted !== null),
    matches: listMatchChoices(tree, request, found.match),
  };
}

/** Other searches, where no article has all that was asked for. */
async function propose(
  db: Db,
  index: SearchIndex,
  { articleIds, isWidened, tree, resolved, match }: Understood,
  request: SearchRequest,
): Promise<SearchResults["proposals"]> {
  const isFound = articleIds.length > 0;
  if ((isFound && !isWidened) || tree.clauses.length === 0) return { spellings: [], without: [] };
  // A name that the archive does not know, and no spelling mends, is left out of what is proposed.
  const known = tree.clauses.filter(
    (clause) => !resolved.named.some((one) => one.clause === clause && one.names.length === 0),
  );
  const mended = await proposeSpelling(db, index, tree, request, MAX_COUNTED);
  const hasUnknown = known.length > 0 && known.length < tree.clauses.length;
  const spellings =
    mended.length > 0 || !hasUnknown
      ? mended
      : await proposeSpelling(db, index, { clauses: known }, request, MAX_COUNTED);
  const asked = { tree, filtersOf: resolved.filtersOf, match };
  return { spellings, without: isFound ? [] : await proposeWithout(db, index, asked, request, MAX_COUNTED) };
}

type Chosen = Omit<MatchedArticles, "plan"> & {
  wanted: TextMatch | null;
  match: WordMatch;
  notes: QueryTree["notes"];
  /** Articles with any of the words, since none has all. */
  isWidened: boolean;
};
type Understood = Chosen & { tree: AskedTree; resolved: ResolvedFilters };

/** The articles that answer; where a date found among the words leaves none, those that have it as words. */
export async function understand(
  db: Db,
  index: SearchIndex,
  written: AskedTree,
  asked: WordMatch | null,
  part: SearchPart,
): Promise<Understood> {
  const expanded = await expandWords(db, index.engine, written);
  const answer = async (tree: AskedTree): Promise<Understood> => {
    const resolved = await resolveFilters(db, tree);
    const chosen = await chooseArticles(db, index, { tree, filters: resolved.filters }, asked, part);
    return { ...chosen, notes: [...expanded.notes, ...chosen.notes], tree, resolved };
  };
  const found = await answer(expanded.tree);
  const spelledOut = found.articleIds.length === 0 ? spellOutDays(expanded.tree, "phrases") : null;
  if (spelledOut === null) return found;
  const asWords = await answer(spelledOut);
  const dates = written.clauses.flatMap((clause) => ("isTyped" in clause && clause.isTyped ? [clause] : []));
  const notes = dates.map(({ text, days }) => ({
    rule: "date-as-words",
    words: `No article matches the date ${nameDays(days)}, so “${text}” is searched for as words.`,
  }));
  return asWords.articleIds.length === 0 ? found : { ...asWords, notes: [...notes, ...asWords.notes] };
}

/** All of the words, or any: as the reader says, else by their number; any when no article has all. */
async function chooseArticles(
  db: Db,
  index: SearchIndex,
  { tree, filters }: Pick<AskedArticles, "tree" | "filters">,
  asked: WordMatch | null,
  part: SearchPart,
): Promise<Chosen> {
  const match = asked ?? chooseMatch(tree);
  if (tree.clauses.length === 0) {
    return { articleIds: [], isCut: false, hits: [], kept: "all", wanted: null, match, notes: [], isWidened: false };
  }
  const wanted = planWords(tree, match).wanted;
  const found = await matchArticles(db, index, { tree, filters, match }, part);
  const canWiden = asked === null && match === "all" && found.articleIds.length === 0 && countFreeWords(tree) > 1;
  const wider = canWiden ? await matchArticles(db, index, { tree, filters, match: "any" }, part) : found;
  if (!canWiden || wider.articleIds.length === 0) return { ...found, wanted, match, notes: [], isWidened: false };
  const words = "No article has all of these words. These have some of them.";
  return {
    ...wider,
    wanted: planWords(tree, "any").wanted,
    match: "any",
    notes: [{ rule: "widened", words }],
    isWidened: true,
  };
}

function joinDates(text: string, { after, before }: SearchOptions): string {
  const clauses = [after?.trim() ? `after:"${after.trim()}"` : "", before?.trim() ? `before:"${before.trim()}"` : ""];
  return [text, ...clauses].filter(Boolean).join(" ");
}

function splitDates({ clauses }: AskedTree): Omit<SearchResults["dates"], "match"> {
  const periods = clauses.filter(isPeriod).filter(({ isExcluded }) => !isExcluded);
  const of = (kind: "after" | "before") => periods.filter((clause) => clause.kind === kind || clause.kind === "on");
  const from = of("after").flatMap(({ days }) => days.from ?? []);
  const to = of("before").flatMap(({ days }) => days.to ?? []);
  const [after = null, before = null] = [from.sort().at(-1), to.sort()[0]];
  return {
    query: formatQuery({ clauses: clauses.filter((clause) => !periods.some((period) => period === clause)) }),
    after: after === null ? "" : writeDays({ from: after, to: null }).replace("..", ""),
    before: before === null ? "" : writeDays({ from: null, to: before }).replace("..", ""),
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
