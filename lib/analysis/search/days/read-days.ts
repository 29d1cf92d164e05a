import { foldWord } from "@/lib/analysis/text/fold";
import { DAY_RULES, type ReadDays } from "./day-rules";
import { type Days, spanDays } from "./days";

// Longer than any date: "from Wednesday, 29 September 2013 to Thursday, 30 September 2013".
const MAX_CHARS = 64;
const DASH = /\s*(?:-|\bto\b|\buntil\b|\btill\b|\bthrough\b)\s*/gu;

/**
 * The days that a text as a whole stands for, in any usual form and seven languages' months: `2013-01-29`,
 * `29 January 2013`, `Jan. 2013`, `2012..2014`, `last March`, `summer 2018`, `Jan. 28-29, 2013`. Null when it is no date.
 *
 * @param today YYYY-MM-DD, from which "last March" is counted
 */
export function readDays(text: string, today: string): ReadDays | null {
  if (text.length > MAX_CHARS) return null;
  const plain = foldWord(text)
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/^[ ,;(]+|[ ,;)]+$/g, "");
  return readOpen(plain, today) ?? readOne(plain, today) ?? readRange(plain, today);
}

function readOne(plain: string, today: string): ReadDays | null {
  for (const [pattern, read] of DAY_RULES) {
    const match = pattern.exec(plain) ?? (plain.endsWith(".") ? pattern.exec(plain.slice(0, -1)) : null);
    const days = match ? read({ ...match.groups, all: plain }, today) : null;
    if (days !== null) return days;
  }
  return null;
}

/** `2012..2014`, `2012..`, `..2014`. */
function readOpen(plain: string, today: string): Days | null {
  const at = plain.search(/\.{2,3}|…/);
  if (at < 0) return null;
  const [first, last] = [
    plain.slice(0, at).trim(),
    plain
      .slice(at)
      .replace(/^[.…]+/, "")
      .trim(),
  ];
  if (first === "" && last === "") return null;
  const from = first === "" ? OPEN : readWithYear(first, last, today);
  const to = last === "" ? OPEN : readOne(last, today);
  return from && to ? spanDays(from, to) : null;
}

const OPEN: Days = { from: null, to: null };

/** "2012 to 2014", "between Jan. 2012 and March 2013", "January–March 2013". */
function readRange(plain: string, today: string): Days | null {
  const between = /^(?:between|from) (.+?) (?:and|to|until|till) (.+)$/u.exec(plain);
  if (between) return readEnds(between[1] ?? "", between[2] ?? "", today);
  for (const dash of plain.matchAll(DASH)) {
    const days = readEnds(plain.slice(0, dash.index), plain.slice(dash.index + dash[0].length), today);
    if (days !== null) return days;
  }
  return null;
}

function readEnds(first: string, last: string, today: string): Days | null {
  const [from, to] = [readWithYear(first, last, today), readOne(last, today)];
  return from && to ? spanDays(from, to) : null;
}

/** A first end without a year has that of the last: "28 January to 3 February 2013". */
function readWithYear(first: string, last: string, today: string): Days | null {
  const year = /\d{4}/.exec(last)?.[0];
  return readOne(first, today) ?? (year === undefined ? null : readOne(`${first} ${year}`, today));
}
