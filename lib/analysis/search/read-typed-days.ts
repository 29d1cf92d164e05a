import { foldWord } from "@/lib/analysis/text/fold";
import type { Reason } from "@/lib/analysis/text/span";
import type { ReadDays } from "./days/day-rules";
import { nameDays, writeDays } from "./days/days";
import { MONTH } from "./days/month-words";
import { readDays } from "./days/read-days";
import { findField, isDateField } from "./fields";
import type { Piece } from "./split-query";
import type { DateClause } from "./types";

/** A date that the first `count` pieces write. */
export type DatedPieces = { clause: DateClause; count: number; note: Reason | null };

type AskedIn = { today: string; wordCount: number };

// As many words as an article must have all of; more are a description.
const FEW_WORDS = 4;
// A number before or after is more often a number than a year.
const FIRST_LIKELY_YEAR = 1800;
const HAS_LETTERS_OR_MARK = /[\p{L}./\u2013\u2014-]/u;
const DIRECTIONS: ReadonlyMap<string, DateClause["kind"]> = new Map<string, DateClause["kind"]>([
  ["on", "on"],
  ["in", "on"],
  ["during", "on"],
  ["since", "after"],
  ["after", "after"],
  ["from", "after"],
  ["before", "before"],
  ["until", "before"],
  ["till", "before"],
  ["by", "before"],
]);
// "USA Today" is no date; alone they are.
const DAY_WORDS = /^(?:today|yesterday|tomorrow)$/i;

/**
 * The date that a query's next words write, the longest there is; null when they write none. Among many words, such as a headline
 * that was pasted, only a date with its month counts: "since 2008" and "last week" are what the text says there.
 *
 * @param asked the day of asking, and how many words the query has
 */
export function findTypedDays(pieces: readonly Piece[], asked: AskedIn): DatedPieces | null {
  const [first] = pieces;
  if (!first || first.isExcluded || first.isQuoted || first.suffix !== "") return null;
  const direction = DIRECTIONS.get(first.value.toLowerCase());
  return (
    findLongest(pieces, 0, "on", asked) ??
    (direction && pieces.length > 1 ? findLongest(pieces, 1, direction, asked) : null)
  );
}

/** The date after `on:`, `after:`, `before:` or `happened:`, which may be of several words. */
export function readDateField(pieces: readonly Piece[], today: string): DatedPieces | null {
  const [first] = pieces;
  const field = first?.field ? findField(first.field) : null;
  if (!first || field === null || !isDateField(field)) return null;
  for (let count = first.isQuoted ? 1 : pieces.length; count > 0; count -= 1) {
    const text = join(pieces.slice(0, count));
    const days = readDays(text, today);
    if (days === null) continue;
    const clause = { kind: field, text, days: plain(days), isTyped: false, isExcluded: first.isExcluded };
    return { clause, count, note: noteOrder(text, days) };
  }
  return null;
}

function findLongest(
  pieces: readonly Piece[],
  skipped: number,
  kind: DateClause["kind"],
  asked: AskedIn,
): DatedPieces | null {
  const { today, wordCount } = asked;
  for (let count = pieces.length; count > skipped; count -= 1) {
    const text = join(pieces.slice(skipped, count));
    const days = readDays(text, today);
    if (days === null || !isLikely(text, days, today)) continue;
    if (wordCount - count > FEW_WORDS && !isPrecise(text)) continue;
    const clause = { kind, text: join(pieces.slice(0, count)), days: plain(days), isTyped: true, isExcluded: false };
    return { clause, count, note: noteOrder(text, days) };
  }
  return null;
}

const join = (pieces: readonly Piece[]) =>
  pieces
    .map((piece) => piece.value)
    .join(" ")
    .trim();
const plain = ({ from, to }: ReadDays) => ({ from, to });

/** Whether a date among words is meant as one: years that newsletters can be of, and more than a number. */
function isLikely(text: string, { from, to }: ReadDays, today: string): boolean {
  const [first, last] = [Number((from ?? to ?? "").slice(0, 4)), Number((to ?? from ?? "").slice(0, 4))];
  if (first < FIRST_LIKELY_YEAR || last > Number(today.slice(0, 4)) + 1) return false;
  if (DAY_WORDS.test(text)) return false;
  return HAS_LETTERS_OR_MARK.test(text) || /^(?:\d{4}|\d{8})$/.test(text);
}

/** A date with a month in it, that does not depend on the day of asking, or a range as the query language writes it. */
function isPrecise(text: string): boolean {
  return /\.\.|\d[-/.]\d|[\u5e74\ub144]/u.test(text) || (/\d{4}/.test(text) && NAMES_MONTH.test(foldWord(text)));
}

const NAMES_MONTH = new RegExp(`(?<!\\p{L})${MONTH}(?!\\p{L})`, "u");

function noteOrder(text: string, days: ReadDays): Reason | null {
  if (days.other === undefined) return null;
  const other = { from: days.other, to: days.other };
  return {
    rule: "day-or-month",
    words: `“${text}” is read as ${nameDays(days)}. Write ${writeDays(other)} for ${nameDays(other)}.`,
  };
}
