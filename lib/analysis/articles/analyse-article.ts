import type { ParsedArticle } from "@/lib/analysis/intake/types";
import { findPeople } from "@/lib/analysis/people/find-people";
import type { ArticlePeople } from "@/lib/analysis/people/types";
import type { CalendarDate } from "@/lib/analysis/text/calendar";
import { type DateMention, findDates } from "@/lib/analysis/text/dates";
import { listSpeech } from "@/lib/analysis/text/list-speech";
import type { FoundQuotation } from "@/lib/analysis/text/quotations";
import { findQuotations } from "@/lib/analysis/text/quotations";
import { nameSpeakers } from "./name-speakers";

export type ArticleAnalysis = { people: ArticlePeople; quotations: FoundQuotation[]; dates: DateMention[] };

/** Everything that can be said of an article by itself, before the archive is asked. Pure. */
export function analyseArticle(
  article: Pick<ParsedArticle, "title" | "author" | "text">,
  anchor: CalendarDate | null,
): ArticleAnalysis {
  const people = findPeople(article.text, { title: article.title, author: article.author });
  return {
    people,
    quotations: nameSpeakers(article.text, listSpeech(article.text, findQuotations(article.text)), people.mentions),
    dates: findDates(article.text, anchor),
  };
}
