import type { ParsedArticle, ParsedIssue } from "@/lib/analysis/intake/types";
import type { CalendarDate } from "@/lib/analysis/text/calendar";
import { type ArticleAnalysis, analyseArticle } from "./analyse-article";

/** What an analysis was made of: it holds for an article that is the same in all of it. */
export type AnalysedArticle = {
  analysis: ArticleAnalysis;
  of: Pick<ParsedArticle, "title" | "author" | "text"> & { anchor: CalendarDate | null };
};

/**
 * Analyses every article of a document that was read.
 *
 * @param said the day an editor gave for documents that do not say theirs
 */
export function analyseIssue(issue: ParsedIssue, said: CalendarDate | null): AnalysedArticle[] {
  return issue.articles.map(({ title, author, text, date }) => {
    const anchor = date?.value ?? issue.date?.value ?? said;
    return { analysis: analyseArticle({ title, author, text }, anchor), of: { title, author, text, anchor } };
  });
}

/** The analysis of an article: the one made before where it still holds, else a new one. */
export function analysisOf(
  article: Pick<ParsedArticle, "title" | "author" | "text">,
  anchor: CalendarDate | null,
  made: AnalysedArticle | undefined,
): ArticleAnalysis {
  const isSame =
    made !== undefined &&
    made.of.text === article.text &&
    made.of.title === article.title &&
    made.of.author === article.author &&
    made.of.anchor?.date === anchor?.date &&
    made.of.anchor?.precision === anchor?.precision;
  return isSame ? made.analysis : analyseArticle(article, anchor);
}
