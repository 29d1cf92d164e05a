import { type CalendarDate, makeDate } from "./calendar";
import { matchDateForms } from "./date-forms";
import { resolveDate } from "./date-resolve";
import { FIRST_YEAR, LAST_YEAR } from "./date-words";
import { readForeignDate } from "./foreign-months";
import { MONTH_STARTS, monthNumber } from "./months";

// Two-digit years as RFC 5322, section 4.3 reads them: 00 to 49 are of this century, the others of the last.
const CENTURY_TURN = 50;
const MONTH = `(${MONTH_STARTS})`;
const RFC_DATE = new RegExp(`(?:^|[^\\d])(\\d{1,2})[\\s-]+${MONTH}[a-z]{0,6}\\.?[\\s-]+(\\d{4}|\\d{2})\\b`, "i");
const CLOCK = "\\d{1,2}:\\d{2}(?::\\d{2})?";
const ASCTIME = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})\\s+${CLOCK}\\s+(?:[A-Z]{2,5}\\s+)?(\\d{4})\\b`, "i");
const ISO_MONTH = /^\s*((?:1[4-9]|2[01])\d\d)-(0[1-9]|1[0-2])\s*$/;
const COMPACT = /^\s*((?:1[4-9]|2[01])\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:T?\d{4,6}Z?)?\s*$/;
const YEAR_ALONE = /^\s*((?:1[4-9]|2[01])\d\d)\s*$/;

/**
 * The date that a header field, a meta tag or a title line states: RFC 5322 ("Thu, 31 Jan 2013 09:00:00 +0900"),
 * ISO 8601, asctime, or words ("January 31, 2013", "October 2007"), also in other languages of Europe ("9. Mai 2012"). The day is the one written, in the writer's own time zone.
 * Null when the text states none.
 */
export function parseHeaderDate(text: string): CalendarDate | null {
  return readMailDate(text) ?? readCompactDate(text) ?? readForeign(text) ?? readWords(text);
}

function readForeign(text: string): CalendarDate | null {
  const date = readForeignDate(text);
  return date === null ? null : day(date.year, date.month, date.day);
}

function readMailDate(text: string): CalendarDate | null {
  const asctime = ASCTIME.exec(text);
  if (asctime) return day(Number(asctime[3]), monthNumber(asctime[1] ?? ""), Number(asctime[2]));
  const mail = RFC_DATE.exec(text);
  if (!mail) return null;
  const year = Number(mail[3]);
  const full = mail[3]?.length === 2 ? year + (year < CENTURY_TURN ? 2000 : 1900) : year;
  return day(full, monthNumber(mail[2] ?? ""), Number(mail[1]));
}

function readCompactDate(text: string): CalendarDate | null {
  const month = ISO_MONTH.exec(text);
  if (month) return { date: `${month[1]}-${month[2]}-01`, precision: "month" };
  const compact = COMPACT.exec(text);
  if (compact) return day(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const year = YEAR_ALONE.exec(text);
  return year ? { date: `${year[1]}-01-01`, precision: "year" } : null;
}

function readWords(text: string): CalendarDate | null {
  const values = matchDateForms(text).flatMap(({ form }) => {
    const { value } = resolveDate(form, { anchor: null, previous: null, isAhead: false });
    return value === null ? [] : [value];
  });
  return values.find((value) => value.precision === "day") ?? values[0] ?? null;
}

function day(year: number, month: number, dayOfMonth: number): CalendarDate | null {
  const date = year < FIRST_YEAR || year > LAST_YEAR ? null : makeDate(year, month, dayOfMonth);
  return date === null ? null : { date, precision: "day" };
}
