import { addDays, weekdayOf } from "@/lib/analysis/text/calendar";
import { COUNT_SOURCE, countOf, FIRST_YEAR, LAST_YEAR, weekdayNumber } from "@/lib/analysis/text/date-words";
import { type Days, daysOf, isDay, monthsFrom } from "./days";
import { MONTH, monthOf } from "./month-words";

/** Days that a text stands for; `other` is the day meant when day and month are written the other way round. */
export type ReadDays = Days & { other?: string };

type Groups = Record<string, string | undefined>;
type Rule = [pattern: RegExp, read: (groups: Groups, today: string) => ReadDays | null];

const raw = String.raw;
const YEAR = raw`(?<year>\d{4})`;
const DAY = "(?<day>3[01]|[12]\\d|0?[1-9])";
const ORDINAL = `${DAY}(?:st|nd|rd|th|\\.|er|º)?`;
const OF = raw`(?:,?\s+|\s*-\s*|\s+(?:of|de|du|del|di|do)\s+)`;
const WEEKDAY = raw`(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?,?\s+)?(?:the\s+)?`;
const SEASONS: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
const SEASON = "(?<season>spring|summer|autumn|fall|winter)";
const WHICH = "(?<which>last|past|previous|this|next)";
const UNIT = "(?<unit>day|week|month|year)";

/** The usual ways of writing a year, a month, a day or a stretch of them, over folded text; the first that fits holds. */
export const DAY_RULES: Rule[] = [
  rule(raw`${YEAR}(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?:t[\d:.+z-]*)?`, readDay),
  rule(raw`${YEAR}[-/.](?<month>\d{1,2})`, readMonth),
  rule(raw`(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)`, readDay),
  rule(YEAR, readMonth),
  rule(`${WEEKDAY}${ORDINAL}${OF}(?<month>${MONTH})${OF}${YEAR}`, readDay),
  rule(raw`${WEEKDAY}(?<month>${MONTH})\s*-?\s*${ORDINAL},?[\s-]+${YEAR}`, readDay),
  rule(raw`${YEAR}[\s-]+(?<month>${MONTH})(?:[\s-]+${DAY})?`, readDay),
  rule(`(?<month>${MONTH})${OF}${YEAR}`, readMonth),
  rule(raw`(?<day>\d{1,2})(?<mark>[/.-])\s?(?<month>\d{1,2})\k<mark>\s?${YEAR}`, readDigits),
  rule(raw`(?<month>1[0-2]|0?[1-9])[/.]${YEAR}`, readMonth),
  rule(raw`${YEAR}\s?[年년](?:\s?(?<month>\d{1,2})\s?[月월](?:\s?(?<day>\d{1,2})\s?[日일])?)?`, readDay),
  // "28 to 29 January 2013", "Jan. 28-29, 2013".
  rule(raw`${DAY}\s*(?:-|to|and)\s*(?<last>\d{1,2})${OF}(?<month>${MONTH})${OF}${YEAR}`, readDays),
  rule(raw`(?<month>${MONTH})\s*${DAY}\s*(?:-|to|and)\s*(?<last>\d{1,2}),?\s+${YEAR}`, readDays),
  rule(raw`${YEAR}[-/](?<last>\d\d)`, readShortYears),
  rule(raw`${SEASON}\s+(?:of\s+)?${YEAR}(?:[-/](?:\d\d)?\d\d)?`, readSeason),
  rule(raw`(?<part>early|mid|late)[\s-]+${YEAR}`, readThird),
  rule(
    raw`(?:q(?<quarter>[1-4])|(?<nth>first|second|third|fourth|1st|2nd|3rd|4th) quarter)(?:\s+of)?[\s/]+${YEAR}`,
    readQuarter,
  ),
  rule(raw`${YEAR}[\s/-]+q(?<quarter>[1-4])`, readQuarter),
  rule(raw`(?:the\s+)?(?<decade>\d{3})0'?s`, ({ decade }) => spanYears(Number(`${decade}0`), Number(`${decade}9`))),
  rule("(?<word>today|yesterday|tomorrow)", ({ word }, today) =>
    oneDay(addDays(today, word === "yesterday" ? -1 : word === "tomorrow" ? 1 : 0)),
  ),
  rule(raw`${WHICH}\s+(?<month>${MONTH})`, readWhichMonth),
  rule(raw`(?<month>${MONTH})\s+(?:of\s+)?${WHICH}\s+year`, (groups, today) =>
    daysOf(yearOf(today) + shiftOf(groups), monthOf(groups.month ?? "")),
  ),
  rule(raw`${WHICH}\s+${SEASON}`, readWhichSeason),
  rule(raw`${WHICH}\s+${UNIT}`, (groups, today) => shiftUnit(groups.unit, shiftOf(groups), today)),
  rule(raw`${WHICH}\s+(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)`, readWhichWeekday),
  rule(raw`(?:the\s+)?(?:last|past)\s+(?<count>${COUNT_SOURCE})\s+${UNIT}s`, readLastFew),
  rule(raw`(?<count>${COUNT_SOURCE})\s+${UNIT}s?\s+ago`, ({ unit, count }, today) =>
    shiftUnit(unit, -countOf(count ?? "1"), today),
  ),
];

function rule(pattern: string, read: Rule[1]): Rule {
  return [new RegExp(`^${pattern}$`, "u"), read];
}

const yearOf = (day: string) => Number(day.slice(0, 4));
const monthIn = (day: string) => Number(day.slice(5, 7));
const oneDay = (day: string): Days => ({ from: day, to: day });
const isYear = (year: number) => year >= FIRST_YEAR && year <= LAST_YEAR;

function readDay(groups: Groups): Days | null {
  const { year, day } = groups;
  return isYear(Number(year)) ? daysOf(Number(year), monthNumberOf(groups), day ? Number(day) : undefined) : null;
}

function readMonth(groups: Groups): Days | null {
  return readDay({ ...groups, day: undefined });
}

function monthNumberOf({ month }: Groups): number | undefined {
  if (month === undefined) return undefined;
  // No month is 13, so that the calendar refuses what is none.
  return (/^\d/.test(month) ? Number(month) : monthOf(month)) || 13;
}

/** Day and month, in the order that the calendar allows; where it allows both the day first, as the site writes dates. */
function readDigits({ day, month, year }: Groups): ReadDays | null {
  const [first, second, inYear] = [Number(day), Number(month), Number(year)];
  if (!isYear(inYear)) return null;
  const dayFirst = isDay(inYear, second, first) ? daysOf(inYear, second, first) : null;
  const monthFirst = isDay(inYear, first, second) ? daysOf(inYear, first, second) : null;
  if (dayFirst && monthFirst?.from && first !== second) return { ...dayFirst, other: monthFirst.from };
  return dayFirst ?? monthFirst;
}

function readDays(groups: Groups): Days | null {
  const [first, last] = [readDay(groups), readDay({ ...groups, day: groups.last })];
  return first && last && (first.from ?? "") <= (last.to ?? "") ? { from: first.from, to: last.to } : null;
}

/** "2012/13", "2013-14"; "2012-12" is December and has been read before. */
function readShortYears({ year, last }: Groups): Days | null {
  const end = Number(`${year?.slice(0, 2)}${last}`);
  return end > Number(year) ? spanYears(Number(year), end) : null;
}

function spanYears(first: number, last: number): Days | null {
  const [from, to] = [daysOf(first)?.from, daysOf(last)?.to];
  return from && to && isYear(first) ? { from, to } : null;
}

/** Northern and meteorological. The winter of one year is the one that ends in it; of "2012/13" also. */
function readSeason(groups: Groups): Days | null {
  const season = groups.season ?? "";
  const isDouble = /\d{4}[-/]/.test(groups.all ?? "");
  const year = Number(groups.year) - (season === "winter" && !isDouble ? 1 : 0);
  return isYear(year) ? monthsFrom(year, SEASONS[season] ?? 3, 3) : null;
}

function readThird({ part, year }: Groups): Days | null {
  return isYear(Number(year)) ? monthsFrom(Number(year), { early: 1, mid: 5, late: 9 }[part ?? ""] ?? 1, 4) : null;
}

function readQuarter({ quarter, nth, year }: Groups): Days | null {
  const number = quarter ? Number(quarter) : ["f", "se", "th", "fo"].findIndex((head) => nth?.startsWith(head)) + 1;
  const counted = number > 0 ? number : Number(nth?.charAt(0));
  return isYear(Number(year)) ? monthsFrom(Number(year), counted * 3 - 2, 3) : null;
}

function shiftOf({ which }: Groups): number {
  return which === "this" ? 0 : which === "next" ? 1 : -1;
}

/** "Last March" is over, "next March" has not begun, "this March" is of this year. */
function readWhichMonth(groups: Groups, today: string): Days | null {
  const [month, shift] = [monthOf(groups.month ?? ""), shiftOf(groups)];
  const isPast = month < monthIn(today);
  const isCurrent = month === monthIn(today);
  const year = yearOf(today) + (shift < 0 && !isPast ? -1 : shift > 0 && (isPast || isCurrent) ? 1 : 0);
  return daysOf(year, month);
}

function readWhichSeason(groups: Groups, today: string): Days | null {
  const start = SEASONS[groups.season ?? ""] ?? 3;
  const near = [-2, -1, 0, 1, 2].flatMap((years) => monthsFrom(yearOf(today) + years, start, 3) ?? []);
  const shift = shiftOf(groups);
  if (shift < 0) return near.findLast(({ to }) => (to ?? "") < today) ?? null;
  if (shift > 0) return near.find(({ from }) => (from ?? "") > today) ?? null;
  return near.find(({ from, to }) => (to ?? "") >= today && yearOf(from ?? "") >= yearOf(today) - 1) ?? null;
}

function readWhichWeekday(groups: Groups, today: string): Days {
  const shift = shiftOf(groups);
  const wanted = weekdayNumber(groups.weekday ?? "");
  const back = (weekdayOf(today) - wanted + 7) % 7;
  if (shift < 0) return oneDay(addDays(today, -(back || 7)));
  return oneDay(addDays(today, shift > 0 || back > 0 ? 7 - back : 0));
}

/** The whole week (Monday to Sunday), month or year so many before or after this one; days are counted singly. */
function shiftUnit(unit: string | undefined, count: number, today: string): Days | null {
  if (unit === "day") return oneDay(addDays(today, count));
  if (unit === "year") return daysOf(yearOf(today) + count);
  if (unit === "month") return monthsFrom(yearOf(today), monthIn(today) + count, 1);
  const monday = addDays(today, 7 * count - ((weekdayOf(today) + 6) % 7));
  return { from: monday, to: addDays(monday, 6) };
}

/** Up to today: "the last 30 days", "past three months". */
function readLastFew({ unit, count }: Groups, today: string): Days | null {
  const many = countOf(count ?? "1");
  if (unit === "day" || unit === "week")
    return { from: addDays(today, 1 - many * (unit === "week" ? 7 : 1)), to: today };
  const months = many * (unit === "year" ? 12 : 1);
  const start = monthsFrom(yearOf(today), monthIn(today) - months, 1)?.from;
  const from = start ? daysOf(yearOf(start), monthIn(start), Number(today.slice(8))) : null;
  return start ? { from: from?.from ?? start, to: today } : null;
}
