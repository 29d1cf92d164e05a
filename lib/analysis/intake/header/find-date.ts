import type { SourceBlock } from "@/lib/analysis/intake/document";
import type { Found } from "@/lib/analysis/intake/types";
import type { CalendarDate } from "@/lib/analysis/text/calendar";
import { matchDateForms } from "@/lib/analysis/text/date-forms";
import { findDates } from "@/lib/analysis/text/dates";
import { parseHeaderDate } from "@/lib/analysis/text/header-date";
import { isIssueOrDateLine } from "./find-title";
import { found } from "./found";
import type { HeadLine } from "./head-lines";
import { readIssueLine } from "./issue-line";
import { nameKey } from "./names";

const OPENING_BLOCKS = 4;
const OPENING_CHARS = 200;
const PUBLISHING =
  /\b(?:posted|published|updated|issued|released|dated|date|newsletter (?:from|of|for)|issue (?:of|for)|edition (?:of|for))\b[:\s]{0,3}(?:on\s)?/i;
// Words that stand beside the day in a mail's head: bylines, reading times, links.
const BESIDE_DATE =
  /\b(?:by|edited|published|posted|sent|on|at|in|latest|archive|updated|issue|\d{1,2} min(?:ute)?s?(?: read)?|free|paid|view|web|online|\d{1,2}:\d\d(?: ?[ap]m)?)\b/giu;
// A month that is stated covers mails sent shortly before and after it.
const NEAR_DAYS = 45;
// "By Jane Roe • Apr 26" in a mail is the day it was sent; another day without a year is of the text.
const YEARLESS_DAYS = 3;
const DAY_MS = 86_400_000;
const IN_ADDRESS =
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<separator>[-_/.]?)(?<month>0[1-9]|1[0-2])\k<separator>(?<day>0[1-9]|[12]\d|3[01])(?!\d)/u;

/** The day that the first lines state, best first a day in full; days without a year are those nearest to `sent`. */
export function findStatedDate(
  lines: readonly HeadLine[],
  names: ReadonlySet<string>,
  title: string | null,
  sent: CalendarDate | null,
): Found<CalendarDate> | null {
  const dates = lines.flatMap(({ text }) => {
    const value = readDateOfLine(text, names, title, sent);
    return value === null ? [] : [found(value, "stated", "head-date", "A line of its head gives the day.", text)];
  });
  return dates.find(({ value }) => value.precision === "day") ?? dates[0] ?? null;
}

function readDateOfLine(
  text: string,
  names: ReadonlySet<string>,
  title: string | null,
  sent: CalendarDate | null,
): CalendarDate | null {
  const [form] = matchDateForms(text);
  if (form === undefined) return null;
  const value = parseHeaderDate(text) ?? findDates(text.slice(form.start, form.end), sent)[0]?.value ?? null;
  if (value === null || value.precision === "year") return null;
  const days = sent === null ? 0 : Math.abs(Date.parse(value.date) - Date.parse(sent.date)) / DAY_MS;
  if (isIssueOrDateLine(text, names)) return parseHeaderDate(text) === null && days > YEARLESS_DAYS ? null : value;
  if (days > (parseHeaderDate(text) === null ? YEARLESS_DAYS : NEAR_DAYS)) return null;
  const rest = matchDateForms(text).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  const numbered = readIssueLine(rest, names);
  const others = numbered === null ? rest : `${numbered.before} | ${numbered.after}`;
  if (title !== null && nameKey(others) !== "" && nameKey(title).includes(nameKey(others))) return value;
  const pieces = others.replace(BESIDE_DATE, " ").split(/[|\u00B7\u2022\u2013\u2014,:]|\s-\s/u);
  // Beside the day stands at most one name, such as the author's.
  const isBesideName = pieces.filter((piece) => /\p{L}/u.test(piece)).every((piece) => isShortName(piece, names));
  return isBesideName ? value : null;
}

function isShortName(piece: string, names: ReadonlySet<string>): boolean {
  const words = piece.trim().split(/\s+/);
  return names.has(nameKey(piece)) || (words.length <= 4 && words.every((word) => /^[\p{Lu}\d#(]/u.test(word)));
}

/**
 * A month or year that is stated, made exact by the day the mail was sent or the page published when that is in it or
 * near it; otherwise what is stated.
 */
export function refineDate(
  stated: Found<CalendarDate> | null,
  recorded: Found<CalendarDate> | null,
): Found<CalendarDate> | null {
  if (stated === null || recorded === null) return stated ?? recorded;
  if (stated.value.precision === "day") return stated;
  const days = Math.abs(Date.parse(recorded.value.date) - Date.parse(stated.value.date)) / DAY_MS;
  const reach = stated.value.precision === "month" ? NEAR_DAYS + 31 : 366 + NEAR_DAYS;
  return recorded.value.precision === "day" && days <= reach ? recorded : stated;
}

/** "Posted on 3 March 2014. Welcome ...": a date in full behind a word of publishing, in the first lines. */
export function findOpeningDate(blocks: readonly SourceBlock[]): Found<CalendarDate> | null {
  for (const { text } of blocks.slice(0, OPENING_BLOCKS)) {
    const head = text.slice(0, OPENING_CHARS);
    const word = PUBLISHING.exec(head);
    if (!word) continue;
    const quote = head.slice(word.index);
    const [first] = matchDateForms(quote);
    const isNear = first !== undefined && first.start <= word[0].length + 4;
    const date = isNear ? parseHeaderDate(quote.slice(first.start, first.end)) : null;
    if (date !== null)
      return found(date, "stated", "opening-date", "Its opening lines give the day.", quote.slice(0, first?.end));
  }
  return null;
}

/** "https://example.org/2020/08/26/", "2018-06-08-newsletter.md": a date in full in an address or the name of a file. */
export function findDateInAddress(address: string, rule: "page-address" | "file-name"): Found<CalendarDate> | null {
  const base = rule === "file-name" ? address.replace(/^.*[/\\]/, "") : address.replace(/^[a-z]+:\/\/[^/]*/i, "");
  const groups = IN_ADDRESS.exec(base)?.groups;
  const date = groups ? parseHeaderDate(`${groups.year}-${groups.month}-${groups.day}`) : null;
  const words =
    rule === "file-name" ? "The name of the file holds this date." : "The address of the page holds this date.";
  return date === null ? null : found(date, "inferred", rule, words, rule === "file-name" ? base : address);
}
