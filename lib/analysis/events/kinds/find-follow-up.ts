import { listTerms } from "@/lib/analysis/events/profile/list-terms";
import { nameForms, readLead, type ToldFirst } from "@/lib/analysis/events/profile/read-lead";
import type { FoundLink, LinkableArticle } from "@/lib/analysis/events/types";
import { addDays, type CalendarDate, toDayNumber } from "@/lib/analysis/text/calendar";
import { type DateMention, findDates } from "@/lib/analysis/text/dates";
import { describeDate } from "@/lib/analysis/text/describe-date";
import { splitSentences } from "@/lib/analysis/text/sentences";
import { contains, type Span } from "@/lib/analysis/text/span";
import { findEarlier } from "./find-earlier";

// A report says what happened on its day or up to two days before it.
export const REPORT_DAYS = 2;
// What is recalled after more than a year is history, not what followed.
const MAX_DAYS = 400;
// News is in the first sentences; what is recalled comes after them.
const LEAD_SENTENCES = 2;
// Of the sentence that recalls, so many terms must be in what the earlier article says first, a name among them.
const MIN_TERMS = 2;
// A month says less than a day ("at Lake Prespa in June"): more terms, and such a part of the sentence's.
const MIN_TERMS_OF_MONTH = 4;
const MIN_SHARE_OF_MONTH = 0.35;

/**
 * Whether the later of two articles recalls, after its own news, what the earlier one reports: a sentence that names the
 * earlier event's day, or its month, in words and names with which the earlier article begins. The caller has seen that both texts agree
 * in their words. The machine proposes nothing without such a sentence: many follow-ups are missed, few are wrong.
 */
export function findFollowUp(a: LinkableArticle, b: LinkableArticle): FoundLink | null {
  const order = findEarlier(a, b);
  if (!order || daysBetween(order) > MAX_DAYS) return null;
  const told = readLead(order.earlier);
  const recalls = listRecalls(order)
    .map((recall) => weighRecall(recall, order.later, told))
    .filter((recall) => recall !== null)
    .sort((x, y) => y.share - x.share);
  const [best] = recalls;
  if (!best) return null;
  const [here, there] = [[best.span], told.spans(best.terms)];
  const isA = order.later.id === a.id;
  const [day, words] = [describeDate(best.day), best.names.slice(0, 3).join(", ")];
  const source = order.later.publication ?? "The later article";
  return {
    kind: "follow-up",
    earlierId: order.earlier.id,
    score: best.share,
    parts: [
      {
        name: "recalled",
        value: best.share,
        weight: 1,
        words: `${Math.round(100 * best.share)} % of the sentence recalling ${day} matches the opening of the earlier article`,
      },
    ],
    evidence: {
      summary: `${source} recalls what happened ${best.day.length === 10 ? "on" : "in"} ${day} (${words}), after its own news.`,
      pairs: [{ kind: "date", a: isA ? here : there, b: isA ? there : here, words: day }],
    },
  };
}

type Order = { earlier: LinkableArticle; later: LinkableArticle };

function daysBetween({ earlier, later }: Order): number {
  return toDayNumber(later.date?.date ?? "") - toDayNumber(earlier.date?.date ?? "");
}

type Recall = { span: Span; day: string; isDay: boolean };

/** Sentences after the later article's own news that name a day the earlier article reports of. */
function listRecalls(order: Order): Recall[] {
  const { later } = order;
  const isReported = ({ value }: DateMention) => value !== null && namesReport(value, order);
  const sentences = splitSentences(later.text);
  const lead = sentences.slice(0, LEAD_SENTENCES);
  const dates = findDates(later.text, later.date).filter(isReported);
  // What the later article begins with is its news: then both say the same day's.
  if (dates.some((date) => lead.some((sentence) => contains(sentence, date)))) return [];
  return sentences.slice(LEAD_SENTENCES).flatMap((span) => {
    const date = dates.find((one) => contains(span, one));
    if (!date?.value) return [];
    const isDay = date.value.precision === "day";
    return [{ span, isDay, day: date.value.date.slice(0, isDay ? 10 : 7) }];
  });
}

/** Whether a date is a day the earlier article may report of, or its month when the later one is of another. */
function namesReport({ date, precision }: CalendarDate, { earlier, later }: Order): boolean {
  const [reported, written] = [earlier.date?.date ?? "", later.date?.date ?? ""];
  if (precision === "day") return addDays(reported, -REPORT_DAYS) <= date && date <= reported;
  const month = date.slice(0, 7);
  return precision === "month" && month === reported.slice(0, 7) && month !== written.slice(0, 7);
}

function weighRecall({ span, day, isDay }: Recall, later: LinkableArticle, told: ToldFirst) {
  const sentence = listTerms(later.text.slice(span.start, span.end), 0);
  const terms = new Set([...sentence.weights.keys()].filter((term) => told.terms.has(term)));
  const names = [...terms].filter((term) => told.names.has(term));
  const share = terms.size / Math.max(1, sentence.weights.size);
  const isEnough = isDay ? terms.size >= MIN_TERMS : terms.size >= MIN_TERMS_OF_MONTH && share >= MIN_SHARE_OF_MONTH;
  if (!isEnough || names.length === 0) return null;
  return { span, day, share, terms, names: nameForms(later.text, span, names) };
}
