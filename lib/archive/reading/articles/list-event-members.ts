import { publishedArticleCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
import { groupByArticle } from "./group-by-article";
import { readSummary, SUMMARY_COLUMNS, SUMMARY_JOINS, type SummaryColumns } from "./summaries";
import type { ArticleSummary } from "./types";

// The margin of a text holds some; the event's page lists every report.
const MAX_MEMBERS = 24;

/** By article the other published reports of its event, oldest first and undated ones last. */
export async function listEventMembers(db: Db, articleIds: readonly number[]): Promise<Map<number, ArticleSummary[]>> {
  const sets = articleIds.map(
    (id) => sql`SELECT * FROM (
      SELECT CAST(${id} AS INTEGER) AS "articleId", a."id" FROM "EventArticle" here
      JOIN "EventArticle" x ON x."eventId" = here."eventId" JOIN "Article" a ON a."id" = x."articleId"
      WHERE here."articleId" = ${id} AND a."id" <> ${id} AND ${publishedArticleCondition}
      ORDER BY a."sortDate" ASC NULLS LAST, a."id" LIMIT ${MAX_MEMBERS}) one`,
  );
  const rows = await db.$queryRaw<(SummaryColumns & { articleId: number | bigint })[]>(sql`
    SELECT seen."articleId", ${SUMMARY_COLUMNS} FROM (${join(sets, " UNION ALL ")}) seen
    JOIN "Article" a ON a."id" = seen."id" ${SUMMARY_JOINS}
    ORDER BY a."sortDate" ASC NULLS LAST, a."id"`);
  const groups = groupByArticle(rows.map((row) => ({ ...row, articleId: Number(row.articleId) })));
  return new Map([...groups].map(([id, own]) => [id, own.map(readSummary)]));
}
