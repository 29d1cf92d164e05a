import { findSummaries } from "@/lib/articles/summaries";
import type { ArticleSummary } from "@/lib/articles/types";
import type { Db } from "@/lib/db/client";
import { join } from "@/lib/db/dialect";

const SHOWN = 6;

/** For each quotation, the earliest published article of each publication that prints it, earliest first, at most six. */
export async function listFirstPrints(db: Db, ids: number[]): Promise<Map<number, ArticleSummary[]>> {
  const prints = new Map<number, ArticleSummary[]>();
  if (ids.length === 0) return prints;
  const rows = await db.$queryRaw<{ sharedId: number; articleId: number }[]>`
    SELECT told."sharedId", told."articleId" FROM (
      SELECT q."sharedId", a."id" AS "articleId", a."sortDate",
        ROW_NUMBER() OVER (PARTITION BY q."sharedId", a."publicationId"
          ORDER BY a."sortDate" IS NULL, a."sortDate", a."id") AS "place"
      FROM "Quotation" q JOIN "Article" a ON a."id" = q."articleId"
      WHERE q."sharedId" IN (${join(ids)}) AND a."status" = 'published'
    ) told WHERE told."place" = 1 ORDER BY told."sortDate" IS NULL, told."sortDate", told."articleId"`;
  const summaries = await findSummaries(
    db,
    rows.map((row) => row.articleId),
  );
  for (const { sharedId, articleId } of rows) {
    const [known, article] = [prints.get(sharedId) ?? [], summaries.get(articleId)];
    if (article && known.length < SHOWN) prints.set(sharedId, [...known, article]);
  }
  return prints;
}
