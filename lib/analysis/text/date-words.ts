const MONTH_NAMES = "January February March April May June July August September October November December".split(" ");
const WEEKDAY_NAMES = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Years outside this range are numbers, not dates, when a text speaks of them. */
export const FIRST_YEAR = 1400;
export const LAST_YEAR = 2199;

// Title case or capitals only: "may", "march" and "mar" in lower case are other words.
const FULL_MONTHS = [...MONTH_NAMES, ...MONTH_NAMES.map((name) => name.toUpperCase())];
const SHORT_MONTHS = [
  "Sept",
  "SEPT",
  ...MONTH_NAMES.flatMap((name) => [name.slice(0, 3), name.slice(0, 3).toUpperCase()]),
];

/** Source of a pattern that matches a month's name, full or shortened, with the full stop of the short form. */
export const MONTH_SOURCE = `(?:${FULL_MONTHS.join("|")}|(?:${SHORT_MONTHS.join("|")})\\b\\.?)`;
const FULL_WEEKDAYS = [...WEEKDAY_NAMES, ...WEEKDAY_NAMES.map((name) => name.toUpperCase())];
export const WEEKDAY_SOURCE = `(?:${FULL_WEEKDAYS.join("|")}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\.)`;
export const COUNT_SOURCE = `(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})`;

/** 1 to 12 for a month's name or its short form; 0 when it is neither. */
export function monthNumber(word: string): number {
  const head = word.slice(0, 3).toLowerCase();
  return MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(head)) + 1;
}

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
