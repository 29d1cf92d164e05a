import { classesOf, TITLE, WORD_CLASS } from "@/lib/analysis/people/lists/word-classes";
import { looksKorean } from "@/lib/analysis/people/names/east-asian";
import type { Token } from "@/lib/analysis/people/tagging/token";

// "McCain", "DeGeneres", "LaRue", "VanDyke": one word in spite of its inner capital.
const NAME_BEGINNINGS = new Set("mc mac de di da du la le lo van von fitz o al el san ten jo ma st".split(" "));
const INNER_CAPITAL = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu;

/**
 * Where a word should be cut because a space was lost ("ComradeKim", "atKim", "SungSquare"): offsets inside the word.
 * A cut needs a title or a common lower-case word before it, or a word such as "Square" behind it.
 */
export function splitGluedWord(word: string): number[] {
  if (word.length < 5 || !/\p{Ll}\p{Lu}/u.test(word)) return [];
  const cuts: number[] = [];
  let from = 0;
  for (const { index } of word.matchAll(INNER_CAPITAL)) {
    const left = word.slice(from, index);
    const right = /^\p{Lu}\p{Ll}+/u.exec(word.slice(index))?.[0] ?? "";
    if (!isSeam(left, right)) continue;
    cuts.push(index);
    from = index;
  }
  return cuts;
}

function isSeam(left: string, right: string): boolean {
  const before = left.toLowerCase();
  if (NAME_BEGINNINGS.has(before)) return false;
  if (classesOf(before) & TITLE) return true;
  if (left === before) return (classesOf(before) & (WORD_CLASS.common | WORD_CLASS.preposition)) !== 0;
  return (classesOf(right.toLowerCase()) & (WORD_CLASS.organisation | WORD_CLASS.placeWord)) !== 0;
}

const LONGEST_SYLLABLE = 6;
const SMALL_WORD = WORD_CLASS.common | WORD_CLASS.preposition | WORD_CLASS.speech | WORD_CLASS.personVerb;

/**
 * Parts the last syllable of a Korean name from the word it was run together with ("Kim Jong Unvisited", "Kim Il
 * Sungand"), as wire reports print them. Only behind a Korean surname and a syllable, and only where a common word is left.
 */
export function splitGluedTails(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (const token of tokens) {
    const cut = findTail(result.at(-2), result.at(-1), token);
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

function findTail(surname: Token | undefined, first: Token | undefined, token: Token): number | null {
  if (token.shape !== "capitalised" || token.text.length < 4 || token.gap !== "space" || first?.gap !== "space")
    return null;
  if (surname === undefined || !(classesOf(surname.folded) & WORD_CLASS.koreanSurname)) return null;
  if (first.shape !== "capitalised" || surname.shape === "lower" || !looksKorean(first.folded)) return null;
  if (looksKorean(token.folded) || token.folded.length !== token.text.length) return null;
  for (let cut = Math.min(LONGEST_SYLLABLE, token.text.length - 2); cut >= 2; cut -= 1) {
    const isWord = (classesOf(token.folded.slice(cut)) & SMALL_WORD) !== 0;
    if (isWord && looksKorean(token.folded.slice(0, cut))) return cut;
  }
  return null;
}
