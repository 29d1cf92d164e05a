import { addDays, toDayNumber, weekdayOf } from "@/lib/analysis/text/calendar";

/** An issue by its number as printed and its day, YYYY-MM-DD. */
export type HeldIssue = { number: string | null; date: string };

/** What is missing between two issues that are held. */
export type Gap = {
  /** The days of the issues before and after it. */
  after: string;
  before: string;
  /** The numbers that are missing, ascending; empty where only the rhythm of the publication shows it. */
  numbers: number[];
  /** How many issues: as many as numbers, else as the rhythm has it. */
  count: number;
  /** By the rhythm alone: the days on which issues are expected. Empty where numbers are known. */
  expected: string[];
};

// Fewer issues show no rhythm.
const MIN_STEPS = 5;
// As many of the steps must agree; a publication that keeps less to its rhythm has no gaps that could be told.
const STEADY = 0.6;
// A publication that pauses longer than this many issues has stopped and begun again.
const MAX_MISSING = 60;

/**
 * The gaps in the holdings of one publication, oldest first. Missing numbers are named where its issues are numbered one after another;
 * else the rhythm decides: the usual weekdays of a daily, the usual step of a weekly, fortnightly or monthly. Where both neighbours
 * have consecutive numbers nothing is missing, however long the pause. Linear after sorting.
 */
export function findGaps(issues: readonly HeldIssue[]): Gap[] {
  const days = groupByDay(issues);
  const numbers = readSequence(days);
  const expect = readRhythm(days.map(({ date }) => date));
  const held = new Set(days.flatMap((day) => day.numbers));
  return days.flatMap((day, at): Gap[] => {
    const next = days[at + 1];
    if (!next) return [];
    const between = { after: day.date, before: next.date };
    const expected = expect(day.date, next.date);
    const missing = numbers ? missingNumbers(day, next, expected?.length ?? null) : null;
    if (missing !== null) {
      const named = missing.filter((number) => !held.has(number));
      return named.length === 0 ? [] : [{ ...between, numbers: named, count: named.length, expected: [] }];
    }
    const isPause = expected === null || expected.length === 0 || expected.length > MAX_MISSING;
    return isPause ? [] : [{ ...between, numbers: [], count: expected.length, expected }];
  });
}

type Day = { date: string; numbers: number[] };

function groupByDay(issues: readonly HeldIssue[]): Day[] {
  const days = new Map<string, number[]>();
  for (const { number, date } of issues) {
    const numbers = days.get(date) ?? [];
    // A year, or a number within it ("3/2013"), counts nothing from issue to issue.
    if (number !== null && /^\d{1,6}$/.test(number.trim())) numbers.push(Number(number));
    days.set(date, numbers);
  }
  return [...days]
    .map(([date, numbers]) => ({ date, numbers: numbers.sort((a, b) => a - b) }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Whether numbers go up by one from issue to issue, as far as they are held. */
function readSequence(days: readonly Day[]): boolean {
  const numbers = days.flatMap((day) => day.numbers);
  const steps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0));
  return steps.length >= 3 && steps.filter((step) => step === 1).length >= steps.length * STEADY;
}

/**
 * The numbers between two days; null where numbers say nothing: one has none, they begin anew, or they leap further than the rhythm
 * allows, as a misread number does.
 */
function missingNumbers(day: Day, next: Day, expected: number | null): number[] | null {
  const [last, first] = [day.numbers.at(-1), next.numbers[0]];
  if (last === undefined || first === undefined || first <= last) return null;
  const count = first - last - 1;
  const isLeap = count > MAX_MISSING || (expected !== null && count > 2 * expected + 2);
  return isLeap ? null : Array.from({ length: count }, (_, at) => last + 1 + at);
}

/** The days on which issues are expected between two days; null where there is no rhythm. */
function readRhythm(dates: readonly string[]): (after: string, before: string) => string[] | null {
  const steps = dates.slice(1).map((date, at) => toDayNumber(date) - toDayNumber(dates[at] ?? date));
  const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  if (steps.length < MIN_STEPS || usual < 1) return () => null;
  if (usual < 4) return readWeekdays(dates);
  const isUsual = (step: number) => Math.abs(step - usual) <= usual * 0.3;
  if (steps.filter(isUsual).length < steps.length * STEADY) return () => null;
  return (after, before) => {
    const count = Math.round((toDayNumber(before) - toDayNumber(after)) / usual) - 1;
    return Array.from({ length: Math.min(Math.max(count, 0), MAX_MISSING + 1) }, (_, at) =>
      addDays(after, usual * (at + 1)),
    );
  };
}

/** A daily, or one of two or three days a week: its weekdays are those with at least half as many issues as the busiest. */
function readWeekdays(dates: readonly string[]): (after: string, before: string) => string[] {
  const counts = Array<number>(7).fill(0);
  for (const date of dates) counts[weekdayOf(date) % 7] = (counts[weekdayOf(date) % 7] ?? 0) + 1;
  const most = Math.max(...counts);
  const isUsual = (date: string) => (counts[weekdayOf(date) % 7] ?? 0) * 2 >= most;
  return (after, before) => {
    const days: string[] = [];
    for (let date = addDays(after, 1); date < before && days.length <= MAX_MISSING; date = addDays(date, 1)) {
      if (isUsual(date)) days.push(date);
    }
    return days;
  };
}
