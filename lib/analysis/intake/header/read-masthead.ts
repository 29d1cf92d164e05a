import { isCapitals, toTitleCase } from "@/lib/analysis/intake/lines/section-heading";
import type { CalendarDate } from "@/lib/analysis/text/calendar";
import { matchDateForms } from "@/lib/analysis/text/date-forms";
import { foldWord } from "@/lib/analysis/text/fold";
import { parseHeaderDate } from "@/lib/analysis/text/header-date";
import { toOneLine } from "@/lib/analysis/text/white-space";
import type { PublicationIndex } from "./index-publications";
import { readNumber, readTrailingNumber, withoutNumber } from "./read-number";

/** The line with which an issue names itself: "NORTH KOREA NEWSLETTER NO. 247 (January 31, 2013)". */
export type Masthead = {
  /** The publication's name; null when the line gives a number or date only ("Issue 412"). */
  name: string | null;
  isKnownName: boolean;
  /** Name and number on one line; a name above the line of number and day may be a headline. */
  isOneLine: boolean;
  number: string | null;
  date: CalendarDate | null;
  /** The line without its date, in title case: "North Korea Newsletter No. 247". */
  title: string;
  quote: string;
};

const MAX_CHARS = 140;
/** Words that periodicals call themselves by. */
export const PERIODICAL =
  /\b(?:newsletters?|bulletin|weekly|daily|monthly|quarterly|digest|gazette|dispatch|courier|briefing|round-?up|journal|review|circular|communiqu[eé]|this week in|week in review|news)\b/iu;

/**
 * Reads a short line as a masthead: a name with a number or a date, or a number with a date. Null when the line is
 * something else. A number alone at the end counts only after a name of a periodical ("This Week in Rust 57").
 *
 * @param ownNames names the document gives for its publication elsewhere, such as the sender of a mail
 */
export function readMasthead(line: string, publications: PublicationIndex, ownNames: string[] = []): Masthead | null {
  const quote = toOneLine(line);
  // Neither a number nor a date is written without a digit.
  if (!/\d/.test(quote) || quote.length > MAX_CHARS || /[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(quote)) return null;
  const date = parseHeaderDate(quote);
  const undated = date === null ? quote : withoutDate(quote);
  const numbered = readNumber(undated);
  const trailing = numbered ? null : readTrailingNumber(undated);
  const head = (numbered ?? trailing)?.head ?? undated;
  const name = tidyName(head);
  const known = name === "" ? null : publications.byName(name);
  const isOwn = ownNames.some((own) => isSameName(own, name));
  const isPeriodical = known !== null || isOwn || PERIODICAL.test(name);
  const number = numbered?.number ?? (isPeriodical ? trailing?.number : undefined) ?? null;
  const signs = { isKnown: known !== null || isOwn, isPeriodical, hasNumber: number !== null, hasDate: date !== null };
  if (!isMasthead({ quote, name, ...signs })) return null;
  const base = {
    isKnownName: known !== null,
    isOneLine: !line.trim().includes("\n"),
    number,
    date,
    title: titleOf(undated, head),
    quote,
  };
  return { ...base, name: known?.name ?? (name === "" ? null : toTitleCase(name)) };
}

function titleOf(undated: string, head: string): string {
  return isCapitals(undated) ? toTitleCase(undated) : toTitleCase(head) + undated.slice(head.length);
}

type Signs = {
  quote: string;
  name: string;
  isKnown: boolean;
  isPeriodical: boolean;
  hasNumber: boolean;
  hasDate: boolean;
};

function isMasthead({ quote, name, isKnown, isPeriodical, hasNumber, hasDate }: Signs): boolean {
  if (name === "") return hasNumber && isIssueLine(quote);
  // A headline may hold "No. 2" or a date; a name of a periodical is short.
  if (name.split(" ").length > 8) return false;
  if (isPeriodical) return hasNumber || (hasDate && (isKnown || name.split(" ").length <= 5));
  return hasNumber && hasDate;
}

/** Whether a line holds the number or date of an issue and nothing else: "Issue 41, 9 May 2012". */
export function isIssueLine(line: string): boolean {
  const quote = toOneLine(line);
  if (quote.length > MAX_CHARS) return false;
  const undated = withoutDate(quote);
  const rest = withoutNumber(undated);
  return (undated !== quote || rest !== undated) && !/\p{L}{2}/u.test(rest);
}

function isSameName(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) =>
    foldWord(name)
      .replace(/[^\p{L}\p{N}]+/gu, "")
      .replace(/^the/, ""),
  );
  return x !== "" && x === y;
}

function withoutDate(line: string): string {
  // "This week" and "Monday" without a number are words of a name: "This Week in Rust".
  const forms = matchDateForms(line).filter(({ start, end }) => /\p{N}/u.test(line.slice(start, end)));
  if (forms.length === 0) return line;
  const rest = forms
    .reduceRight((text, form) => `${text.slice(0, form.start)} ${text.slice(form.end)}`, line)
    .replace(/[([{]\s*[)\]}]/g, " ");
  return tidyName(toOneLine(rest));
}

function tidyName(text: string): string {
  return text.replace(/^[\s*#=[(|\u00B7\u2022\u2013\u2014-]+|[\s*#=\])(|,:;\u00B7\u2022\u2013\u2014-]+$/gu, "");
}
