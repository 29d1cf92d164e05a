import { join, type Sql, sql } from "@/lib/db/dialect";
import type { ArticleFilter } from "./schema";

/** SQL both engines understand, in one place: names in double quotes, values always as parameters. */

export const hasFilter = (filter: ArticleFilter) =>
  filter.source !== null || filter.from !== null || filter.to !== null;

/** Condition on an article `a`: readers may see it and it passes the filter. */
export function isRead(filter: ArticleFilter): Sql {
  const conditions = [sql`a."status" = 'published'`];
  if (filter.source !== null) {
    conditions.push(sql`a."publicationId" = (SELECT "id" FROM "Publication" WHERE "slug" = ${filter.source})`);
  }
  if (filter.from !== null) conditions.push(sql`a."sortDate" >= ${filter.from}`);
  if (filter.to !== null) conditions.push(sql`a."sortDate" <= ${filter.to}`);
  return join(conditions, " AND ");
}

/** Ids of the articles readers may see that name the person. */
export function articlesNaming(personId: number, filter: ArticleFilter): Sql {
  return sql`SELECT a."id" FROM "Article" a WHERE ${isRead(filter)}
    AND a."id" IN (SELECT "articleId" FROM "Mention" WHERE "personId" = ${personId})`;
}

/** Person and article, once for each pair readers may see. */
export function readPairs(filter: ArticleFilter): Sql {
  if (hasFilter(filter)) {
    return sql`SELECT DISTINCT m."personId", m."articleId" FROM "Article" a
      JOIN "Mention" m ON m."articleId" = a."id" WHERE m."personId" IS NOT NULL AND ${isRead(filter)}`;
  }
  // Few articles are drafts or withdrawn: leaving those out spares a look at every article.
  return sql`SELECT DISTINCT m."personId", m."articleId" FROM "Mention" m WHERE m."personId" IS NOT NULL
    AND m."articleId" NOT IN (SELECT "id" FROM "Article" WHERE "status" IN ('draft', 'withdrawn'))`;
}
