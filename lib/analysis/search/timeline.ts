import { addDays } from "@/lib/analysis/text/calendar";
import { daysOf } from "./days/days";

/** Articles of a year, month or day: `2013`, `2013-01` or `2013-01-29`. */
export type DateCount = { date: string; count: number };
export type Timeline = { unit: "year" | "month" | "day"; bars: DateCount[] };

// A newsletter lives for some decades; what is dated beyond that is an error of a date, and is listed without the empty years between.
const MAX_BARS = 80;

/**
 * Counts by month or day laid out in equal steps from the first to the last, empty ones included: years, the months of one year, or
 * days of one month. `counts` are of months or, for `day`, of days.
 */
export function layOut(counts: readonly DateCount[], unit: "month" | "day"): Timeline {
  const years = new Set(counts.map(({ date }) => date.slice(0, 4)));
  const shown = unit === "day" ? "day" : years.size > 1 ? "year" : "month";
  const length = { year: 4, month: 7, day: 10 }[shown];
  const sums = new Map<string, number>();
  for (const { date, count } of counts) {
    const key = date.slice(0, length);
    sums.set(key, (sums.get(key) ?? 0) + count);
  }
  const held = [...sums.keys()].sort();
  const steps = fill(held, shown);
  return { unit: shown, bars: steps.map((date) => ({ date, count: sums.get(date) ?? 0 })) };
}

function fill(held: readonly string[], unit: Timeline["unit"]): readonly string[] {
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined) return [];
  const steps: string[] = [];
  for (let step = first; step <= last; step = next(step, unit)) {
    if (steps.length === MAX_BARS) return held;
    steps.push(step);
  }
  return steps;
}

function next(step: string, unit: Timeline["unit"]): string {
  const [year = 0, month] = step.split("-").map(Number);
  const length = { year: 4, month: 7, day: 10 }[unit];
  return addDays(unit === "day" ? step : (daysOf(year, month)?.to ?? step), 1).slice(0, length);
}
