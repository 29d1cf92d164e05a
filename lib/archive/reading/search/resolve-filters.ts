import { isPeriod } from "@/lib/analysis/search/fields";
import { asksWords } from "@/lib/analysis/search/plan-words";
import type {
  AskedTree,
  DateClause,
  FieldClause,
  NameClause,
  QueryClause,
  SearchFilters,
} from "@/lib/analysis/search/types";
import type { Reason } from "@/lib/analysis/text/span";
import type { Db } from "@/lib/db/client";
import { findEventsNamed } from "./find-events-named";
import { findPeopleNamed } from "./find-people-named";
import { findSections } from "./find-sections";
import { findSources } from "./find-sources";
import { toCondition } from "./to-conditions";

export type NamedClause = { clause: QueryClause; names: string[] };

export type ResolvedFilters = {
  filters: SearchFilters;
  /** What the clauses that name a person, a publication, an event or a section stand for, by name. */
  named: NamedClause[];
  notes: Reason[];
  /** The filters of some of the clauses, by the names that have been looked up. */
  filtersOf: (clauses: readonly QueryClause[]) => SearchFilters;
};

/**
 * Turns the clauses that speak of people, publications, dates and other fields into ids and days, saying which are unknown. Three
 * statements at most; one more each where events or sections are named, two for speakers.
 */
export async function resolveFilters(db: Db, tree: AskedTree): Promise<ResolvedFilters> {
  const found = await findNames(db, listLeaves(tree.clauses));
  const idsOf = (clause: QueryClause) => (found.get(clause as Named) ?? []).map(({ id }) => id);
  const sectionsOf = (clause: FieldClause) => (found.get(clause) ?? []).map(({ name }) => name);
  // A speaker whom the archive does not know as a person is looked for as printed.
  const stated = [...found].filter(([clause]) => clause.kind !== "field" || clause.field !== "speaker");
  const filtersOf = (clauses: readonly QueryClause[]) => toFilters(clauses, { idsOf, sectionsOf });
  return {
    filters: filtersOf(tree.clauses),
    named: stated.map(([clause, names]) => ({ clause, names: names.map(({ name }) => name) })),
    notes: stated.flatMap(([clause, names]) => (names.length === 0 ? [sayUnknown(clause)] : [])),
    filtersOf,
  };
}

function toFilters(clauses: readonly QueryClause[], names: Names): AllFilters {
  const filters: AllFilters = {
    people: [],
    withoutPeople: [],
    publications: null,
    withoutPublications: [],
    from: null,
    to: null,
    conditions: [],
  };
  for (const clause of clauses) addClause(clause, filters, names);
  return filters;
}

type AllFilters = Required<SearchFilters>;
type Named = NameClause | FieldClause;
type Found = { id: number; name: string };
type Names = Parameters<typeof toCondition>[1];

function listLeaves(clauses: readonly QueryClause[]): QueryClause[] {
  return clauses.flatMap((clause) => (clause.kind === "group" ? listLeaves(clause.alternatives.flat()) : [clause]));
}

async function findNames(db: Db, leaves: readonly QueryClause[]): Promise<Map<Named, Found[]>> {
  const found = new Map<Named, Found[]>();
  const find = async (clauses: Named[], look: (db: Db, values: string[]) => Promise<Found[][]>) => {
    if (clauses.length === 0) return;
    const lists = await look(
      db,
      clauses.map(({ value }) => value),
    );
    clauses.forEach((clause, at) => void found.set(clause, lists[at] ?? []));
  };
  const named = (kind: NameClause["kind"]) => leaves.filter((leaf): leaf is NameClause => leaf.kind === kind);
  const fields = (field: FieldClause["field"]) =>
    leaves.filter((leaf): leaf is FieldClause => leaf.kind === "field" && leaf.field === field);
  await find(named("person"), findPeopleNamed);
  await find(fields("speaker"), findPeopleNamed);
  await find(named("source"), findSources);
  await find(fields("event"), findEventsNamed);
  await find(fields("section"), findSections);
  return found;
}

function sayUnknown(clause: Named): Reason {
  const field = clause.kind === "field" ? clause.field : clause.kind;
  const words = {
    person: `The archive knows nobody by the name “${clause.value}”.`,
    source: `The archive holds no publication called “${clause.value}”.`,
    event: `The archive knows no event called “${clause.value}”.`,
    section: `The archive has no section called “${clause.value}”.`,
  }[field as "person" | "source" | "event" | "section"];
  return { rule: `unknown-${field}`, words };
}

function addClause(clause: QueryClause, filters: AllFilters, names: Names): void {
  if (asksWords(clause)) return;
  if (clause.kind === "person") addPeople(clause, names.idsOf(clause), filters);
  else if (clause.kind === "source") addSources(clause, names.idsOf(clause), filters);
  else if (isPeriod(clause) && !clause.isExcluded) addDays(clause, filters);
  else filters.conditions.push(toCondition(clause, names));
}

function addPeople({ isExcluded }: NameClause, ids: number[], filters: SearchFilters): void {
  if (isExcluded) filters.withoutPeople.push(...ids);
  else filters.people.push(ids);
}

/** An article has one source: several are alternatives. */
function addSources({ isExcluded }: NameClause, ids: number[], filters: SearchFilters): void {
  if (isExcluded) filters.withoutPublications.push(...ids);
  else filters.publications = [...(filters.publications ?? []), ...ids];
}

function addDays({ kind, days }: DateClause, filters: SearchFilters): void {
  if (kind !== "before") filters.from = later(filters.from, days.from);
  if (kind !== "after") filters.to = earlier(filters.to, days.to);
}

const later = (a: string | null, b: string | null) => (b !== null && (a === null || b > a) ? b : a);
const earlier = (a: string | null, b: string | null) => (b !== null && (a === null || b < a) ? b : a);
