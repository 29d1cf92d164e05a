import { listFirstOfEach } from "@/lib/archive/reading/articles/list-first-of-each";
import type { ArticleSummary } from "@/lib/archive/reading/articles/types";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";

/** For each quotation, the earliest published article of each publication that prints it, earliest first, at most six. */
export async function listFirstPrints(db: Db, ids: number[]): Promise<Map<number, ArticleSummary[]>> {
  if (ids.length === 0) return new Map();
  const printed = sql`SELECT "sharedId" AS "setId", "articleId" FROM "Quotation" WHERE "sharedId" IN (${join(ids)})`;
  return listFirstOfEach(db, printed);
}
