import { join, type Sql, sql } from "@/lib/db/dialect";
import type { ArticleFilter } from "./schema";

/** SQL both engines understand, in one place: names in double quotes, values always as parameters. */

export const NO_FILTER: ArticleFilter = { source: null, from: null, to: null };

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

/** The same condition on a mention or an appearance `m`, decided by its article's id alone. */
export function isReadMention(filter: ArticleFilter): Sql {
  // Few articles are drafts or withdrawn: leaving those out spares a look at every article.
  return isFiltered(filter)
    ? sql`m."articleId" IN (SELECT a."id" FROM "Article" a WHERE ${isRead(filter)})`
    : sql`m."articleId" NOT IN (SELECT "id" FROM "Article" WHERE "status" IN ('draft', 'withdrawn'))`;
}

function isFiltered({ source, from, to }: ArticleFilter): boolean {
  return source !== null || from !== null || to !== null;
}

/** Ids of the articles readers may see that name the person. */
export function articlesNaming(personId: number, filter: ArticleFilter): Sql {
  return sql`SELECT m."articleId" FROM "Appearance" m WHERE m."personId" = ${personId} AND ${isReadMention(filter)}`;
}
