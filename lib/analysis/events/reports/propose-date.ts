import type { LinkableArticle, ProposedDate, ScoredLink } from "@/lib/analysis/events/types";
import { addDays, type CalendarDate, toDayNumber, weekdayOf } from "@/lib/analysis/text/calendar";
import { type DateMention, findDates } from "@/lib/analysis/text/dates";
import { describeDate } from "@/lib/analysis/text/describe-date";

export type LinkedArticle = { article: LinkableArticle; link: ScoredLink };

// News of an event comes within days; farther apart the days spoken of agree by chance.
const MAX_DAYS_APART = 10;
// Linked articles beyond the best add nothing but time.
const MAX_LINKED = 8;
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/**
 * The day an undated article was written, from the articles it is linked with: every day near them is tried as the day of
 * writing, and the one is taken under which most of the article's own weekdays and relative dates ("Tuesday", "a day
 * earlier") fall on days the linked articles speak of; among equals the freshest news, which is the latest day it speaks of.
 * Null when the article is dated, when no linked article is, or when nothing in the text ties it to a day.
 */
export function proposeDate(article: LinkableArticle, linked: readonly LinkedArticle[]): ProposedDate | null {
  if (article.date?.precision === "day") return null;
  const dated = linked
    .filter((other) => other.article.date?.precision === "day")
    .sort((a, b) => b.link.score.score - a.link.score.score || a.article.id - b.article.id)
    .slice(0, MAX_LINKED);
  const known = gatherDays(dated);
  if (known.size === 0) return null;
  const best = listDaysToTry(dated)
    .filter((day) => fitsPrecision(day, article.date))
    .map((day) => judgeDay(article.text, day, known))
    .filter((judged) => judged.fit > 0)
    .sort((a, b) => b.fit - a.fit || a.staleDays - b.staleDays || (a.day < b.day ? -1 : 1))[0];
  return best === undefined ? null : explain(best);
}

/** A day the linked articles tell of, the weight of their links and the article that tells it best. */
type KnownDay = { weight: number; article: LinkableArticle; isSpokenOf: boolean };

type JudgedDay = { day: string; fit: number; staleDays: number; agreeing: { mention: DateMention; known: KnownDay }[] };

function gatherDays(linked: readonly LinkedArticle[]): Map<string, KnownDay> {
  const days = new Map<string, KnownDay>();
  for (const { article, link } of linked) {
    if (article.date === null) continue;
    const written = toDayNumber(article.date.date);
    const spoken = findDates(article.text, article.date)
      .flatMap((mention) => daysOf(mention))
      .filter((day) => Math.abs(toDayNumber(day) - written) <= MAX_DAYS_APART);
    for (const day of new Set(spoken)) addDay(days, day, { weight: link.score.score, article, isSpokenOf: true });
    addDay(days, article.date.date, { weight: link.score.score / 2, article, isSpokenOf: false });
  }
  return days;
}

function addDay(days: Map<string, KnownDay>, day: string, known: KnownDay): void {
  const before = days.get(day);
  if (before === undefined) days.set(day, known);
  else days.set(day, { ...(before.isSpokenOf ? before : known), weight: before.weight + known.weight });
}

/** First and last day of a mention that names days; a week or month names none. */
function daysOf({ value, period }: DateMention): string[] {
  if (value?.precision !== "day") return [];
  return period === null || period.to === value.date ? [value.date] : [value.date, period.to];
}

function listDaysToTry(linked: readonly LinkedArticle[]): string[] {
  const days = new Set<string>();
  for (const { article } of linked) {
    for (let step = -MAX_DAYS_APART; article.date !== null && step <= MAX_DAYS_APART; step += 1) {
      days.add(addDays(article.date.date, step));
    }
  }
  return [...days].sort();
}

function fitsPrecision(day: string, date: CalendarDate | null): boolean {
  if (date === null) return true;
  const length = date.precision === "year" ? 4 : 7;
  return day.slice(0, length) === date.date.slice(0, length);
}

function judgeDay(text: string, day: string, known: Map<string, KnownDay>): JudgedDay {
  const mentions = findDates(text, { date: day, precision: "day" }).filter(
    (mention) => mention.kind !== "absolute" && mention.value?.precision === "day",
  );
  const agreeing = mentions.flatMap((mention) => {
    const match = mention.value ? known.get(mention.value.date) : undefined;
    return match === undefined ? [] : [{ mention, known: match }];
  });
  const past = mentions.flatMap(({ value }) => (value && value.date <= day ? [value.date] : []));
  const latest = past.sort().at(-1);
  const fit = new Map(agreeing.map(({ mention, known }) => [mention.value?.date, known.weight]));
  return {
    day,
    fit: [...fit.values()].reduce((sum, weight) => sum + weight, 0),
    staleDays: latest === undefined ? MAX_DAYS_APART : toDayNumber(day) - toDayNumber(latest),
    agreeing,
  };
}

function explain({ day, agreeing }: JudgedDay): ProposedDate | null {
  const spoken = agreeing.filter(({ known }) => known.isSpokenOf);
  const tie = spoken.find(({ mention }) => mention.value?.date !== day) ?? spoken[0] ?? agreeing[0];
  if (tie?.mention.value == null) return null;
  const [tied, source] = [tie.mention.value.date, tie.known.article];
  const named = agreeing.find(({ mention }) => mention.value?.date === day);
  const told = tie.known.isSpokenOf ? "speaks of" : "is of";
  const words = [
    `The linked article of ${describeDate(source.date?.date ?? "")} ${told} ${describeDay(tied)}`,
    `this article calls that day \u201C${tie.mention.form}\u201D`,
    named && named !== tie
      ? `and says \u201C${named.mention.form}\u201D, so it was written on ${describeDay(day)}.`
      : `so it was written on ${describeDay(day)}.`,
  ];
  return {
    value: { date: day, precision: "day" },
    origin: "inferred",
    reason: { rule: "linked-days", words: words.join("; ").replace("; and", " and") },
    fromArticle: source.id,
  };
}

function describeDay(day: string): string {
  return `${WEEKDAYS[weekdayOf(day)]}, ${describeDate(day)}`;
}
