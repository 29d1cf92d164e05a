import type { DateForm, DateUnit, Direction } from "@/lib/analysis/text/date-rules";
import { addDays, type CalendarDate, fromDayNumber, makeDate, toDayNumber, weekdayOf } from "./calendar";
import { FIRST_YEAR, LAST_YEAR, weekdayName } from "./date-words";
import type { Reason } from "./span";

/** The days a mention covers, first and last. */
export type Period = { from: string; to: string };

export type ResolvedDate = {
  value: CalendarDate | null;
  period: Period | null;
  weekday: number | null;
  reason: Reason;
};

export type ResolveContext = {
  /** The day of writing, as far as it is known. */
  anchor: CalendarDate | null;
  /** What the last day spoken of before this mention resolved to: "a day earlier" counts from it. */
  previous: ResolvedDate | null;
  /** Whether the words before the mention speak of the future. */
  isAhead: boolean;
};

// News looks back: a date ahead must be this many times nearer than one behind, unless the words speak of the future.
const AHEAD_PENALTY = 3;

/** The calendar date that a form of words stands for, or null with the reason why it is unknown. */
export function resolveDate(form: DateForm, context: ResolveContext): ResolvedDate {
  switch (form.kind) {
    case "day":
      return form.year === null ? resolveYearlessDay(form, context) : resolveFullDay(form, form.year, "stated");
    case "month":
      return resolveMonth(form, context);
    case "year":
      return known(yearOf(form.year), "stated-year", "The text names the year.");
    case "weekday":
      return resolveWeekday(form.weekday, form.direction, context);
    case "offset":
      return resolveOffset(form.unit, form.count, form.from, context);
    case "unclear":
      return unknown("ambiguous-digits", form.why);
  }
}

function resolveFullDay(form: DateForm & { kind: "day" }, year: number, how: "stated" | "nearest"): ResolvedDate {
  const date = makeDate(year, form.month, form.day);
  if (date === null || !isSane(year)) return unknown("no-such-day", "The calendar has no such day.");
  const words =
    how === "stated"
      ? "The text names day, month and year."
      : `The text names no year; ${year} is nearest to the day of writing.`;
  const last = form.toDay === null ? null : makeDate(year, form.month, form.toDay);
  const period = { from: date, to: last !== null && last > date ? last : date };
  return { ...known({ date, precision: "day" }, `${how}-day`, words), period };
}

function resolveYearlessDay(form: DateForm & { kind: "day" }, context: ResolveContext): ResolvedDate {
  if (context.anchor === null) return unknown("no-year", "The text names no year and the day of writing is unknown.");
  const year = nearestYear(context, (candidate) => makeDate(candidate, form.month, form.day));
  return year === null
    ? unknown("no-such-day", "The calendar has no such day.")
    : resolveFullDay(form, year, "nearest");
}

function resolveMonth(form: DateForm & { kind: "month" }, context: ResolveContext): ResolvedDate {
  const { month } = form;
  if (form.year !== null) return known(monthOf(form.year, month), "stated-month", "The text names month and year.");
  const { anchor } = context;
  if (anchor === null) return unknown("no-year", "The text names no year and the day of writing is unknown.");
  const anchorYear = Number(anchor.date.slice(0, 4));
  if (form.yearShift !== null) {
    return known(monthOf(anchorYear + form.yearShift, month), "month-of-year", "Counted from the year of writing.");
  }
  if (form.direction === "this")
    return known(monthOf(anchorYear, month), "this-month", "The month of the year of writing.");
  if (anchor.precision === "year") return unknown("anchor-too-wide", "Only the year of writing is known.");
  const anchorMonth = Number(anchor.date.slice(5, 7));
  if (form.direction === "last") {
    return known(
      monthOf(anchorYear - (month < anchorMonth ? 0 : 1), month),
      "last-month",
      "The last such month before writing.",
    );
  }
  if (form.direction === "next") {
    return known(
      monthOf(anchorYear + (month > anchorMonth ? 0 : 1), month),
      "next-month",
      "The next such month after writing.",
    );
  }
  const year = nearestYear(context, (candidate) => makeDate(candidate, month, 15));
  const words = `The text names no year; ${year} is nearest to the day of writing.`;
  return year === null ? unknown("no-year", "No year is near.") : known(monthOf(year, month), "nearest-month", words);
}

function nearestYear(context: ResolveContext, dateIn: (year: number) => string | null): number | null {
  if (context.anchor === null) return null;
  const anchorYear = Number(context.anchor.date.slice(0, 4));
  if (context.anchor.precision === "year") return dateIn(anchorYear) === null ? null : anchorYear;
  const anchorDay = toDayNumber(context.anchor.date) + (context.anchor.precision === "month" ? 14 : 0);
  const costs = [anchorYear - 1, anchorYear, anchorYear + 1].flatMap((year) => {
    const date = dateIn(year);
    if (date === null) return [];
    const days = toDayNumber(date) - anchorDay;
    const penalty = days > 0 === context.isAhead ? 1 : AHEAD_PENALTY;
    return [{ year, cost: Math.abs(days) * penalty }];
  });
  return costs.sort((a, b) => a.cost - b.cost)[0]?.year ?? null;
}

function resolveWeekday(weekday: number, direction: Direction, context: ResolveContext): ResolvedDate {
  if (context.anchor?.precision !== "day") {
    return { ...unknown("no-anchor", "A weekday alone; the day of writing is unknown."), weekday };
  }
  const { date } = context.anchor;
  const back = (weekdayOf(date) - weekday + 7) % 7;
  const name = weekdayName(weekday);
  if (direction === "next" || (direction !== "last" && context.isAhead)) {
    const words = `The first ${name} after the day of writing.`;
    return known({ date: addDays(date, 7 - back), precision: "day" }, "next-weekday", words);
  }
  if (direction === "last" && back === 0) {
    return known(
      { date: addDays(date, -7), precision: "day" },
      "last-weekday",
      `The ${name} before the day of writing.`,
    );
  }
  const words = `The last ${name} on or before the day of writing.`;
  return known({ date: addDays(date, -back), precision: "day" }, "last-weekday", words);
}

function resolveOffset(
  unit: DateUnit,
  count: number,
  from: "writing" | "story",
  context: ResolveContext,
): ResolvedDate {
  const base = from === "story" && context.previous !== null ? context.previous.value : context.anchor;
  const counted = from === "story" && context.previous !== null ? "the day spoken of before" : "the day of writing";
  const shiftedWeekday =
    unit === "day" && from === "story" && context.previous?.weekday != null
      ? (((context.previous.weekday + count) % 7) + 7) % 7
      : null;
  if (base === null)
    return { ...unknown("no-anchor", `Counted from ${counted}, which is unknown.`), weekday: shiftedWeekday };
  const words = `Counted from ${counted}.`;
  const [year, month] = [Number(base.date.slice(0, 4)), Number(base.date.slice(5, 7))];
  if (unit === "year") return known(yearOf(year + count), "year-offset", words);
  if (base.precision === "year")
    return unknown("anchor-too-wide", `Counted from ${counted}, of which only the year is known.`);
  if (unit === "month") {
    const total = year * 12 + month - 1 + count;
    return known(monthOf(Math.floor(total / 12), (total % 12) + 1), "month-offset", words);
  }
  if (base.precision !== "day") return unknown("anchor-too-wide", `Counted from ${counted}, of which no day is known.`);
  if (unit === "day") return known({ date: addDays(base.date, count), precision: "day" }, "day-offset", words);
  const monday = addDays(base.date, -((weekdayOf(base.date) + 6) % 7) + 7 * count);
  const period = { from: monday, to: addDays(monday, 6) };
  return {
    value: null,
    period,
    weekday: null,
    reason: { rule: "week", words: "A week, from Monday to Sunday; no single day." },
  };
}

function known(value: CalendarDate | null, rule: string, words: string): ResolvedDate {
  if (value === null) return unknown("no-such-day", "The year is out of range.");
  const weekday = value.precision === "day" ? weekdayOf(value.date) : null;
  return { value, period: { from: value.date, to: lastDayOf(value) }, weekday, reason: { rule, words } };
}

function unknown(rule: string, words: string): ResolvedDate {
  return { value: null, period: null, weekday: null, reason: { rule, words } };
}

function yearOf(year: number): CalendarDate | null {
  return isSane(year) ? { date: `${year}-01-01`, precision: "year" } : null;
}

function monthOf(year: number, month: number): CalendarDate | null {
  const date = makeDate(year, month, 1);
  return date === null || !isSane(year) ? null : { date, precision: "month" };
}

function isSane(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function lastDayOf({ date, precision }: CalendarDate): string {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  if (precision === "day") return date;
  if (precision === "year") return `${date.slice(0, 4)}-12-31`;
  const next = makeDate(month === 12 ? year + 1 : year, (month % 12) + 1, 1) ?? date;
  return fromDayNumber(toDayNumber(next) - 1);
}
