import { publishedArticleCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import { readSummary, SUMMARY_COLUMNS, SUMMARY_JOINS, type SummaryColumns } from "./summaries";
import type { ArticleSummary } from "./types";

// The margin of a text holds some; the event's page lists every report.
const MAX_MEMBERS = 24;

/** The other published reports of an article's event, oldest first and undated ones last. */
export async function listEventMembers(db: Db, articleId: number): Promise<ArticleSummary[]> {
  const rows = await db.$queryRaw<SummaryColumns[]>(sql`
    SELECT ${SUMMARY_COLUMNS} FROM "EventArticle" here
    JOIN "EventArticle" x ON x."eventId" = here."eventId" JOIN "Article" a ON a."id" = x."articleId" ${SUMMARY_JOINS}
    WHERE here."articleId" = ${articleId} AND a."id" <> ${articleId} AND ${publishedArticleCondition}
    ORDER BY a."sortDate" ASC NULLS LAST, a."id" LIMIT ${MAX_MEMBERS}`);
  return rows.map(readSummary);
}
