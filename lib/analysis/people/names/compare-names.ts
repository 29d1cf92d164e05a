import { classesOf, GIVEN, WORD_CLASS } from "@/lib/analysis/people/lists/word-classes";
import { canonicalWords } from "./canonical-words";
import { compareScripts } from "./compare-scripts";
import { looksKorean } from "./east-asian";
import type { NameComparison } from "./name-comparison";
import { type ParsedName, parseName } from "./parse-name";
import { chineseKey } from "./romanise-chinese";
import { isKoreanSurnameSpelling, koreanKey, koreanSurnameKey } from "./romanise-korean";
import { isSameWord } from "./same-word";
import { isShortForm } from "./short-forms";
import { consonantKey, plainKey } from "./spelling-keys";
import { weighUsualWord } from "./usual-words";

/**
 * Whether two printed names can be one person's. "same": the same name in another spelling, word order or romanisation.
 * "compatible": one says less (initials, a middle name left out, a bare surname). "different": a word contradicts.
 */
export function compareNames(a: string, b: string): NameComparison {
  const across = LATIN.test(a) && LATIN.test(b) ? null : compareScripts(a, b, compareNames);
  return across ?? compareParsed(parseName(a), parseName(b));
}

const LATIN = /^[^\u0370-\u1dff\u2c00-\uffff]*$/;

/** The same for names already taken apart. */
export function compareParsed(a: ParsedName, b: ParsedName): NameComparison {
  const [left, right] = [canonicalWords(a), canonicalWords(b)];
  if (left.length === 0 || right.length === 0) return differ("one name is empty");
  if (generationOf(a) !== generationOf(b))
    return differ(`${a.suffix ?? "no suffix"} is not ${b.suffix ?? "no suffix"}`);
  if (left.join(" ") === right.join(" ")) return { same: "same", rule: "same-words", reason: "the same words" };
  if (left.length > 1 && right.length > 1) {
    if (plainKey(left.join("")) === plainKey(right.join(""))) {
      return { same: "same", rule: "same-letters", reason: "the same letters, split differently" };
    }
    if ([...left].sort().join(" ") === [...right].sort().join(" ")) {
      return { same: "same", rule: "other-order", reason: "the same words in another order" };
    }
    if (isSameEastAsian(a, b))
      return { same: "same", rule: "other-spelling", reason: "the same syllables, romanised differently" };
    if (left.length === right.length && !areEastAsian(a, b) && alignAll(left, right)) {
      return { same: "same", rule: "other-spelling", reason: "the same words in another spelling" };
    }
  }
  return compareParts(a, b, left, right);
}

const GENERATIONS: Record<string, string> = { junior: "jr", senior: "sr", esq: "" };

/** Father and son bear one name: "Jr.", "III" and no suffix are three people. */
function generationOf({ suffix }: ParsedName): string {
  return suffix === null ? "" : (GENERATIONS[suffix] ?? suffix);
}

const differ = (reason: string): NameComparison => ({ same: "different", rule: "contradiction", reason });

/** Each word of one name matches one of the other, in any order. */
function alignAll(left: readonly string[], right: readonly string[]): boolean {
  const open = [...right];
  return left.every((word) => {
    const at = open.findIndex((other) => isSameWord(word, other));
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  });
}

/** Two such names differ by single letters: what `isSameEastAsian` tells apart is not to be joined by likeness. */
const areEastAsian = (a: ParsedName, b: ParsedName) => readEastAsian(a).length > 0 && readEastAsian(b).length > 0;

type EastAsian = { surname: string; given: string };

function isSameEastAsian(a: ParsedName, b: ParsedName): boolean {
  for (const one of readEastAsian(a)) {
    for (const other of readEastAsian(b)) {
      const korean =
        koreanSurnameKey(one.surname) === koreanSurnameKey(other.surname) &&
        koreanKey(one.given) === koreanKey(other.given);
      if (korean && isKoreanSurname(one.surname) && isKoreanSurname(other.surname)) return true;
      const chinese =
        chineseKey(one.surname) === chineseKey(other.surname) && chineseKey(one.given) === chineseKey(other.given);
      if (chinese && isChineseSurname(one.surname) && isChineseSurname(other.surname)) return true;
    }
  }
  return false;
}

const isKoreanSurname = (word: string) =>
  (classesOf(word) & WORD_CLASS.koreanSurname) !== 0 || isKoreanSurnameSpelling(word);
const isChineseSurname = (word: string) => (classesOf(word) & WORD_CLASS.chineseSurname) !== 0;

/** Surname first as printed, or last where the given name reads as East Asian ("Jong-un Kim"). */
export function readEastAsian(name: ParsedName): EastAsian[] {
  if (name.order === "surname-first") return [{ surname: name.surname, given: name.given.join("") }];
  const isEastAsian = isKoreanSurname(name.surname) || isChineseSurname(name.surname);
  const looksRight =
    name.given.length > 0 &&
    name.given.length <= 2 &&
    name.given.every((word) => looksKorean(word) || word.includes("-"));
  return isEastAsian && looksRight ? [{ surname: name.surname, given: name.given.join("") }] : [];
}

function compareParts(a: ParsedName, b: ParsedName, left: string[], right: string[]): NameComparison {
  if (isByNickname(a, b) || isByNickname(b, a)) {
    return { same: "compatible", rule: "middle-name-left-out", reason: "one is the nickname and surname of the other" };
  }
  const [shorter, longer] = left.length <= right.length ? [a, b] : [b, a];
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  if (few.length === 1) {
    const isPart = many.some((word) => word === few[0]) || longer.nickname === few[0];
    return isPart
      ? { same: "compatible", rule: "part-of-name", reason: `“${few[0]}” is part of the longer name` }
      : differ("no word in common");
  }
  if (shorter.order === "surname-first" || longer.order === "surname-first") {
    return differ(shorter.surname === longer.surname ? "another given name" : "another surname");
  }
  return compareGiven(few, many);
}

/** "Jerry Ortiz" of "Luis Gerardo “Jerry” Ortiz". */
function isByNickname(short: ParsedName, full: ParsedName): boolean {
  return full.nickname !== null && short.given.join(" ") === full.nickname && short.surname === full.surname;
}

/** Names of several words, one of which says less: first and last word of the shorter are found in order in the longer. */
function compareGiven(few: readonly string[], many: readonly string[]): NameComparison {
  if (isDoubleSurname(few, many)) {
    return { same: "compatible", rule: "part-of-name", reason: "one name is the double surname of the other" };
  }
  if (few.every((word) => word.length > 1) && weighWords(few) < TELLING) return compareUsual(few, many);
  if (haveOtherInitials(few, many)) return differ("other initials stand between given name and surname");
  let at = 0;
  let initials = 0;
  for (const word of few) {
    while (at < many.length && !fits(word, many[at] ?? "") && !(at === 0 && isShortForm(word, many[at] ?? ""))) at += 1;
    if (at === many.length) return compareLoose(few, many, word);
    if (Math.min(word.length, (many[at] ?? "").length) === 1) initials += 1;
    at += 1;
  }
  const [first = "", other = ""] = [few[0], many[0]];
  const isShort = isShortForm(first, other);
  if (!isShort && !fits(first, other)) return compareLoose(few, many, other);
  if (first.length === 1 || other.length === 1) {
    return { same: "compatible", rule: "initial", reason: "an initial stands for the given name" };
  }
  if (isShort)
    return {
      same: "compatible",
      rule: "middle-name-left-out",
      reason: `“${first}” is short for “${other}”, or the other way`,
    };
  const reason =
    initials > 0 ? "an initial stands for a middle name" : "one name leaves out a middle name or a further surname";
  return { same: "compatible", rule: "middle-name-left-out", reason };
}

/** "George W. Bush" and "George H. W. Bush": both print what is between, and it begins otherwise. */
function haveOtherInitials(few: readonly string[], many: readonly string[]): boolean {
  const [one, other] = [few.slice(1, -1), many.slice(1, -1)];
  const [first, second] = [one[0], other[0]];
  if (first === undefined || second === undefined || few[0] !== many[0] || few.at(-1) !== many.at(-1)) return false;
  return (first.length === 1 || second.length === 1) && !fits(first, second);
}

// A word that no list has says enough by itself, and so do two known ones; a known one beside "Muhammad" does not.
const TELLING = 1.2;

function weighWords(words: readonly string[]): number {
  // "Abu Ubaydah" is a byname that many take.
  const own = words.filter((_, at) => !/^ab[uio]u?$/.test(words[at] ?? "") && !/^ab[uio]u?$/.test(words[at - 1] ?? ""));
  return own.reduce((sum, word) => sum + weighWord(word), 0);
}

function weighWord(word: string): number {
  return weighUsualWord(word) ?? ((classesOf(word) & (GIVEN | WORD_CLASS.surname)) !== 0 ? 1 : 1.4);
}

/** All words of the shorter name are in the longer one, in another order or behind a further first name. */
function compareLoose(few: readonly string[], many: readonly string[], missing: string): NameComparison {
  if (few.length === many.length || few.some((word) => word.length === 1) || !alignAll(few, many)) {
    return differ(`“${missing}” is in one name only`);
  }
  return { same: "compatible", rule: "part-of-name", reason: "all words of one name stand in the other" };
}

/** Words that many bear: they may be one person's, and say little for it. */
function compareUsual(few: readonly string[], many: readonly string[]): NameComparison {
  if (!fits(few[0] ?? "", many[0] ?? "") || !alignAll(few, many)) return differ("a word is in one name only");
  return { same: "compatible", rule: "usual-words", reason: "what they have in common are words of many names" };
}

/** "García Márquez" of "Gabriel García Márquez". */
function isDoubleSurname(few: readonly string[], many: readonly string[]): boolean {
  const isEnd = few.every((word, at) => isSameWord(word, many[many.length - few.length + at] ?? ""));
  return isEnd && few.length < many.length && (classesOf(few[0] ?? "") & WORD_CLASS.surname) !== 0;
}

function fits(word: string, other: string): boolean {
  if (word.length === 1 || other.length === 1) return word.charAt(0) === other.charAt(0);
  return word === other || (isSameWord(word, other) && consonantKey(word) === consonantKey(other));
}
