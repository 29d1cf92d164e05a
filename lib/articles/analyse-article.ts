import type { FoundQuotation } from "@/lib/events/types";
import type { ParsedArticle } from "@/lib/intake/types";
import { findPeople } from "@/lib/people/find-people";
import type { ArticlePeople } from "@/lib/people/types";
import type { CalendarDate } from "@/lib/text/calendar";
import { type DateMention, findDates } from "@/lib/text/dates";
import { findQuotations } from "@/lib/text/quotations";

export type ArticleAnalysis = { people: ArticlePeople; quotations: FoundQuotation[]; dates: DateMention[] };

/** Everything that can be said of an article by itself, before the archive is asked. Pure. */
export function analyseArticle(
  article: Pick<ParsedArticle, "title" | "author" | "text">,
  anchor: CalendarDate | null,
): ArticleAnalysis {
  return {
    people: findPeople(article.text, { title: article.title, author: article.author }),
    quotations: findQuotations(article.text),
    dates: findDates(article.text, anchor),
  };
}
