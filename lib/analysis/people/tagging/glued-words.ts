import { classesOf, TITLE, WORD_CLASS } from "@/lib/analysis/people/lists/word-classes";

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
