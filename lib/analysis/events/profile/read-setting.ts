import { findPlacedNames } from "@/lib/analysis/events/profile/find-placed-names";
import { classesOf, WORD_CLASS } from "@/lib/analysis/people/lists/word-classes";
import type { CalendarDate } from "@/lib/analysis/text/calendar";
import { findDates } from "@/lib/analysis/text/dates";
import { foldWord } from "@/lib/analysis/text/fold";
import { splitSentences } from "@/lib/analysis/text/sentences";
import { listTerms } from "./list-terms";

/**
 * Where and when an article's news happened, as its headline and first sentences say: towns, counties and the like as their terms
 * with spaces between, days as YYYY-MM-DD.
 */
export type Setting = { places: string[]; days: string[] };

// Longer than any two first sentences.
const HEAD_CHARS = 1200;
const SENTENCES = 2;
const MAX_PLACES = 12;

export function readSetting(article: { title: string | null; text: string; date: CalendarDate | null }): Setting {
  const sentences = splitSentences(article.text.slice(0, HEAD_CHARS)).slice(0, SENTENCES);
  const head = [article.title ?? "", ...sentences.map(({ start, end }) => article.text.slice(start, end))];
  const places = head.flatMap(listSettlements);
  const days = head.flatMap((part) => findDates(part, article.date));
  return {
    places: [...new Set(places.map((name) => [...listTerms(name, 0).weights.keys()].join(" ")))]
      .filter((place) => place !== "")
      .slice(0, MAX_PLACES),
    days: [...new Set(days.flatMap(({ value }) => (value?.precision === "day" ? [value.date] : [])))],
  };
}

/** The towns, counties and the like that a headline or sentence tells with a word of place ("in", "near"), as printed. */
export function listSettlements(part: string): string[] {
  return findPlacedNames(part).flatMap((placed) => (isSettlement(placed, part) ? [placed.name] : []));
}

/** Whether a word says what kind of settlement or region a name is of: "City", "Province". */
export const isSettlementWord = (word: string): boolean => SETTLEMENT.test(foldWord(word));

// "Vik, North Province": the name before a larger place is that of a smaller one.
const WITHIN = /^,\s+\p{Lu}[\p{L}'\u2019-]+(?:\s+\p{Lu}[\p{L}'\u2019-]+){0,2}/u;

/** A town, county or the like, not a hall or airport in it: known to the lists, named by its word, or told with what it lies in. */
function isSettlement({ name, isSure }: { name: string; isSure: boolean }, text: string): boolean {
  const words = name.split(/[ \u00A0]/).map(foldWord);
  const last = words.at(-1) ?? "";
  if (words.length > 1 && SETTLEMENT.test(last)) return true;
  if (words.some((word) => (classesOf(word) & WORD_CLASS.placeWord) !== 0)) return false;
  if (isSure) return true;
  const behind = WITHIN.exec(text.slice(text.indexOf(name) + name.length))?.[0] ?? "";
  return SETTLEMENT.test(foldWord(behind.split(/\s+/).at(-1) ?? ""));
}

const SETTLEMENT =
  /^(?:city|town|village|county|province|district|prefecture|region|state|ri|island|township|canton|department|municipality|borough|parish|shire)$/;
