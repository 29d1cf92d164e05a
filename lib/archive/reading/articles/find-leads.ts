import { findLead } from "@/lib/analysis/text/find-lead";
import { publishedArticleCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";

// The first sentences; the rest of a text stays in the database.
const OPENING_CHARS = 700;
// A page of a list.
const MAX_IDS = 100;

/** By article the sentence it begins with, of published ones; articles without one are left out. At most 100 are looked at. */
export async function findLeads(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  const wanted = [...new Set(ids)].slice(0, MAX_IDS);
  if (wanted.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: number; opening: string }[]>(sql`
    SELECT a."id", SUBSTR(t."text", 1, ${OPENING_CHARS}) AS "opening" FROM "Article" a
    JOIN "ArticleText" t ON t."articleId" = a."id" WHERE a."id" IN (${join(wanted)}) AND ${publishedArticleCondition}`);
  return new Map(
    rows.flatMap(({ id, opening }) => {
      const lead = findLead(opening);
      return lead === null ? [] : [[id, lead] as const];
    }),
  );
}
