import { daysOf } from "@/lib/analysis/search/days/days";
import { isPeriod } from "@/lib/analysis/search/fields";
import { formatQuery } from "@/lib/analysis/search/format-query";
import { layOut } from "@/lib/analysis/search/timeline";
import type { AskedTree, DateClause, QueryClause, SearchFilters } from "@/lib/analysis/search/types";
import { nameLanguage } from "@/lib/analysis/text/languages";
import type { Db } from "@/lib/db/client";
import { type SearchRequest, searchAddress } from "./search-address";
import type { SearchIndex } from "./search-index";
import type { SearchResults } from "./view";

const MAX_PEOPLE = 12;
const MAX_NAMES = 24;

/** Ways to narrow a search, each with how many of these results remain. Filters in force are not offered again. */
export async function offerFilters(
  db: Db,
  index: SearchIndex,
  { articleIds, filters }: { articleIds: readonly number[]; filters: SearchFilters },
  tree: AskedTree,
  request: SearchRequest,
): Promise<SearchResults["filters"]> {
  const asked = new Set(filters.people.flat());
  const unit = isOneMonth(filters) ? "day" : "month";
  const facets = await index.facets(db, articleIds, { people: MAX_PEOPLE + asked.size, authors: MAX_PEOPLE, unit });
  const withClauses = (clauses: readonly QueryClause[]) =>
    searchAddress({ ...request, query: formatQuery({ clauses: [...clauses] }), page: 1 });
  const narrow = (kind: "person" | "source", value: string) =>
    withClauses([...tree.clauses, { kind, value, isExcluded: false }]);
  const by = (
    field: "author" | "section" | "lang",
    entries: readonly { label: string; value: string; count: number }[],
  ) =>
    tree.clauses.some((clause) => clause.kind === "field" && clause.field === field && !clause.isExcluded)
      ? []
      : entries.slice(0, MAX_NAMES).map(({ label, value, count }) => ({
          label,
          count,
          // Neither names nor headings are told apart by quotation marks, which end a value.
          address: withClauses([
            ...tree.clauses,
            { kind: "field", field, value: value.replace(/["“”„«»]/g, " ").trim(), isExcluded: false },
          ]),
        }));
  const onDate = (date: string) => withClauses(replaceDates(tree, filters, toDateClause(date)));
  const timeline = layOut(facets.dates, unit);
  return {
    people: facets.people
      .filter((person) => !asked.has(person.id))
      .slice(0, MAX_PEOPLE)
      .map(({ slug, name, count }) => ({ label: name, count, address: narrow("person", slug) })),
    publications:
      filters.publications !== null
        ? []
        : facets.publications.map(({ slug, name, count }) => ({ label: name, count, address: narrow("source", slug) })),
    periods: timeline.bars
      .filter(({ count }) => count > 0 && timeline.bars.length > 1)
      .map(({ date, count }) => ({ label: date, count, address: onDate(date) }))
      .reverse(),
    timeline: {
      unit: timeline.unit,
      bars: timeline.bars.map(({ date, count }) => ({ date, count, address: onDate(date) })),
      wider: wider(filters, (clauses) => withClauses(clauses), tree),
    },
    undated: facets.undated,
    authors: by(
      "author",
      facets.authors.map(({ name, count }) => ({ label: name, value: name, count })),
    ),
    sections: by(
      "section",
      facets.sections.map(({ name, count }) => ({ label: name, value: name, count })),
    ),
    languages: by(
      "lang",
      facets.languages.map(({ code, count }) => ({ label: nameLanguage(code), value: code, count })),
    ).map((one, place) => ({ ...one, code: facets.languages[place]?.code ?? "" })),
  };
}

const isBound = (clause: QueryClause): clause is DateClause => isPeriod(clause) && !clause.isExcluded;

/** The query with its dates replaced by one inside them, or with it added where it reaches beyond them. */
function replaceDates(tree: AskedTree, { from, to }: SearchFilters, clause: DateClause): QueryClause[] {
  const { days } = clause;
  const isInside = (from === null || (days.from ?? "") >= from) && (to === null || (days.to ?? "") <= to);
  return [...tree.clauses.filter((other) => !isInside || !isBound(other)), clause];
}

/** `on:` and a year, month or day. */
function toDateClause(text: string): DateClause {
  const [year = 0, month, day] = text.split("-").map(Number);
  const days = daysOf(year, month, day) ?? { from: null, to: null };
  return { kind: "on", text, days, isTyped: false, isExcluded: false };
}

function isOneMonth({ from, to }: SearchFilters): boolean {
  return from !== null && to !== null && from.slice(0, 7) === to.slice(0, 7);
}

/** From a month to its year, from a year or anything else to all dates; null where no date is asked for. */
function wider(
  { from, to }: SearchFilters,
  toAddress: (clauses: readonly QueryClause[]) => string,
  { clauses }: AskedTree,
): SearchResults["filters"]["timeline"]["wider"] {
  if (!clauses.some(isBound)) return null;
  const rest = clauses.filter((clause) => !isBound(clause));
  const year = from !== null && to !== null && from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : null;
  if (year === null || (from === `${year}-01-01` && to === `${year}-12-31`)) {
    return { label: "All dates", year: null, address: toAddress(rest) };
  }
  return { label: year, year, address: toAddress([...rest, toDateClause(year)]) };
}
