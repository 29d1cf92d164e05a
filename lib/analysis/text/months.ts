const MONTHS = "January February March April May June July August September October November December".split(" ");

/** The English name of a month; `month` counts from 1. Empty for any other number. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? "";
}

/** 1 to 12 for a month's name or a short form of three letters or more; 0 for any other word. */
export function monthNumber(word: string): number {
  const head = word.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((name) => name.toLowerCase().startsWith(head)) + 1;
}

/** The three letters that stand for a month; `month` counts from 1. */
export function shortMonthName(month: number): string {
  return monthName(month).slice(0, 3);
}

/** The beginnings of all months as the source of a pattern: `Jan|Feb|…`. */
export const MONTH_STARTS = MONTHS.map((name) => name.slice(0, 3)).join("|");

/** Full names and short forms as printed, "Sept" among them: "May" is both. */
export const FULL_MONTHS: readonly string[] = MONTHS;
export const SHORT_MONTHS: readonly string[] = ["Sept", ...MONTHS.map((name) => name.slice(0, 3))];
