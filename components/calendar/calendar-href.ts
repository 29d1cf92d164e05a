import { monthName } from "@/lib/analysis/text/months";

/** The address of a year (YYYY), a month (YYYY-MM) or a day of all years (MM-DD). */
export function calendarHref(place: { year: string } | { month: string } | { day: string }): string {
  return `/calendar?${new URLSearchParams(place)}`;
}

/** "3 March" for `03-03`. */
export function nameDay(day: string): string {
  return `${Number(day.slice(3))} ${monthName(Number(day.slice(0, 2)))}`;
}
