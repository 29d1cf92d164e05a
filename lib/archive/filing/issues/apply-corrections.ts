import { fingerprintOf } from "@/lib/analysis/articles/fingerprint";
import { splitAuthors } from "@/lib/analysis/intake/lines/authors";
import type { Found, ParsedArticle, ParsedIssue } from "@/lib/analysis/intake/types";
import type { CalendarDate, DateOrigin } from "@/lib/analysis/text/calendar";
import type { Reason } from "@/lib/analysis/text/span";
import type { ArticleCorrection, IssueCorrection } from "@/lib/archive/history/decision-kinds";
import { listInForce } from "@/lib/archive/history/list-in-force";
import { articleKey, originalKey } from "@/lib/archive/history/subject-keys";
import type { Db } from "@/lib/db/client";

/** A value with its origin, which after a correction may be an editor. */
type Settled<T> = { value: T; origin: DateOrigin | "known"; reason: Reason };

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
  const articles = parsed.articles.map((article) => ({ article, fingerprint: fingerprintOf(article) }));
  const corrections = await loadCorrections(db, sha256, articles);
  return {
    ...parsed,
    publication: settle(parsed.publication, corrections.issue.publication),
    number: settle(parsed.number, corrections.issue.number),
    date: settle(parsed.date, corrections.issue.date),
    articles: articles.map(({ article, fingerprint }) => {
      const { date, ...given } = corrections.articles.get(fingerprint) ?? {};
      const authors = given.author === undefined ? article.authors : splitAuthors(given.author ?? "");
      return { ...article, ...given, authors, date: settle(article.date, date), fingerprint };
    }),
  };
}

type Corrections = { issue: IssueCorrection; articles: Map<string, ArticleCorrection> };

/** Of several corrections of one field the last counts. */
async function loadCorrections(db: Db, sha256: string, named: { fingerprint: string }[]): Promise<Corrections> {
  const keys = [originalKey(sha256), ...named.map(({ fingerprint }) => articleKey(fingerprint))];
  const corrections: Corrections = { issue: {}, articles: new Map() };
  for (const { kind, payload } of await listInForce(db, ["issue-correction", "article-correction"], keys)) {
    if (kind === "issue-correction") Object.assign(corrections.issue, payload.correction);
    else {
      const before = corrections.articles.get(payload.article);
      corrections.articles.set(payload.article, { ...before, ...payload.correction });
    }
  }
  return corrections;
}

function settle<T>(found: Found<T> | null, corrected: T | null | undefined): Settled<T> | null {
  if (corrected === undefined) return found && { value: found.value, origin: found.origin, reason: found.reason };
  return corrected === null ? null : { value: corrected, origin: "editor", reason: BY_EDITOR };
}
