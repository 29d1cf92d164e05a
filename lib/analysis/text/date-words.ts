import { FULL_MONTHS, SHORT_MONTHS } from "./months";

const WEEKDAY_NAMES = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Years outside this range are numbers, not dates, when a text speaks of them. */
export const FIRST_YEAR = 1400;
export const LAST_YEAR = 2199;

// Title case or capitals only: "may", "march" and "mar" in lower case are other words.
const inTitleAndCapitals = (names: readonly string[]) => names.flatMap((name) => [name, name.toUpperCase()]).join("|");

/** Source of a pattern that matches a month's name, full or shortened, with the full stop of the short form. */
export const MONTH_SOURCE = `(?:${inTitleAndCapitals(FULL_MONTHS)}|(?:${inTitleAndCapitals(SHORT_MONTHS)})\\b\\.?)`;
export const WEEKDAY_SOURCE = `(?:${inTitleAndCapitals(WEEKDAY_NAMES)}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\.)`;
export const COUNT_SOURCE = `(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})`;

/** 0 for Sunday to 6 for Saturday; -1 when the word names no weekday. */
export function weekdayNumber(word: string): number {
  const head = word.slice(0, 3).toLowerCase();
  return WEEKDAY_NAMES.findIndex((name) => name.toLowerCase().startsWith(head));
}

export function weekdayName(weekday: number): string {
  return WEEKDAY_NAMES[weekday] ?? "";
}

/** 1 for "a", 3 for "three" or "3". */
export function countOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower === "a" || lower === "an") return 1;
  const index = NUMBER_WORDS.indexOf(lower);
  return index >= 0 ? index : Number.parseInt(lower, 10);
}
