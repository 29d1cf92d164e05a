import { foldWord } from "./fold";
import { rememberTexts } from "./remember";
import type { Span } from "./span";

/** A word as printed in the text, with the form it is compared by. */
export type Word = Span & { text: string; folded: string };

// Letters, digits and marks; an apostrophe, dot or hyphen only between two of them ("Kim's", "U.S", "Jong-un").
const WORD = /[\p{L}\p{N}\p{M}]+(?:['\u2019.\-\u2010\u2011](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu;
// The same, split at hyphens too: the unit of search and of shared passages.
const PLAIN_WORD = /[\p{L}\p{N}\p{M}]+(?:['\u2019](?=[\p{L}])[\p{L}\p{M}]+)*/gu;

function list(text: string, pattern: RegExp): Word[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    folded: foldWord(match[0]),
  }));
}

/** Words with inner hyphens and dots kept: `Jong-un`, `U.S`. */
export function listWords(text: string): Word[] {
  return list(text, WORD);
}

/** Words split at everything but letters, digits and inner apostrophes: `Jong`, `un`. */
export const listPlainWords = rememberTexts((text: string): Word[] => list(text, PLAIN_WORD));
