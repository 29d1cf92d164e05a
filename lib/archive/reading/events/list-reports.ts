import type { SpokenDate } from "@/lib/analysis/events/reports/list-timeline";
import type { PrintedQuotation } from "@/lib/analysis/events/reports/trace-quotations";
import { findSummaries } from "@/lib/archive/reading/articles/summaries";
import type { ArticleSummary } from "@/lib/archive/reading/articles/types";
import { PUBLISHED } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join } from "@/lib/db/dialect";

/** An article of an event, with how much of it is direct quotation: 0 to 1, by words. */
export type Report = ArticleSummary & { quotedShare: number };

// Far more than one happening has reports; a flood of near copies must not make a page of megabytes.
export const MAX_REPORTS = 200;

/** The published articles of an event, oldest first, undated ones last. */
export async function listReports(db: Db, eventId: number): Promise<Report[]> {
  const rows = await db.eventArticle.findMany({
    where: { eventId, article: PUBLISHED },
    orderBy: [{ article: { sortDate: { sort: "asc", nulls: "last" } } }, { articleId: "asc" }],
    select: { articleId: true },
    take: MAX_REPORTS,
  });
  const ids = rows.map((row) => row.articleId);
  const [summaries, quoted] = await Promise.all([findSummaries(db, ids), countQuotedWords(db, ids)]);
  return ids.flatMap((id) => {
    const summary = summaries.get(id);
    if (!summary) return [];
    const share = (quoted.get(id) ?? 0) / Math.max(1, summary.wordCount);
    return [{ ...summary, quotedShare: Math.min(1, share) }];
  });
}

async function countQuotedWords(db: Db, ids: number[]): Promise<Map<number, number>> {
  const rows = await db.quotation.groupBy({
    by: ["articleId"],
    where: { articleId: { in: ids } },
    _sum: { wordCount: true },
  });
  return new Map(rows.map((row) => [row.articleId, row._sum.wordCount ?? 0]));
}

// Scare quotes and titles of works are no statements.
const MIN_QUOTED_WORDS = 4;
const MAX_QUOTATIONS = 2000;

/** What these articles print in quotation marks, statements only. */
export function listPrinted(db: Db, articleIds: number[]): Promise<PrintedQuotation[]> {
  return db.quotation.findMany({
    where: { articleId: { in: articleIds }, wordCount: { gte: MIN_QUOTED_WORDS } },
    select: { articleId: true, start: true, text: true, speaker: true, outlet: true, sharedId: true },
    orderBy: [{ articleId: "asc" }, { start: "asc" }],
    take: MAX_QUOTATIONS,
  });
}

const MAX_SPOKEN = 12;

/** Days at least two of these articles speak of, those most spoken of, in order of time. */
export async function listSpokenDates(db: Db, articleIds: number[]): Promise<SpokenDate[]> {
  if (articleIds.length < 2) return [];
  const rows = await db.$queryRaw<{ date: string; articles: bigint }[]>`
    SELECT "date", COUNT(DISTINCT "articleId") AS "articles" FROM "DateMention"
    WHERE "articleId" IN (${join(articleIds)}) AND "date" IS NOT NULL AND "precision" = 'day'
    GROUP BY "date" HAVING COUNT(DISTINCT "articleId") >= 2 ORDER BY 2 DESC, 1 DESC LIMIT ${MAX_SPOKEN}`;
  const dates = rows.map(({ date, articles }) => ({ date, articleCount: Number(articles) }));
  return dates.sort((x, y) => (x.date < y.date ? -1 : 1));
}
