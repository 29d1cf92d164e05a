import { fingerprintOf } from "@/lib/analysis/articles/fingerprint";
import type { Found, ParsedArticle, ParsedIssue } from "@/lib/analysis/intake/types";
import type { CalendarDate, DateOrigin } from "@/lib/analysis/text/calendar";
import type { Reason } from "@/lib/analysis/text/span";
import { listStanding } from "@/lib/archive/history/record-decision";
import type { ArticleCorrection, IssueCorrection } from "@/lib/archive/history/types";
import type { Db } from "@/lib/db/client";

/** A value with its origin, which after a correction may be an editor. */
export type Settled<T> = { value: T; origin: DateOrigin | "known"; reason: Reason };

export type SettledArticle = Omit<ParsedArticle, "date"> & { date: Settled<CalendarDate> | null; fingerprint: string };

export type SettledIssue = Omit<ParsedIssue, "publication" | "number" | "date" | "articles"> & {
  publication: Settled<string> | null;
  number: Settled<string> | null;
  date: Settled<CalendarDate> | null;
  articles: SettledArticle[];
};

export const BY_EDITOR: Reason = { rule: "editor", words: "Set by an editor." };

/** What intake found, with what editors decided about this document put in its place. */
export async function applyCorrections(db: Db, sha256: string, parsed: ParsedIssue): Promise<SettledIssue> {
  const issue: IssueCorrection = merged(await listStanding(db, "issue-correction", sha256));
  const articles: SettledArticle[] = [];
  for (const article of parsed.articles) {
    const fingerprint = fingerprintOf(article);
    const correction: ArticleCorrection = merged(await listStanding(db, "article-correction", fingerprint));
    articles.push(settleArticle(article, fingerprint, correction));
  }
  return {
    ...parsed,
    publication: settle(parsed.publication, issue.publication),
    number: settle(parsed.number, issue.number),
    date: settle(parsed.date, issue.date),
    articles,
  };
}

function settleArticle(article: ParsedArticle, fingerprint: string, correction: ArticleCorrection): SettledArticle {
  const { date, ...fields } = correction;
  const given = Object.fromEntries(Object.entries(fields).filter(([key]) => key !== "decisionId"));
  return { ...article, ...given, date: settle(article.date, date), fingerprint };
}

function settle<T>(found: Found<T> | null, corrected: T | null | undefined): Settled<T> | null {
  if (corrected === undefined) return found && { value: found.value, origin: found.origin, reason: found.reason };
  return corrected === null ? null : { value: corrected, origin: "editor", reason: BY_EDITOR };
}

function merged<T extends object>(corrections: T[]): T {
  return Object.assign({}, ...corrections) as T;
}
