import { listTerms } from "./list-terms";

/** Stands between text and byline, so that no phrase runs across. Not a letter: no query can name it, nor what begins with it. */
export const BREAK = "\u00B6";

// A place name of four words; a longer value is none.
const MAX_PLACE_CHARS = 80;

/** Files that every place where an article has this term is inside a quotation. */
export const quotedTerm = (term: string): string => `${BREAK}q${term}`;

/** Files that an article tells of this place: its name folded, stemmed and written as one. */
export function placeTerm(name: string): string {
  const terms = listTerms(name).map(({ term }) => term);
  return `${BREAK}p${terms.join("").slice(0, MAX_PLACE_CHARS)}`;
}
