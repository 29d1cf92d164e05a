import type { Days } from "@/lib/analysis/search/days/days";
import type { CalendarDate } from "@/lib/analysis/text/calendar";
import { describeDate } from "@/lib/analysis/text/describe-date";
import { monthName, shortMonthName } from "@/lib/analysis/text/months";
import { endOfPeriod, type NamedPeriod, startOfPeriod } from "@/lib/analysis/text/periods";
import { currentLanguage, currentTag } from "@/lib/language/current-language";

/** "31 January 2013", "January 2013" or "2013", as far as the date is known, in the language of the page. */
export function formatDate(date: CalendarDate): string {
  return formatWritten(toDateTime(date));
}

/** The same of `2013-01-31`, `2013-01` or `2013`. */
export function formatWritten(date: string): string {
  if (currentLanguage() === "en") return describeDate(date);
  const [year = "", month = "1", day = "1"] = date.split("-");
  const time = new Date(0);
  time.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return formatOf(PARTS[date.split("-").length - 1] ?? "day").format(time);
}

const PARTS = ["year", "month", "day"] as const;
const SHAPES = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
  shortMonth: { year: "numeric", month: "short" },
  monthAlone: { month: "long" },
  shortMonthAlone: { month: "short" },
  shortDay: { month: "short", day: "numeric" },
  dayOfYear: { month: "long", day: "numeric" },
  weekday: { weekday: "short" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** Kept by language and shape: making one takes longer than all it formats on a page. */
function formatOf(shape: keyof typeof SHAPES): Intl.DateTimeFormat {
  const tag = currentTag();
  const key = `${tag} ${shape}`;
  const format = FORMATS.get(key) ?? new Intl.DateTimeFormat(tag, { ...SHAPES[shape], timeZone: "UTC" });
  FORMATS.set(key, format);
  return format;
}

/** A month's name, `month` counts from 1. */
export function formatMonth(month: number, length: "long" | "short" = "long"): string {
  if (currentLanguage() === "en") return length === "long" ? monthName(month) : shortMonthName(month);
  return formatOf(length === "long" ? "monthAlone" : "shortMonthAlone").format(Date.UTC(2000, month - 1));
}

/** "3 March" for `03-03`, the day of any year. */
export function formatDayOfYear(day: string): string {
  const [month = "1", date = "1"] = day.split("-");
  return formatOf("dayOfYear").format(Date.UTC(2000, Number(month) - 1, Number(date)));
}

/** "Mon" to "Sun". */
export function listWeekdays(): string[] {
  // The third of January 2000 was a Monday.
  return Array.from({ length: 7 }, (_, at) => formatOf("weekday").format(Date.UTC(2000, 0, 3 + at)));
}

/** "29 January to 3 February 2013", from one `YYYY-MM-DD` to a later one, the year once where it is the same. */
export function formatDays(first: string, last: string): string {
  if (first === last) return formatWritten(first);
  if (currentLanguage() !== "en") return formatOf("day").formatRange(Date.parse(first), Date.parse(last));
  const start = formatWritten(first);
  return `${first.slice(0, 4) === last.slice(0, 4) ? start.replace(/ \d{4}$/, "") : start} to ${formatWritten(last)}`;
}

/** The value of a `time` element's `datetime`: as long as the date is precise. */
export function toDateTime({ date, precision }: CalendarDate): string {
  return date.slice(0, { year: 4, month: 7, day: 10 }[precision]);
}

/** A stretch of whole months, as charts call it: "May 2013", "Apr–Jun 2013", "2013", "2011–2012". */
export function formatPeriod({ from, to, label }: NamedPeriod): string {
  if (currentLanguage() === "en") return label;
  const isYears = from.slice(5, 7) === "01" && to.slice(5, 7) === "12";
  return formatOf(isYears ? "year" : "shortMonth").formatRange(Date.parse(from), Date.parse(to));
}

/**
 * A stretch of days as short as it is exact: "29 January 2013", "January 2013", "2012 to 2014". An open end is as precise as
 * the other; `end` says which end is meant where both are one day.
 */
export function formatStretch({ from, to }: Days, end?: "from" | "to"): string {
  const [first, last] = [from ?? to, to ?? from];
  if (first === null || last === null) return "";
  if (end !== undefined) return formatWritten(shorten(first, end));
  const whole = [4, 7, 10].map((length) => first.slice(0, length)).find((part) => isWhole(part, first, last));
  if (whole !== undefined) return formatWritten(whole);
  const [start, stop] = [shorten(first, "from"), shorten(last, "to")];
  const shape = PARTS[Math.max(start.split("-").length, stop.split("-").length) - 1] ?? "day";
  return formatOf(shape).formatRange(Date.parse(first), Date.parse(last));
}

const isWhole = (part: string, from: string, to: string) => startOfPeriod(part) === from && endOfPeriod(part) === to;

/** The year or month that begins, or ends, with this day; else the day. */
function shorten(day: string, end: "from" | "to"): string {
  const expand = end === "from" ? startOfPeriod : endOfPeriod;
  return [4, 7].map((length) => day.slice(0, length)).find((part) => expand(part) === day) ?? day;
}

/** "29 Jan" of a day, "Jan" of a month, "2013" of a year: for the marks below a line of time. */
export function formatShortDay(date: CalendarDate): string {
  if (date.precision === "year") return formatDate(date);
  const shape = date.precision === "day" ? "shortDay" : "shortMonthAlone";
  return formatOf(shape).format(Date.parse(date.date));
}
