import { toSlug } from "@/lib/addresses";
import type { CalendarDate } from "@/lib/analysis/text/calendar";

const PRECISION_CHARS = { day: 10, month: 7, year: 4 } as const;
/** Enough of a hash to tell the undated issues of one publication apart. */
const HASH_CHARS = 8;

/**
 * The last part of an issue's address, `<date>[-<number>]`: `2013-01-31-247`, `2013-01`. Without a date and a number the
 * original's hash stands in. Single articles of one day have the same one: they are filed in that day's issue.
 */
export function issuePath(issue: { date: CalendarDate | null; number: string | null; sha256: string }): string {
  const date = issue.date ? issue.date.date.slice(0, PRECISION_CHARS[issue.date.precision]) : "undated";
  const number = issue.number ? toSlug(issue.number) : "";
  if (!issue.date && !number) return `undated-${issue.sha256.slice(0, HASH_CHARS)}`;
  return number ? `${date}-${number}` : date;
}
