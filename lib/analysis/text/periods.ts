import { shortMonthName } from "./months";

/** A stretch of days, both ends included, with the words a chart or list calls it by. */
export type NamedPeriod = { from: string; to: string; label: string };

// Months an equal period may have; beyond a century of years the last one still answers.
const SIZES = [1, 3, 12, 24, 60, 120, 1200] as const;

/**
 * Equal calendar periods that cover everything from one day to another: months, else quarters, years or more years, the
 * finest that need no more than `maxCount`. Empty when the days are in the wrong order.
 */
export function listPeriods(first: string, last: string, maxCount: number): NamedPeriod[] {
  const start = toMonthNumber(first);
  const end = toMonthNumber(last);
  if (end < start) return [];
  const size = SIZES.find((months) => countPeriods(start, end, months) <= maxCount) ?? 1200;
  const periods: NamedPeriod[] = [];
  for (let month = start - (start % size); month <= end; month += size) periods.push(namePeriod(month, size));
  return periods;
}

/** The first day of a year, month or day written `2013`, `2013-01` or `2013-01-29`; null for anything else. */
export function startOfPeriod(value: string): string | null {
  const parts = readParts(value);
  return parts && toDay(parts.year, parts.month ?? 1, parts.day ?? 1);
}

/** The last day of a year, month or day written `2013`, `2013-01` or `2013-01-29`; null for anything else. */
export function endOfPeriod(value: string): string | null {
  const parts = readParts(value);
  if (!parts) return null;
  const month = parts.month ?? 12;
  return toDay(parts.year, month, parts.day ?? daysIn(parts.year, month));
}

/** Months since the year 0, for arithmetic over `YYYY-MM…`. */
function toMonthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function countPeriods(start: number, end: number, months: number): number {
  return Math.floor(end / months) - Math.floor(start / months) + 1;
}

function namePeriod(start: number, months: number): NamedPeriod {
  const from = yearMonth(start);
  const to = yearMonth(start + months - 1);
  return { from: `${from}-01`, to: endOfPeriod(to) ?? `${to}-28`, label: labelPeriod(start, months) };
}

function labelPeriod(start: number, months: number): string {
  const year = Math.floor(start / 12);
  const month = (start % 12) + 1;
  if (months === 1) return `${shortMonthName(month)} ${year}`;
  if (months === 3) return `${shortMonthName(month)}–${shortMonthName(month + 2)} ${year}`;
  return months === 12 ? String(year) : `${year}–${year + months / 12 - 1}`;
}

function yearMonth(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}

function readParts(value: string): { year: number; month: number | null; day: number | null } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value.trim());
  if (!match) return null;
  return { year: Number(match[1]), month: match[2] ? Number(match[2]) : null, day: match[3] ? Number(match[3]) : null };
}

function toDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
