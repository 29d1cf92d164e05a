import type { QueryClause, QueryTree, SearchFilters } from "@/lib/analysis/search/types";
import { endOfPeriod, startOfPeriod } from "@/lib/analysis/text/periods";
import type { Reason } from "@/lib/analysis/text/span";
import type { Db } from "@/lib/db/client";
import { findPeopleNamed } from "./find-people-named";
import { findSources } from "./find-sources";

export type NamedClause = { clause: QueryClause; names: string[] };

export type ResolvedFilters = {
  filters: SearchFilters;
  /** What the `person:` and `source:` clauses stand for, by name. */
  named: NamedClause[];
  notes: Reason[];
};

/**
 * Turns the clauses that speak of people, publications and dates into ids and days, saying which are unknown. Three
 * statements at most.
 */
export async function resolveFilters(db: Db, tree: Pick<QueryTree, "clauses">): Promise<ResolvedFilters> {
  const resolved: ResolvedFilters = {
    filters: { people: [], withoutPeople: [], publications: null, withoutPublications: [], from: null, to: null },
    named: [],
    notes: [],
  };
  const valuesOf = (kind: NameClause["kind"]) =>
    tree.clauses.flatMap((clause) => (clause.kind === kind ? [clause.value] : []));
  const people = await findPeopleNamed(db, valuesOf("person"));
  const sources = await findSources(db, valuesOf("source"));
  for (const clause of tree.clauses) {
    if (clause.kind === "person") addPeople(clause, people.shift() ?? [], resolved);
    else if (clause.kind === "source") addSources(clause, sources.shift() ?? [], resolved);
    else if (clause.kind === "after") resolved.filters.from = later(resolved.filters.from, startOfPeriod(clause.date));
    else if (clause.kind === "before") resolved.filters.to = earlier(resolved.filters.to, endOfPeriod(clause.date));
  }
  return resolved;
}

type NameClause = QueryClause & { kind: "person" | "source" };
type Named = { id: number; name: string };

function addPeople(clause: NameClause, people: readonly Named[], { filters, named, notes }: ResolvedFilters): void {
  const ids = people.map((person) => person.id);
  named.push({ clause, names: people.map((person) => person.name) });
  if (ids.length === 0) {
    notes.push({ rule: "unknown-person", words: `The archive knows nobody by the name “${clause.value}”.` });
  }
  if (clause.isExcluded) filters.withoutPeople.push(...ids);
  else filters.people.push(ids);
}

/** An article has one source: several are alternatives. */
function addSources(clause: NameClause, sources: readonly Named[], { filters, named, notes }: ResolvedFilters): void {
  const ids = sources.map((source) => source.id);
  named.push({ clause, names: sources.map((source) => source.name) });
  if (ids.length === 0) {
    notes.push({ rule: "unknown-source", words: `The archive holds no publication called “${clause.value}”.` });
  }
  if (clause.isExcluded) filters.withoutPublications.push(...ids);
  else filters.publications = [...(filters.publications ?? []), ...ids];
}

const later = (a: string | null, b: string | null) => (a !== null && (b === null || a > b) ? a : b);
const earlier = (a: string | null, b: string | null) => (a !== null && (b === null || a < b) ? a : b);
