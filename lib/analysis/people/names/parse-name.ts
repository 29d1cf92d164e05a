import { classesOf, EAST_ASIAN, GIVEN, WORD_CLASS } from "@/lib/analysis/people/lists/word-classes";
import { rankOf } from "@/lib/analysis/people/lists/word-ranks";
import { foldWord } from "@/lib/analysis/text/fold";
import { remember } from "@/lib/analysis/text/remember";
import { looksChinese, looksJoinedPinyin, looksKorean, looksVietnamese } from "./east-asian";
import { isKoreanSurnameSpelling } from "./romanise-korean";

/** A name taken apart. All words are folded; `surname` keeps its particles in front ("van gogh", "al assad"). */
export type ParsedName = {
  given: string[];
  surname: string;
  /** The order in which the name is printed. */
  order: "given-first" | "surname-first" | "single";
  suffix: string | null;
  nickname: string | null;
};

const SUFFIXES = new Set("jr sr ii iii iv junior senior esq".split(" "));
// A longer form is no name; what is behind this many letters is left aside.
const MAX_LENGTH = 200;
const NICKNAME = /["'\u2018\u201c(]([\p{L}][\p{L} .-]{0,30})["'\u2019\u201d)]/u;
const PARTICLES = new Set(
  "abd abu af al ap ben bin bint da dal das de del della der den di dos du el ibn la las le lo los san ten ter umm van vanden vom von y zu zur".split(
    " ",
  ),
);
const COMMA_SURNAME = /^([^,]+),(?!\s*(?:jr|sr|ii|iii|iv|junior|senior|esq)\b)\s*([^,]+)$/i;

/** Takes a printed name apart: East Asian surname-first order, particles, suffixes, nicknames, "Surname, Given". */
export const parseName = remember(readParts);

function readParts(printed: string): ParsedName {
  const form = printed.slice(0, MAX_LENGTH);
  const nickname = NICKNAME.exec(form)?.[1] ?? null;
  const plain = form.replace(NICKNAME, " ");
  const turned = COMMA_SURNAME.exec(plain);
  const words = splitWords(turned ? `${turned[2]} ${turned[1]}` : plain);
  const last = words.at(-1) ?? "";
  const suffix = words.length > 1 && SUFFIXES.has(last) ? last : null;
  if (suffix) words.pop();
  const rest = { suffix, nickname: nickname === null ? null : foldWord(nickname) };
  if (words.length <= 1) return { given: [], surname: words[0] ?? "", order: "single", ...rest };
  if (!turned && isSurnameFirst(words)) {
    return { given: words.slice(1), surname: words[0] ?? "", order: "surname-first", ...rest };
  }
  let at = words.length - 1;
  while (at > 0 && PARTICLES.has(words[at - 1] ?? "")) at -= 1;
  if (at === 0 && isGivenName(words, plain)) at = 1;
  const surname = words.slice(at).join(" ");
  return { given: words.slice(0, at), surname, order: at === 0 ? "single" : "given-first", ...rest };
}

/** "Al Quintero", "Ben Bernanke": a short given name that is written like a particle, with a capital and no hyphen. */
function isGivenName(words: readonly string[], printed: string): boolean {
  const [first = "", second = ""] = words;
  if (words.length !== 2 || !/^\s*(?:Al|Ben|Del|Van) \p{Lu}/u.test(printed)) return false;
  return first !== "al" || (classesOf(second) & WORD_CLASS.surname) !== 0 || rankOf(second).surname !== "";
}

/** Folded words without outer dots; "J.K." becomes two initials, "al-Assad" two words. */
export function splitWords(form: string): string[] {
  return foldWord(form)
    .replace(/([\p{L}])\.(?=[\p{L}]\b)/gu, "$1. ")
    .replace(/\b(al|el|ad|ar|as|ash|at|az|an|ul)-(?=\p{L})/gu, "al ")
    .split(/[\s,.]+/)
    .map((word) => word.replace(/^['"-]+|['"-]+$/g, ""))
    .filter((word) => word !== "");
}

/** Kim Jong-un, Ri Yong Ho, Xi Jinping, Mao Tse-tung; not Kim Clijsters, Lee Harvey Oswald, Young-jin Kim. */
function isSurnameFirst(words: readonly string[]): boolean {
  const [first = "", ...given] = words.map((word) => word.replace(/'/g, ""));
  const joined = given;
  if (given.length === 0 || given.length > 2) return false;
  if (isHyphenatedKorean(first, given)) return true;
  if (!(classesOf(first) & EAST_ASIAN)) return false;
  if (classesOf(first) & WORD_CLASS.vietnameseSurname && given.length === 2 && joined.every(looksVietnamese))
    return true;
  const isKorean = (classesOf(first) & WORD_CLASS.koreanSurname) !== 0 && joined.every(looksKorean);
  const isChinese =
    (classesOf(first) & WORD_CLASS.chineseSurname) !== 0 &&
    joined.every((word) => looksChinese(word) || looksJoinedPinyin(word));
  const isJoinedKorean = joined.length === 1 && looksJoinedKorean(joined[0] ?? "");
  if (!isKorean && !isChinese && !((classesOf(first) & WORD_CLASS.koreanSurname) !== 0 && isJoinedKorean)) return false;
  // "Kim Lee", "Lee Ann": a given name we know, alone behind a word that is one itself, is Western.
  if (joined.length === 1 && classesOf(first) & GIVEN && classesOf(joined[0] ?? "") & GIVEN)
    return /-/.test(joined[0] ?? "");
  return true;
}

/** "Moon Jae-in", "Suh Jin-ho": the surname is a word of its own, or spelled as few spell it. */
function isHyphenatedKorean(first: string, given: readonly string[]): boolean {
  const [only = ""] = given;
  return given.length === 1 && /^[a-z]+-[a-z]+$/.test(only) && looksKorean(only) && isKoreanSurnameSpelling(first);
}

function looksJoinedKorean(word: string): boolean {
  if (word.length < 4 || word.length > 11) return false;
  for (let cut = 2; cut <= word.length - 2; cut += 1) {
    if (looksKorean(word.slice(0, cut)) && looksKorean(word.slice(cut))) return true;
  }
  return false;
}
