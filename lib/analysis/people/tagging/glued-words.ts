import { classesOf, GIVEN, SURNAME, TITLE, WORD_CLASS } from "@/lib/analysis/people/lists/word-classes";
import { rankOf } from "@/lib/analysis/people/lists/word-ranks";
import { looksKorean } from "@/lib/analysis/people/names/east-asian";
import type { Token } from "@/lib/analysis/people/tagging/token";

// "McCain", "DeGeneres", "LaRue", "VanDyke": one word in spite of its inner capital.
const NAME_BEGINNINGS = new Set("mc mac de di da du la le lo van von fitz o al el san ten jo ma st".split(" "));
const INNER_CAPITAL = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu;

/**
 * Where a word should be cut because a space was lost ("ComradeKim", "atKim", "SungSquare"): offsets inside the word.
 * A cut needs a title or a common lower-case word before it, or a word such as "Square" behind it; or a given name before it, and a
 * surname behind it or both as two words elsewhere in the text.
 *
 * @param isWritten whether the text has these two words side by side
 */
export function splitGluedWord(
  word: string,
  isWritten: (first: string, second: string) => boolean = () => false,
): number[] {
  if (word.length < 5 || !/\p{Ll}\p{Lu}/u.test(word)) return [];
  const cuts: number[] = [];
  let from = 0;
  for (const { index } of word.matchAll(INNER_CAPITAL)) {
    const left = word.slice(from, index);
    const right = /^\p{Lu}\p{Ll}+/u.exec(word.slice(index))?.[0] ?? "";
    const isAddress = /^\p{Lu}\p{Ll}+[^\p{L}]/u.test(word.slice(index));
    const isName = !isAddress && (isFullName(left, right) || (isGiven(left) && isWritten(left, right)));
    if (!isName && !isSeam(left, right)) continue;
    cuts.push(index);
    from = index;
  }
  return cuts;
}

function isSeam(left: string, right: string): boolean {
  const before = left.toLowerCase();
  if (NAME_BEGINNINGS.has(before)) return false;
  if (classesOf(before) & TITLE)
    return left === before || isNamePart(right.toLowerCase()) || rankOf(right.toLowerCase()).code === "";
  const isCommon = (classesOf(before) & (WORD_CLASS.common | WORD_CLASS.preposition)) !== 0;
  if (left === before) return isCommon;
  // "ExcellencyKim": behind a common word stands a surname that comes first.
  const isSurname = right.length > 2 && (classesOf(right.toLowerCase()) & WORD_CLASS.koreanSurname) !== 0;
  if (isSurname && ((isCommon && before.length > 3) || hasTail(before))) return true;
  return (classesOf(right.toLowerCase()) & (WORD_CLASS.organisation | WORD_CLASS.placeWord)) !== 0;
}

// Shorter parts are syllables of one name: "MaryAnn", "JoBeth".
const MIN_PART = 4;

/** "AngelaMerkel": a given name and a surname that is no given name; "JohnPaul" is one name. */
function isFullName(left: string, right: string): boolean {
  if (left.length < MIN_PART || right.length < MIN_PART) return false;
  const last = classesOf(right.toLowerCase());
  return isGiven(left) && (last & SURNAME) !== 0 && (last & GIVEN) === 0 && !isProduct((left + right).toLowerCase());
}

const isGiven = (word: string) => (classesOf(word.toLowerCase()) & GIVEN) !== 0;

const isProduct = (folded: string) => (classesOf(folded) & WORD_CLASS.product) !== 0;

/** "SungandKim": the word between two names is glued to both. */
function hasTail(folded: string): boolean {
  const tail = /(?:and|with|for|at|to|of|by|from)$/.exec(folded);
  return tail !== null && tail.index > 1 && looksKorean(folded.slice(0, tail.index));
}

const APOSTROPHE = /^\p{Lu}\p{Ll}*['\u2019]\p{Lu}?\p{Ll}+$/u;
const TWO_PARTS = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u;

/** Whether a word with a capital inside is written as names are: "Ka'Loni", "McCain", "SeoYoung"; not "GitHub". */
export function joinsNames(word: string): boolean {
  if (APOSTROPHE.test(word)) return true;
  const [, left = "", right = ""] = TWO_PARTS.exec(word)?.map((part) => part.toLowerCase()) ?? [];
  if (left === "" || isProduct(word.toLowerCase())) return false;
  return NAME_BEGINNINGS.has(left) || (isNamePart(left) && isNamePart(right));
}

const isNamePart = (word: string) => (classesOf(word) & (GIVEN | SURNAME)) !== 0 || looksKorean(word);

const LONGEST_SYLLABLE = 6;
const SMALL_WORD = WORD_CLASS.common | WORD_CLASS.preposition | WORD_CLASS.speech | WORD_CLASS.personVerb;

/**
 * Parts the last syllable of a Korean name from the word it was run together with ("Kim Jong Unvisited", "Kim Il
 * Sungand"), as wire reports print them. Only behind a Korean surname and a syllable, and only where a word is left: the name the text prints whole elsewhere, else the most usual word.
 */
export function splitGluedTails(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  let whole: ReadonlySet<string> | undefined;
  for (const token of tokens) {
    const cut = findTail(result.at(-2), result.at(-1), token, () => {
      whole ??= listWhole(tokens);
      return whole;
    });
    if (cut === null) {
      result.push(token);
      continue;
    }
    const middle = token.start + cut;
    const head = token.text.slice(0, cut);
    const tail = token.text.slice(cut);
    result.push({
      ...token,
      end: middle,
      text: head,
      folded: token.folded.slice(0, cut),
      isPossessive: false,
      hasStop: false,
    });
    result.push({ ...token, start: middle, text: tail, folded: token.folded.slice(cut), shape: "lower", gap: "glued" });
  }
  return result;
}

function findTail(
  surname: Token | undefined,
  first: Token | undefined,
  token: Token,
  whole: () => ReadonlySet<string>,
): number | null {
  if (token.shape !== "capitalised" || token.text.length < 4 || token.gap !== "space" || first?.gap !== "space")
    return null;
  if (surname === undefined || !(classesOf(surname.folded) & WORD_CLASS.koreanSurname)) return null;
  if (first.shape !== "capitalised" || surname.shape === "lower" || !looksKorean(first.folded)) return null;
  if (looksKorean(token.folded) || token.folded.length !== token.text.length) return null;
  let best: { cut: number; weight: number } | null = null;
  for (let cut = 2; cut <= Math.min(LONGEST_SYLLABLE, token.text.length - 2); cut += 1) {
    const [head, tail] = [token.folded.slice(0, cut), token.folded.slice(cut)];
    if (!looksKorean(head)) continue;
    const isKnown = whole().has(`${surname.folded} ${first.folded} ${head}`);
    const weight = (isKnown ? KNOWN : 0) + usage(tail);
    if (weight > 0 && (best === null || weight > best.weight)) best = { cut, weight };
  }
  // "Iron" is a thing by itself, where nobody is called "Kim Chaek Ir".
  if (best === null || (best.weight < KNOWN && rankOf(token.folded).meaning.startsWith("N"))) return null;
  return best.cut;
}

// A name the text prints whole elsewhere outweighs how usual the word behind it is.
const KNOWN = 100;

/** How usual a folded word is in speech, itself or without its ending, from 0 (not at all) to 7. */
function usage(folded: string): number {
  const level = /\d/.exec(rankOf(folded).usage) ?? /\d/.exec(rankOf(folded.replace(/(?:ing|ed)$/, "")).usage);
  if (level !== null) return Number(level[0]) + 1;
  return (classesOf(folded) & SMALL_WORD) !== 0 ? 1 : 0;
}

/** Korean names of three words as they stand whole in the text. */
function listWhole(tokens: readonly Token[]): ReadonlySet<string> {
  const whole = new Set<string>();
  for (let at = 2; at < tokens.length; at += 1) {
    const [surname, first, second] = [tokens[at - 2], tokens[at - 1], tokens[at]];
    if (!surname || !first || !second || !(classesOf(surname.folded) & WORD_CLASS.koreanSurname)) continue;
    if (first.gap !== "space" || second.gap !== "space" || second.shape !== "capitalised") continue;
    if (looksKorean(first.folded) && looksKorean(second.folded))
      whole.add(`${surname.folded} ${first.folded} ${second.folded}`);
  }
  return whole;
}
