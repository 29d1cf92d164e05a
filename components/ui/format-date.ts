import type { CalendarDate, DateOrigin } from "@/lib/analysis/text/calendar";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "31 January 2013", "January 2013" or "2013", as far as the date is known. */
export function formatDate({ date, precision }: CalendarDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  if (precision === "year") return year;
  if (precision === "month") return `${monthName(Number(month))} ${year}`;
  return `${Number(day)} ${monthName(Number(month))} ${year}`;
}

/** The value of a `time` element's `datetime`: as long as the date is precise. */
export function toDateTime({ date, precision }: CalendarDate): string {
  return date.slice(0, { year: 4, month: 7, day: 10 }[precision]);
}

/** `month` counts from 1. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? "";
}

/** How a date is known, in the words readers see. */
export const ORIGIN_WORDS: Record<DateOrigin, string> = {
  stated: "stated in the document",
  metadata: "from the file's own data",
  inferred: "inferred",
  editor: "set by an editor",
};
