import type { CountedNumber } from "@/lib/analysis/events/profile/list-numbers";
import { foldWord } from "@/lib/analysis/text/fold";
import { stemWord } from "@/lib/analysis/text/stem";

/**
 * What a number counts, so that only like is held against like; `isFate` where the words say what became of people. Slots of
 * one `family` may count the same without saying so: "12 people" and "12 killed".
 */
export type CountedSlot = { key: string; family: string; words: string; isFate: boolean };

const FATES: { key: string; words: string; pattern: RegExp }[] = [
  {
    key: "killed",
    words: "killed",
    pattern: /\b(?:killed|dead|died|deaths?|dies|perished|lives|fatalit(?:y|ies)|killing|drowned)\b/i,
  },
  { key: "injured", words: "injured", pattern: /\b(?:injured|wounded|hurt|injuries|injuring|wounding)\b/i },
  { key: "missing", words: "missing", pattern: /\b(?:missing|unaccounted)\b/i },
  { key: "arrested", words: "arrested", pattern: /\b(?:arrested|detained|arrests|detaining|arresting)\b/i },
  { key: "rescued", words: "rescued", pattern: /\b(?:rescued|saved|survivors|rescuing)\b/i },
];
const PEOPLE = new Set(
  `people person men women children passengers protesters demonstrators soldiers civilians workers students residents miners sailors
  officers villagers fishermen crew troops migrants police others`.split(/\s+/),
);
// As far as the verb of "12 people, among them two children, were killed" stands from the number.
const REACH_CHARS = 60;
// Durations and ages are told of many things in one text, and of the same thing seldom.
const NO_SLOT = new Set([
  "old",
  "year",
  "minut",
  "hour",
  "second",
  "decad",
  "centuri",
  "time",
  "month",
  "week",
  "dai",
  "day",
]);

/** The slot of a number in its text; null for what is counted of too many things to be compared. */
export function readSlot(text: string, number: CountedNumber): CountedSlot | null {
  if (NO_SLOT.has(number.unit)) return null;
  const noun = lastWord(text.slice(number.start, number.end));
  if (number.unit === "money") {
    const sign = text.slice(number.start).trimStart().charAt(0);
    return { key: `money ${sign}`, family: "money", words: "", isFate: false };
  }
  const fate = readFate(text, number, noun);
  const family = PEOPLE.has(foldWord(noun)) ? "people" : number.unit;
  return fate ?? { key: number.unit, family, words: noun, isFate: false };
}

// "Some 200 were injured", "12 killed": people without a noun.
const BARE_FATE =
  /(?<![\p{L}\p{N}.,/:-])(?<value>\d{1,3}(?:,\d{3})*)(?:\s+others)?\s+(?:(?:were|was|are|had been|have been)\s+)?(?<fate>killed|injured|wounded|hurt|missing|arrested|detained|rescued)\b/gu;

/** Numbers of people told by their fate alone, which `listNumbers` leaves out for want of a noun. */
export function listBareFates(text: string): CountedNumber[] {
  return Array.from(text.matchAll(BARE_FATE), ({ index, 0: whole, groups }) => {
    const value = (groups?.value ?? "").replaceAll(",", "");
    const unit = stemWord(groups?.fate ?? "");
    return { start: index, end: index + whole.length, value, unit, key: `${value} ${unit}` };
  });
}

function readFate(text: string, { start, end }: CountedNumber, noun: string): CountedSlot | null {
  const named = FATES.find(({ pattern }) => pattern.test(noun));
  if (named) return { key: named.key, family: "people", words: named.words, isFate: true };
  if (!PEOPLE.has(foldWord(noun))) return null;
  const clause = (part: string) => part.split(/[.;:!?\n]/);
  const after = clause(text.slice(end, end + REACH_CHARS))[0] ?? "";
  const before = clause(text.slice(Math.max(0, start - REACH_CHARS), start)).at(-1) ?? "";
  // Another number between them has that verb for itself.
  const near = [after.split(/\d/)[0] ?? "", before.split(/\d/).at(-1) ?? ""];
  const fate =
    FATES.find(({ pattern }) => pattern.test(near[0] ?? "")) ??
    FATES.find(({ pattern }) => pattern.test(near[1] ?? ""));
  return fate ? { key: fate.key, family: "people", words: fate.words, isFate: true } : null;
}

const lastWord = (counted: string) => /[\p{L}%]+$/u.exec(counted)?.[0] ?? stemWord(counted);
