import type { Span } from "./span";
import { stemWord } from "./stem";
import { isStopword } from "./stopwords";
import { listPlainWords } from "./words";

/** A word that says what a text is about, with the stem it is compared by. */
export type TellingWord = Span & { stem: string };

// One word in common is any two headlines'.
const MIN_SHARED = 2;

/** The words two headlines have in common, as spans of both; none when it is a single one. */
export function findSharedWords(a: string, b: string): { a: Span[]; b: Span[] } {
  const [left, right] = [listTellingWords(a), listTellingWords(b)];
  const others = new Set(right.map((word) => word.stem));
  const shared = new Set(left.map((word) => word.stem).filter((stem) => others.has(stem)));
  if (shared.size < MIN_SHARED) return { a: [], b: [] };
  return { a: pickWords(left, shared), b: pickWords(right, shared) };
}

/** The words of a text without those that say nothing of what it is about. */
export function listTellingWords(text: string): TellingWord[] {
  return listPlainWords(text).flatMap(({ folded, start, end }) => {
    const stem = stemWord(folded);
    return isStopword(folded) || isStopword(stem) || stem.length < 2 ? [] : [{ stem, start, end }];
  });
}

/** The places of some of the words. */
export function pickWords(words: readonly TellingWord[], stems: ReadonlySet<string>): Span[] {
  return words.filter((word) => stems.has(word.stem)).map(({ start, end }) => ({ start, end }));
}
