import { listTerms, listToldTerms } from "@/lib/analysis/events/profile/list-terms";
import type { LinkableArticle } from "@/lib/analysis/events/types";
import type { CalendarDate } from "@/lib/analysis/text/calendar";
import { toDayNumber } from "@/lib/analysis/text/calendar";
import { findDates } from "@/lib/analysis/text/dates";
import { describeDate } from "@/lib/analysis/text/describe-date";
import { splitSentences } from "@/lib/analysis/text/sentences";
import { coverage } from "@/lib/analysis/text/similarity";
import type { Reason } from "@/lib/analysis/text/span";
import { listPlainWords } from "@/lib/analysis/text/words";

export type NamedEvent = { name: string; date: { value: CalendarDate; reason: Reason } | null };

// A day told long before or after the articles is background, not the event.
const MAX_DAYS_BEFORE = 31;
const MAX_DAYS_AFTER = 3;
const MAX_NAME_LENGTH = 160;
const LEAD_WORDS = 70;
// Seventy words of most languages, with room.
const LEAD_CHARS = 1000;
// Every headline is held against every article, each time one joins; and a name that has served fifty may stay.
export const MAX_ARTICLES = 50;

/**
 * A name and a day for an event, both from its articles: the headline whose words the other articles tell most, and the
 * day most of them speak of. An article without a headline offers its first sentence. Of a large event the first fifty
 * articles by id are asked, in whatever order they are given.
 */
export function nameEvent(articles: readonly LinkableArticle[]): NamedEvent {
  const first = [...articles].sort((a, b) => a.id - b.id).slice(0, MAX_ARTICLES);
  return { name: chooseName(first), date: chooseDate(first) };
}

function chooseName(articles: readonly LinkableArticle[]): string {
  const leads = articles.map(({ title, text }) => listToldTerms({ title, text: cutLead(text) }, LEAD_WORDS).lead);
  const judged = articles.map((article, i) => {
    const name = article.title?.trim() || firstSentence(article.text);
    const terms = listTerms(name, 0).weights;
    const told = leads.reduce((sum, lead, k) => (k === i ? sum : sum + coverage(terms, lead)), 0);
    // A headline of one word is told by everybody and says nothing.
    const isTelling = terms.size >= 3 ? 1 : 0;
    return { name, told, isTelling, hasTitle: article.title ? 1 : 0, id: article.id };
  });
  judged.sort((a, b) => b.hasTitle - a.hasTitle || b.isTelling - a.isTelling || b.told - a.told || a.id - b.id);
  return judged[0]?.name ?? "";
}

/** The beginning of a text where it has more words than a lead, so that the rest need not be read; else all of it. */
function cutLead(text: string): string {
  const beginning = text.slice(0, LEAD_CHARS);
  return listPlainWords(beginning).length > LEAD_WORDS ? beginning : text;
}

function firstSentence(text: string): string {
  const first = splitSentences(text.slice(0, 2000))[0];
  const sentence = first === undefined ? "" : text.slice(first.start, first.end).replace(/\s+/g, " ");
  if (sentence.length <= MAX_NAME_LENGTH) return sentence;
  return `${sentence.slice(0, MAX_NAME_LENGTH).replace(/\s+\S*$/, "")}\u2026`;
}

function chooseDate(articles: readonly LinkableArticle[]): NamedEvent["date"] {
  const tellers = new Map<string, number>();
  for (const article of articles) {
    for (const day of listNearDays(article)) tellers.set(day, (tellers.get(day) ?? 0) + 1);
  }
  const [best] = [...tellers].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best !== undefined && best[1] > 1) {
    return dated(best[0], "shared-day", `${best[1]} of ${articles.length} articles speak of ${describeDate(best[0])}.`);
  }
  const first = articles.flatMap((article) => (article.date?.precision === "day" ? [article.date.date] : [])).sort()[0];
  if (first === undefined) return null;
  return dated(first, "first-report", `The first report is of ${describeDate(first)}.`);
}

function listNearDays(article: LinkableArticle): Set<string> {
  const { date } = article;
  if (date?.precision !== "day") return new Set();
  const written = toDayNumber(date.date);
  const days = findDates(article.text, date).flatMap(({ value }) => (value?.precision === "day" ? [value.date] : []));
  return new Set(
    days.filter((day) => {
      const ahead = toDayNumber(day) - written;
      return ahead <= MAX_DAYS_AFTER && ahead >= -MAX_DAYS_BEFORE;
    }),
  );
}

function dated(date: string, rule: string, words: string): NamedEvent["date"] {
  return { value: { date, precision: "day" }, reason: { rule, words } };
}
