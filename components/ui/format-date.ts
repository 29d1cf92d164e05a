import type { CalendarDate, DateOrigin } from "@/lib/analysis/text/calendar";
import { describeDate } from "@/lib/analysis/text/describe-date";

/** "31 January 2013", "January 2013" or "2013", as far as the date is known. */
export function formatDate(date: CalendarDate): string {
  return describeDate(toDateTime(date));
}

/** The value of a `time` element's `datetime`: as long as the date is precise. */
export function toDateTime({ date, precision }: CalendarDate): string {
  return date.slice(0, { year: 4, month: 7, day: 10 }[precision]);
}

/** How a date is known, in the words readers see. */
export const ORIGIN_WORDS: Record<DateOrigin, string> = {
  stated: "stated in the document",
  metadata: "from the file's own data",
  inferred: "inferred",
  editor: "set by an editor",
};
