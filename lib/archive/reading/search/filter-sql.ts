import type { SearchFilters } from "@/lib/analysis/search/types";
import { join, type Sql, sql } from "@/lib/db/dialect";

/** The filters of a plan as conditions on `"Article" a`, in SQL both engines understand. None when nothing is filtered. */
export function listFilterConditions(filters: SearchFilters): Sql[] {
  const { people, withoutPeople, publications, withoutPublications, from, to } = filters;
  return [
    ...people.map((ids) => sql`a."id" IN (${articlesNaming(ids)})`),
    ...(withoutPeople.length > 0 ? [sql`a."id" NOT IN (${articlesNaming(withoutPeople)})`] : []),
    ...(publications === null ? [] : [sql`a."publicationId" ${isOneOf(publications)}`]),
    ...(withoutPublications.length > 0
      ? [sql`(a."publicationId" IS NULL OR NOT a."publicationId" ${isOneOf(withoutPublications)})`]
      : []),
    ...(from === null ? [] : [sql`a."sortDate" >= ${from}`]),
    ...(to === null ? [] : [sql`a."sortDate" <= ${to}`]),
  ];
}

export function joinConditions(conditions: readonly Sql[]): Sql {
  return conditions.length > 0 ? join([...conditions], " AND ") : sql`1 = 1`;
}

function articlesNaming(ids: readonly number[]): Sql {
  return sql`SELECT m."articleId" FROM "Mention" m WHERE m."personId" ${isOneOf(ids)}`;
}

function isOneOf(ids: readonly number[]): Sql {
  // Neither engine takes an empty list; no row has this id.
  return sql`IN (${join(ids.length > 0 ? [...ids] : [-1])})`;
}
