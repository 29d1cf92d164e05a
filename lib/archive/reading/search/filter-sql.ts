import type { SearchFilters } from "@/lib/analysis/search/types";
import type { Engine } from "@/lib/db/client";
import { join, type Sql, sql } from "@/lib/db/dialect";
import { conditionSql, oneOf, type SelectWords } from "./condition-sql";

/** The filters of a plan on an article's `id`, and on its row `"Article" a` where `needsArticle`. None when nothing is filtered. */
export function listFilterConditions(filters: SearchFilters, id: Sql, engine: Engine, words: SelectWords): Sql[] {
  const { people, withoutPeople, publications, withoutPublications, from, to, conditions = [] } = filters;
  return [
    ...people.map((ids) => sql`${id} IN (${articlesNaming(ids)})`),
    ...(withoutPeople.length > 0 ? [sql`${id} NOT IN (${articlesNaming(withoutPeople)})`] : []),
    ...(publications === null ? [] : [publishedBy(publications)]),
    ...(withoutPublications.length > 0
      ? [sql`(a."publicationId" IS NULL OR NOT a."publicationId" ${oneOf(withoutPublications)})`]
      : []),
    ...(from === null ? [] : [sql`a."sortDate" >= ${from}`]),
    ...(to === null ? [] : [sql`a."sortDate" <= ${to}`]),
    ...conditions.map((condition) => conditionSql(condition, id, engine, words)),
  ];
}

export function needsArticle({ publications, withoutPublications, from, to }: SearchFilters): boolean {
  return publications !== null || withoutPublications.length > 0 || from !== null || to !== null;
}

export function joinConditions(conditions: readonly Sql[]): Sql {
  return conditions.length > 0 ? join([...conditions], " AND ") : sql`1 = 1`;
}

/** Of no publication is no article: said plainly, none is looked at. */
function publishedBy(publications: readonly number[]): Sql {
  return publications.length === 0 ? sql`1 = 0` : sql`a."publicationId" ${oneOf(publications)}`;
}

function articlesNaming(ids: readonly number[]): Sql {
  return sql`SELECT m."articleId" FROM "Appearance" m WHERE m."personId" ${oneOf(ids)}`;
}
