import { mentionCondition, NO_FILTER } from "@/lib/archive/reading/published";
import { join, type Sql, sql } from "@/lib/db/dialect";

/** SQLite joins at most five hundred selections in one statement. */
export const PERSONS_AT_ONCE = 400;

/**
 * The newest `limit` mentions of each of these persons, at most `PERSONS_AT_ONCE`, in published articles: their `personId`
 * and a column.
 */
export function newestMentionsOf(personIds: readonly number[], column: Sql, limit: number): Sql {
  const each = personIds.map(
    (id) => sql`SELECT * FROM (
      SELECT m."personId", m.${column} FROM "Mention" m WHERE m."personId" = ${id} AND ${mentionCondition(NO_FILTER)}
      ORDER BY m."articleId" DESC LIMIT ${limit}
    ) AS own`,
  );
  return join(each, " UNION ALL ");
}
