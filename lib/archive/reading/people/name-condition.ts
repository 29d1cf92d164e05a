import { listNameWords } from "@/lib/analysis/people/names/name-index";
import { join, type Sql, sql } from "@/lib/db/dialect";

/**
 * Condition on a person `p`: one of the names holds what was typed, whatever its case, accents, hyphens, spaces and
 * apostrophes, or all of its words in any order. Nothing typed fits everybody.
 */
export function nameCondition(typed: string): Sql {
  const words = listNameWords(typed);
  if (words.length === 0) return typed.trim() === "" ? sql`1 = 1` : sql`1 = 0`;
  const key = sql`REPLACE(REPLACE(REPLACE(n."key", ' ', ''), '-', ''), '''', '')`;
  const everyWord = words.map((word) => sql`${key} LIKE ${`%${word}%`}`);
  return sql`p."id" IN (SELECT n."personId" FROM "PersonName" n WHERE ${key} LIKE ${`%${words.join("")}%`}
    OR (${join(everyWord, " AND ")}))`;
}
