import type { CalendarDate } from "@/lib/analysis/text/calendar";
import { monthName } from "@/lib/analysis/text/months";

/** Year, month and day as numbers, as far as the date is known. */
export function datePartsOf({ date, precision }: CalendarDate): number[] {
  const parts = date.split("-").map(Number);
  return parts.slice(0, { year: 1, month: 2, day: 3 }[precision]);
}

/** "January 28, 2013", as American styles write it. */
export function monthFirst(date: CalendarDate): string {
  const [year, month, day] = datePartsOf(date);
  if (month === undefined) return String(year);
  return day === undefined ? `${monthName(month)} ${year}` : `${monthName(month)} ${day}, ${year}`;
}

/** "2013, January 28": the order of the APA's reference lists. */
export function yearFirst(date: CalendarDate): string {
  const [year, month, day] = datePartsOf(date);
  return month === undefined ? String(year) : `${year}, ${[monthName(month), day].filter(Boolean).join(" ")}`;
}

/** "28 Jan. 2013": the MLA's order, months of more than four letters cut. */
export function dayFirst(date: CalendarDate): string {
  const [year, month, day] = datePartsOf(date);
  return [day, month === undefined ? "" : shortMonth(month), year].filter(Boolean).join(" ");
}

function shortMonth(month: number): string {
  const name = monthName(month);
  if (name.length <= 4) return name;
  return name === "September" ? "Sept." : `${name.slice(0, 3)}.`;
}

/** A day of access, `YYYY-MM-DD`, as a date. */
export const asDay = (day: string): CalendarDate => ({ date: day, precision: "day" });
