import { publishedArticleCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import type { Sql } from "@/lib/db/dialect";
import { findSummaries } from "./summaries";
import type { ArticleSummary } from "./types";

const SHOWN = 6;

/**
 * For each set of articles, an event's or a quotation's, the earliest published one of each publication, earliest first,
 * at most six.
 *
 * @param sets rows of "setId" and "articleId"
 */
export async function listFirstOfEach(db: Db, sets: Sql): Promise<Map<number, ArticleSummary[]>> {
  const rows = await db.$queryRaw<{ setId: number; articleId: number }[]>`
    SELECT told."setId", told."articleId" FROM (
      SELECT x."setId", a."id" AS "articleId", a."sortDate",
        ROW_NUMBER() OVER (PARTITION BY x."setId", a."publicationId"
          ORDER BY a."sortDate" IS NULL, a."sortDate", a."id") AS "place"
      FROM (${sets}) x JOIN "Article" a ON a."id" = x."articleId" WHERE ${publishedArticleCondition}
    ) told WHERE told."place" = 1 ORDER BY told."sortDate" IS NULL, told."sortDate", told."articleId"`;
  const chosen = new Map<number, number[]>();
  for (const { setId, articleId } of rows) {
    const known = chosen.get(setId) ?? [];
    if (known.length < SHOWN) chosen.set(setId, [...known, articleId]);
  }
  const summaries = await findSummaries(db, [...new Set([...chosen.values()].flat())]);
  return new Map([...chosen].map(([setId, ids]) => [setId, ids.flatMap((id) => summaries.get(id) ?? [])]));
}
