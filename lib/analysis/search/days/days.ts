import { makeDate } from "@/lib/analysis/text/calendar";
import { describeDate } from "@/lib/analysis/text/describe-date";
import { endOfPeriod, startOfPeriod } from "@/lib/analysis/text/periods";

/** A stretch of days, YYYY-MM-DD, both ends included; null where it has no end. */
export type Days = { from: string | null; to: string | null };

/** The days of a year, a month or a day; null when the calendar has no such. `month` and `day` count from 1. */
export function daysOf(year: number, month?: number, day?: number): Days | null {
  const parts = [String(year).padStart(4, "0"), ...[month, day].flatMap((part) => (part ? [pad(part)] : []))];
  const [from, to] = [startOfPeriod(parts.join("-")), endOfPeriod(parts.join("-"))];
  return from === null || to === null ? null : { from, to };
}

/** Whole months from one to another; `month` may lie outside 1 to 12. */
export function monthsFrom(year: number, month: number, count: number): Days | null {
  const [first, last] = [year * 12 + month - 1, year * 12 + month - 2 + count];
  const from = daysOf(Math.floor(first / 12), (first % 12) + 1)?.from;
  const to = daysOf(Math.floor(last / 12), (last % 12) + 1)?.to;
  return from && to ? { from, to } : null;
}

/** From the beginning of one to the end of the other; null when they are in the wrong order. */
export function spanDays(first: Days, last: Days): Days | null {
  const { from } = first;
  const { to } = last;
  return from !== null && to !== null && from > to ? null : { from, to };
}

/** In words, as short as they are exact: "29 January 2013", "January 2013", "2012 to 2014", "from 2013". */
export function nameDays({ from, to }: Days): string {
  if (from === null) return to === null ? "any day" : `until ${describeDate(shorten(to, "end"))}`;
  if (to === null) return `from ${describeDate(shorten(from, "start"))}`;
  const whole = writeDays({ from, to });
  if (!whole.includes("..")) return describeDate(whole);
  const [first = "", last = ""] = whole.split("..");
  return `${describeDate(first)} to ${describeDate(last)}`;
}

/** As the query language writes it: `2013`, `2013-01`, `2013-01-29`, `2012..2014`, `2013..`. */
export function writeDays({ from, to }: Days): string {
  if (from === null || to === null) {
    return `${from === null ? "" : shorten(from, "start")}..${to === null ? "" : shorten(to, "end")}`;
  }
  for (const length of [4, 7, 10]) {
    const part = from.slice(0, length);
    if (startOfPeriod(part) === from && endOfPeriod(part) === to) return part;
  }
  const ends = [shorten(from, "start"), shorten(to, "end")];
  // "2013..2013-03" would be read right and look wrong.
  const longest = Math.max(...ends.map((end) => end.length));
  return `${from.slice(0, longest)}..${to.slice(0, longest)}`;
}

function shorten(day: string, end: "start" | "end"): string {
  const expand = end === "start" ? startOfPeriod : endOfPeriod;
  return [4, 7].map((length) => day.slice(0, length)).find((part) => expand(part) === day) ?? day;
}

export function isDay(year: number, month: number, day: number): boolean {
  return makeDate(year, month, day) !== null;
}

const pad = (part: number) => String(part).padStart(2, "0");
