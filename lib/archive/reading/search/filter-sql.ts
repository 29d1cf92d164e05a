import type { SearchFilters } from "@/lib/analysis/search/types";
import { join, type Sql, sql } from "@/lib/db/dialect";

/** The filters of a plan on an article's `id`, and on its row `"Article" a` where `needsArticle`. None when nothing is filtered. */
export function listFilterConditions(filters: SearchFilters, id: Sql): Sql[] {
  const { people, withoutPeople, publications, withoutPublications, from, to } = filters;
  return [
    ...people.map((ids) => sql`${id} IN (${articlesNaming(ids)})`),
    ...(withoutPeople.length > 0 ? [sql`${id} NOT IN (${articlesNaming(withoutPeople)})`] : []),
    ...(publications === null ? [] : [sql`a."publicationId" ${oneOf(publications)}`]),
    ...(withoutPublications.length > 0
      ? [sql`(a."publicationId" IS NULL OR NOT a."publicationId" ${oneOf(withoutPublications)})`]
      : []),
    ...(from === null ? [] : [sql`a."sortDate" >= ${from}`]),
    ...(to === null ? [] : [sql`a."sortDate" <= ${to}`]),
  ];
}

export function needsArticle({ publications, withoutPublications, from, to }: SearchFilters): boolean {
  return publications !== null || withoutPublications.length > 0 || from !== null || to !== null;
}

export function joinConditions(conditions: readonly Sql[]): Sql {
  return conditions.length > 0 ? join([...conditions], " AND ") : sql`1 = 1`;
}

function articlesNaming(ids: readonly number[]): Sql {
  return sql`SELECT m."articleId" FROM "Appearance" m WHERE m."personId" ${oneOf(ids)}`;
}

function oneOf(ids: readonly number[]): Sql {
  // Neither engine takes an empty list; no row has this id.
  return sql`IN (${join(ids.length > 0 ? [...ids] : [-1])})`;
}
