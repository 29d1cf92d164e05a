import { publishedArticleCondition } from "@/lib/archive/reading/published";
import { type Sql, sql } from "@/lib/db/dialect";

/** From so many members on it costs less to look for them among all articles by date than to sort their own. */
export const OFTEN = 1000;

type Members = {
  /** The table of members `m`, such as `"Appearance" m`. */
  table: Sql;
  /** Which of its rows, and how they are joined to the article `a`. */
  condition: Sql;
  /** The member's place in its article, where an article may have several. */
  place: Sql;
  /** What is wanted of it. */
  id: Sql;
};

/**
 * Members of published articles, so many that the newest of all articles soon fill a page: a table of `id`, newest article
 * first and undated last, `take` after `skip`.
 */
export function newestWith({ table, condition, place, id }: Members, take: number, skip: number): Sql {
  // Apart, so that both engines take the dated ones in the order of the index and leave it at the end of the page.
  const part = (isDated: Sql, order: Sql) => sql`
    SELECT * FROM (SELECT ${id} AS "id", a."sortDate" AS "date", a."id" AS "articleId", ${place} AS "place"
    FROM "Article" a CROSS JOIN ${table} WHERE ${condition} AND ${publishedArticleCondition} AND ${isDated}
    ORDER BY ${order}, ${place} LIMIT ${take + skip}) AS part`;
  const dated = part(sql`a."sortDate" IS NOT NULL`, sql`a."sortDate" DESC, a."id" DESC`);
  const undated = part(sql`a."sortDate" IS NULL`, sql`a."id" DESC`);
  return sql`SELECT "id" FROM (${dated} UNION ALL ${undated}) AS listed
    ORDER BY "date" DESC NULLS LAST, "articleId" DESC, "place" LIMIT ${take} OFFSET ${skip}`;
}
