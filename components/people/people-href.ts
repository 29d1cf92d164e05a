import type { ArticleFilter, PeopleQuery, PersonQuery } from "@/lib/archive/reading/people/schema";

/** The address of the index under this query, with parts of it changed. A change of filter begins at the first page. */
export function peopleHref(query: PeopleQuery, change: Partial<PeopleQuery> = {}): string {
  const { q, sort, letter, source, from, to, page } = { ...query, page: 1, ...change };
  const given = { q, sort: sort === "name" ? sort : null, letter, source, from, to, page: page > 1 ? page : null };
  return withQuery("/people", given);
}

/** The address of a person's page under this query, with parts of it changed. */
export function personHref(address: string, query: PersonQuery, change: Partial<PersonQuery> = {}): string {
  const { source, from, to, page } = { ...query, page: 1, ...change };
  return withQuery(address, { source, from, to, page: page > 1 ? page : null });
}

/** The address of the page of people who appear together under this filter, with parts of it changed. */
export function togetherHref(query: PersonQuery, change: Partial<PersonQuery> = {}): string {
  return personHref("/people/together", query, change);
}

/** The search for articles that name both, of the same publication and period. */
export function articlesOfBoth(a: string, b: string, { source, from, to }: ArticleFilter): string {
  const terms = [`person:${a}`, `person:${b}`];
  if (source !== null) terms.push(`source:${source}`);
  if (from !== null) terms.push(`after:${from}`);
  if (to !== null) terms.push(`before:${to}`);
  return withQuery("/search", { q: terms.join(" ") });
}

/** A path with those values that are given. */
export function withQuery(path: string, values: Record<string, string | number | null>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && value !== "") query.set(name, String(value));
  }
  return query.size > 0 ? `${path}?${query}` : path;
}
