import type { SpokenDate } from "@/lib/analysis/events/reports/list-timeline";
import type { PrintedQuotation } from "@/lib/analysis/events/reports/trace-quotations";
import {
  readSummary,
  SUMMARY_COLUMNS,
  SUMMARY_JOINS,
  type SummaryColumns,
} from "@/lib/archive/reading/articles/summaries";
import type { ArticleSummary } from "@/lib/archive/reading/articles/types";
import { publishedArticleCondition, sureMemberCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";

/** An article of an event, with how much of it is direct quotation: 0 to 1, by words. */
export type Report = ArticleSummary & {
  quotedShare: number;
  /** Whether a shown link or an editor ties it to the event; the others are likely of it. */
  isSure: boolean;
};

// Far more than one happening has reports; a flood of near copies must not make a page of megabytes.
export const MAX_REPORTS = 200;

/** The published articles of an event, oldest first, undated ones last. */
export async function listReports(db: Db, eventId: number): Promise<Report[]> {
  const rows = await db.$queryRaw<
    (SummaryColumns & { quotedWords: bigint | null; isSure: boolean | number | bigint })[]
  >(sql`
    SELECT ${SUMMARY_COLUMNS}, ${sureMemberCondition(sql`x`)} AS "isSure",
      (SELECT SUM(q."wordCount") FROM "Quotation" q WHERE q."articleId" = a."id") AS "quotedWords"
    FROM "EventArticle" x JOIN "Article" a ON a."id" = x."articleId" ${SUMMARY_JOINS}
    WHERE x."eventId" = ${eventId} AND ${publishedArticleCondition}
    ORDER BY a."sortDate" ASC NULLS LAST, a."id" LIMIT ${MAX_REPORTS}`);
  return rows.map(({ quotedWords, isSure, ...row }) => {
    const share = Number(quotedWords ?? 0) / Math.max(1, row.wordCount);
    return { ...readSummary(row), quotedShare: Math.min(1, share), isSure: Boolean(isSure) };
  });
}

// Scare quotes and titles of works are no statements.
const MIN_QUOTED_WORDS = 4;
const MAX_QUOTATIONS = 5000;

/** Words in quotation marks, and where the article prints them. */
export type QuotedWords = PrintedQuotation & { end: number; wordCount: number };

/** What these articles print in quotation marks. */
export function listQuoted(db: Db, articleIds: number[]): Promise<QuotedWords[]> {
  return db.quotation.findMany({
    where: { articleId: { in: articleIds } },
    select: {
      ...{ articleId: true, start: true, end: true, text: true, wordCount: true, speaker: true, outlet: true },
      sharedId: true,
    },
    orderBy: [{ articleId: "asc" }, { start: "asc" }],
    take: MAX_QUOTATIONS,
  });
}

export const isStatement = ({ wordCount }: QuotedWords): boolean => wordCount >= MIN_QUOTED_WORDS;

/** A day that an article speaks of, and where. */
export type SpokenDay = { articleId: number; start: number; end: number; date: string; kind: string };

/** The days that these articles speak of. */
export function listSpokenDays(db: Db, articleIds: number[]): Promise<SpokenDay[]> {
  if (articleIds.length === 0) return Promise.resolve([]);
  return db.$queryRaw<SpokenDay[]>(sql`
    SELECT "articleId", "start", "end", "date", "kind" FROM "DateMention"
    WHERE "articleId" IN (${join(articleIds)}) AND "date" IS NOT NULL AND "precision" = 'day' ORDER BY "id"`);
}

const MAX_SPOKEN = 12;

/** Days at least two articles speak of, those most spoken of, in order of time. */
export function countSpokenDates(days: readonly SpokenDay[]): SpokenDate[] {
  const articles = new Map<string, Set<number>>();
  for (const { date, articleId } of days) articles.set(date, (articles.get(date) ?? new Set()).add(articleId));
  const dates = [...articles].map(([date, ids]) => ({ date, articleCount: ids.size }));
  const byDate = (x: SpokenDate, y: SpokenDate) => (x.date < y.date ? -1 : 1);
  const several = dates.filter(({ articleCount }) => articleCount >= 2);
  const most = several.sort((x, y) => y.articleCount - x.articleCount || byDate(y, x)).slice(0, MAX_SPOKEN);
  return most.sort(byDate);
}
