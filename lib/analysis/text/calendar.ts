export type DatePrecision = "day" | "month" | "year";

/** A calendar date: `date` is `YYYY-MM-DD`, the first day of the period when the precision is a month or a year. */
export type CalendarDate = { date: string; precision: DatePrecision };

/** Where a date comes from: words of the document, data beside them, a conclusion, or an editor. */
export type DateOrigin = "stated" | "metadata" | "inferred" | "editor";

/** A date as rows keep it, in two columns; a day when its precision was not written down. */
export function readCalendarDate(row: { date: string | null; datePrecision: string | null }): CalendarDate | null {
  const { date, datePrecision } = row;
  if (date === null) return null;
  return { date, precision: datePrecision === "month" || datePrecision === "year" ? datePrecision : "day" };
}

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a `YYYY-MM-DD` date, for arithmetic without time zones. */
export function toDayNumber(date: string): number {
  return Math.floor(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY_MS);
}

export function fromDayNumber(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function addDays(date: string, days: number): string {
  return fromDayNumber(toDayNumber(date) + days);
}

/** 0 is Sunday, 6 Saturday. */
export function weekdayOf(date: string): number {
  return (((toDayNumber(date) + 4) % 7) + 7) % 7;
}

/** The date when it exists in the calendar (no 31 April), otherwise null. `month` and `day` count from 1. */
export function makeDate(year: number, month: number, day: number): string | null {
  const date = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date;
}

/** The day of a moment, in universal time. */
export function toDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
