import type { CalendarDate } from "@/lib/analysis/text/calendar";
import type { ArticleCorrection, IssueCorrection } from "@/lib/archive/history/corrections";

// What a date knows of its day: the rest is the period's first.
const KNOWN_CHARS = { day: 10, month: 7, year: 4 } as const;

/** An editor's correction in words, with the values: “Set date to 2013-01-29 and number to 12 of summit.eml.” */
export function describeCorrection(correction: IssueCorrection | ArticleCorrection, what: string): string {
  const entries = Object.entries(correction).filter(([, value]) => value !== undefined);
  const set = entries.flatMap(([field, value]) => (value === null ? [] : [`${field} to ${writeValue(value)}`]));
  const emptied = entries.filter(([, value]) => value === null).map(([field]) => field);
  const sentences = [
    set.length > 0 ? `Set ${listAll(set)} of ${what}.` : "",
    emptied.length > 0 ? `Took ${listAll(emptied)} from ${what}.` : "",
  ];
  return sentences.filter(Boolean).join(" ");
}

function writeValue(value: CalendarDate | string | number): string {
  if (typeof value === "object") return value.date.slice(0, KNOWN_CHARS[value.precision]);
  return typeof value === "number" ? String(value) : `“${value}”`;
}

const listAll = (parts: string[]) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
