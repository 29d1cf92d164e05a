import { COUNT_SOURCE, countOf, MONTH_SOURCE, WEEKDAY_SOURCE, weekdayNumber } from "./date-words";
import { FOREIGN_DAY_SOURCE, foreignMonthNumber } from "./foreign-months";
import { monthNumber } from "./months";
import { listOutletWords } from "./reporting-words";

export type Direction = "last" | "this" | "next" | null;
export type DateUnit = "day" | "week" | "month" | "year";

/** What the words of a date say before anything is known of the day they were written on. */
export type DateForm =
  | { kind: "day"; year: number | null; month: number; day: number; toDay: number | null; weekday: number | null }
  | { kind: "month"; year: number | null; month: number; direction: Direction; yearShift: number | null }
  | { kind: "year"; year: number }
  | { kind: "weekday"; weekday: number; direction: Direction }
  | { kind: "offset"; unit: DateUnit; count: number; from: "writing" | "story" }
  | { kind: "unclear"; why: string };

type Groups = Record<string, string | undefined>;

/** One way of writing a date: a pattern with named groups, and what the groups say. */
export type DateRule = { pattern: RegExp; read: (groups: Groups) => DateForm };

const raw = String.raw;
const DAY = "(?:3[01]|[12]\\d|0?[1-9])";
const MONTH_DIGITS = "(?<monthDigits>1[0-2]|0?[1-9])";
const YEAR = "(?:1[4-9]|2[01])\\d\\d";
const SPACE = raw`[\s\u00a0]{1,3}`;
const TO = raw`\s{0,2}(?:to|and|through|until|-|\u2013)\s{0,2}`;
const DAYS = `(?<day>${DAY})(?:st|nd|rd|th)?(?:${TO}(?<toDay>${DAY})(?:st|nd|rd|th)?)?`;
const START = raw`(?<![\p{L}\p{N}_./-])`;
// A day followed by more digits is a time, a share or a large number: "May 10:30", "March 10,000".
const END = raw`(?![\p{L}\p{N}_:%]|[.,]\d)`;
const WORD_END = raw`(?![\p{L}\p{N}_'\u2019])`;
const HEADED = `(?:(?<weekday>${WEEKDAY_SOURCE}),?${SPACE})?`;
const COUNTED_THINGS =
  "people|persons|men|women|troops|soldiers|workers|members|homes|houses|cases|times|points|words|dollars|euros|won|" +
  "yen|pounds|tons|tonnes|feet|meters|metres|miles|km|acres|copies|jobs|votes|seats|shares";
const AFTER_YEAR = raw`(?![\p{L}\p{N}_%]|[.,]\d|[\s\u00a0-](?:${COUNTED_THINGS})\b)`;
const YEAR_AFTER = `(?<year>${YEAR})${AFTER_YEAR}`;
const IN = "in|since|until|till|by|during|from|early|late|mid|In|Since|By|During|Until|From";
const FEASTS = "Good|Black|Super|Bloody|Palm|Easter|Ash|Cyber|Fat|Shrove|Holy";
const capitalised = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
// "Sunday Times", "Sunday school", "Sunday Best".
const AFTER_NO_DAY = [...listOutletWords("weekday").map(capitalised), "Best", "School", "school"].join("|");

/** How a match begins. Asked first, it spares most places of a text what is asked of their surroundings. */
const first = (beginning: string) => `(?=${beginning})`;

export const DATE_RULES: DateRule[] = [
  rule(
    [START, HEADED, `(?<month>${MONTH_SOURCE})`, SPACE, DAYS, raw`(?:(?:,\s{0,2}|${SPACE})${YEAR_AFTER}|${END})`],
    readDay,
  ),
  rule(
    [
      [
        first("[A-Zt\\d]"),
        START,
        HEADED,
        `(?:the${SPACE})?`,
        DAYS,
        `(?:${SPACE}of)?`,
        raw`[\s\u00a0-]{1,3}`,
        `(?<month>${MONTH_SOURCE})`,
      ],
      [raw`(?:,?[\s\u00a0-]{1,3}${YEAR_AFTER}|(?![\p{L}\p{N}_]))`],
    ].flat(),
    readDay,
  ),
  rule(
    [
      [START, `(?<year>${YEAR})`, "(?<separator>[-/.])", MONTH_DIGITS, raw`\k<separator>`, `(?<day>${DAY})`],
      [raw`(?=T\d|(?![\p{L}\p{N}_]|[.-]\d|[/-]\p{L}))`],
    ].flat(),
    readDay,
  ),
  rule(
    [
      [raw`(?<!\d)(?<year>${YEAR})\s?[\u5e74\ub144]\s?`, MONTH_DIGITS, raw`\s?[\u6708\uc6d4]\s?`],
      [`(?<day>${DAY})`, raw`\s?[\u65e5\uc77c]`],
    ].flat(),
    readDay,
  ),
  rule(
    [FOREIGN_DAY_SOURCE],
    (groups) => ({ ...readDay({ ...groups, month: "" }), month: foreignMonthNumber(groups.month ?? "") }),
    "giu",
  ),
  rule(
    [START, raw`(?<first>\d{1,2})(?<separator>[/.])(?<second>\d{1,2})\k<separator>(?<year>${YEAR})`, END],
    readDigits,
  ),
  rule([START, `(?<month>${MONTH_SOURCE}),?${SPACE}(?:of${SPACE})?`, YEAR_AFTER], readMonth),
  rule(
    [START, `(?<month>${MONTH_SOURCE})${SPACE}(?:of${SPACE})?(?<whichYear>last|this|next)${SPACE}year\\b`],
    readMonth,
  ),
  rule([START, `(?<which>[Ll]ast|[Pp]ast|[Tt]his|[Nn]ext)${SPACE}(?<month>${MONTH_SOURCE})`, WORD_END], readMonth),
  rule(
    [
      [first("[A-Z]"), raw`(?<=\b(?:${IN}|through)[\s\u00a0-])`],
      [`(?<month>${MONTH_SOURCE})`, WORD_END, raw`(?![\s\u00a0]+\p{Lu})`],
    ].flat(),
    readMonth,
  ),
  rule([first("\\d"), raw`(?<=\b(?:${IN}|before|after|year|of)[\s\u00a0-])`, YEAR_AFTER], readYear),
  rule(
    [
      first("\\d"),
      raw`(?<=\b(?:in|since|In|Since|from|From)[\s\u00a0]${YEAR}(?:,|,? and| or| to)[\s\u00a0])`,
      YEAR_AFTER,
    ],
    readYear,
  ),
  rule(
    [
      [first("[SMTWFLPNC]|last|past|this|next|coming"), START, raw`(?<!(?:${FEASTS})[\s\u00a0])`],
      [`(?:(?<which>[Ll]ast|[Pp]ast|[Tt]his(?:${SPACE}coming)?|[Nn]ext|[Cc]oming)${SPACE})?`],
      [`(?<weekday>${WEEKDAY_SOURCE})`, raw`(?![\p{L}\p{N}_]|[\s\u00a0](?:${AFTER_NO_DAY})\b)`],
    ].flat(),
    readWeekday,
  ),
  rule([first("[yt]"), raw`\b(?<word>yesterday|today|tonight|tomorrow)\b`], readDayWord, "giu"),
  rule(
    [
      `\\b(?<count>${COUNT_SOURCE})${SPACE}(?<unit>day|week|month|year)s?`,
      SPACE,
      "(?<which>ago|earlier|before|later|after)\\b",
    ],
    readDistance,
    "giu",
  ),
  rule(
    [first("t"), `\\bthe${SPACE}(?:(?<back>previous|preceding)|following|next)${SPACE}(?<unit>day|week|month|year)\\b`],
    (groups) => offset(groups.unit, groups.back === undefined ? 1 : -1, "story"),
    "giu",
  ),
  rule([`\\bthe${SPACE}day${SPACE}(?<which>before|after)`, raw`(?=[\s\u00a0]*[.,;)\u201d"]|$)`], (groups) =>
    offset("day", groups.which === "before" ? -1 : 1, "story"),
  ),
  rule(
    [
      first("[ltn]"),
      raw`(?<!\p{L}-)\b(?<which>last|this|next)`,
      SPACE,
      raw`(?<unit>week|month|year)(?!-?\p{L}|[\s\u00a0]?['\u2019]s${SPACE}end)`,
    ],
    (groups) => offset(groups.unit, yearShift(groups.which) ?? 0, "writing"),
    "giu",
  ),
];

function rule(parts: string[], read: DateRule["read"], flags = "gu"): DateRule {
  return { pattern: new RegExp(parts.join(""), flags), read };
}

function readDay(groups: Groups): DateForm {
  return {
    kind: "day",
    year: groups.year === undefined ? null : Number(groups.year),
    month: groups.monthDigits === undefined ? monthNumber(groups.month ?? "") : Number(groups.monthDigits),
    day: Number(groups.day),
    toDay: groups.toDay === undefined ? null : Number(groups.toDay),
    weekday: groups.weekday === undefined ? null : weekdayNumber(groups.weekday),
  };
}

function readDigits(groups: Groups): DateForm {
  const [first, second, year] = [Number(groups.first), Number(groups.second), Number(groups.year)];
  const base = { kind: "day" as const, year, toDay: null, weekday: null };
  if (first > 12 && second <= 12) return { ...base, day: first, month: second };
  if (second > 12 && first <= 12) return { ...base, day: second, month: first };
  if (first === second) return { ...base, day: first, month: first };
  return { kind: "unclear", why: "The order of day and month cannot be told from the digits." };
}

function readMonth(groups: Groups): DateForm {
  return {
    kind: "month",
    year: groups.year === undefined ? null : Number(groups.year),
    month: monthNumber(groups.month ?? ""),
    direction: directionOf(groups.which),
    yearShift: yearShift(groups.whichYear),
  };
}

function readYear(groups: Groups): DateForm {
  return { kind: "year", year: Number(groups.year) };
}

function readWeekday(groups: Groups): DateForm {
  return { kind: "weekday", weekday: weekdayNumber(groups.weekday ?? ""), direction: directionOf(groups.which) };
}

function readDayWord(groups: Groups): DateForm {
  const word = groups.word?.toLowerCase();
  return offset("day", word === "yesterday" ? -1 : word === "tomorrow" ? 1 : 0, "writing");
}

function readDistance(groups: Groups): DateForm {
  const which = groups.which?.toLowerCase();
  const sign = which === "later" || which === "after" ? 1 : -1;
  return offset(groups.unit, sign * countOf(groups.count ?? "1"), which === "ago" ? "writing" : "story");
}

function offset(unit: string | undefined, count: number, from: "writing" | "story"): DateForm {
  return { kind: "offset", unit: (unit?.toLowerCase() ?? "day") as DateUnit, count, from };
}

function yearShift(word: string | undefined): number | null {
  return { last: -1, this: 0, next: 1 }[word?.toLowerCase() ?? ""] ?? null;
}

function directionOf(word: string | undefined): Direction {
  const first = word?.toLowerCase().split(/\s/)[0];
  if (first === undefined) return null;
  if (first === "last" || first === "past") return "last";
  return first === "this" && !/coming/i.test(word ?? "") ? "this" : "next";
}
