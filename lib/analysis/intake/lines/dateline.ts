import type { CalendarDate } from "@/lib/analysis/text/calendar";
import { findDates } from "@/lib/analysis/text/dates";
import { MONTH_STARTS } from "@/lib/analysis/text/months";
import { listOutletWords } from "@/lib/analysis/text/reporting-words";

export type Dateline = {
  /** As printed, without the dash that ends it: "SEOUL, Jan. 30 (Yonhap)". */
  text: string;
  /** Where the running text begins. */
  end: number;
  place: string;
  /** "Yonhap"; null when it names none. */
  agency: string | null;
  /** The words of its date: "Jan. 30". */
  dateWords: string | null;
};

// The place: up to five words in capitals or title case, commas between ("WASHINGTON, D.C.").
const PLACE = "[\\p{Lu}][\\p{L}\\p{M}.'\\u2019-]{1,30}(?:[ /][\\p{Lu}][\\p{L}\\p{M}.'\\u2019-]{0,30}){0,4}";
const REGION = "(?:, ?[\\p{Lu}][\\p{L}.]{1,24}(?: [\\p{Lu}][\\p{L}.]{1,24})?)?";
const MONTHS = `(?:${MONTH_STARTS}|${MONTH_STARTS.toUpperCase()})[a-zA-Z]{0,6}\\.?`;
const DATE = `(?<date>${MONTHS} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTHS}(?: \\d{4})?|\\d{4}-\\d\\d-\\d\\d)`;
const AGENCY = `(?:\\((?<agency>[\\p{Lu}][^()\\n]{1,40})\\)|(?<bare>${listOutletWords("dateline").join("|")}))`;
const DASH = "(?:--+|\\u2014|\\u2013|-(?= )|:)";
// With an agency or a date the place may be in title case; alone it must be in capitals and a dash must follow.
const WITH_SOURCE = new RegExp(
  `^(?<head>(?<place>${PLACE})${REGION}(?:,? ${DATE})?,? ?${AGENCY}(?:,? ${DATE.replace("?<date>", "?<later>")})?)\\s{0,2}${DASH}\\s{0,2}`,
  "u",
);
const WITH_DATE = new RegExp(`^(?<head>(?<place>${PLACE})${REGION},? ${DATE})\\s{0,2}${DASH}\\s{0,2}`, "u");
const BARE_PLACE = new RegExp(
  "^(?<head>(?<place>\\p{Lu}[\\p{Lu}\\p{M}.'\\u2019-]{2,30}(?:[ /]\\p{Lu}[\\p{Lu}\\p{M}.'\\u2019-]{1,30}){0,3})(?:, ?[\\p{Lu}][\\p{L}. ]{1,24})?)" +
    '\\s{0,2}(?:--+|\\u2014|\\u2013|(?<=\\s)-)\\s{1,2}(?=[\\p{Lu}"\\u201C])',
  "u",
);
// A dateline opens its paragraph; looking at more would cost time and find nothing.
const REACH_CHARS = 200;
// Capitals and a dash open labels too ("CFP - Projects"): a place alone must be followed by a sentence.
const MIN_BARE_CHARS = 60;

/** The dateline a paragraph opens with, or null. */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, REACH_CHARS);
  const bare = text.length >= MIN_BARE_CHARS ? BARE_PLACE : null;
  const match = WITH_SOURCE.exec(head) ?? WITH_DATE.exec(head) ?? bare?.exec(head);
  const groups = match?.groups;
  if (!match || !groups?.head || !groups.place) return null;
  return {
    text: groups.head.trim(),
    end: match[0].length,
    place: groups.place,
    agency: groups.agency ?? groups.bare ?? null,
    dateWords: groups.date ?? groups.later ?? null,
  };
}

/** The day a dateline names; without a year it is the one nearest to the issue's date. */
export function dateOfDateline(dateline: Dateline, issueDate: CalendarDate | null): CalendarDate | null {
  if (dateline.dateWords === null) return null;
  return findDates(dateline.dateWords, issueDate)[0]?.value ?? null;
}
