export type TypingDistance = {
  /** From what was typed to the whole word; Infinity when beyond the bound. */
  whole: number;
  /** To the beginning of the word it comes nearest to: for words still being typed. */
  beginning: number;
};

// No word of a name is longer; what is, is compared by its beginning.
const LONGEST = 48;
// Three rows of the table, written over by every comparison: thousands are made for one question.
const ROWS = [0, 1, 2].map(() => new Uint8Array(LONGEST + 1)) as [Uint8Array, Uint8Array, Uint8Array];

/**
 * How many letters are missing, too many, wrong or swapped with their neighbour (optimal string alignment, Damerau 1964),
 * given up beyond `most`.
 */
export function typingDistance(typed: string, word: string, most: number): TypingDistance {
  const [width, height] = [Math.min(typed.length, LONGEST), Math.min(word.length, LONGEST)];
  let [beforeLast, last, row] = ROWS;
  for (let k = 0; k <= width; k += 1) last[k] = k;
  let beginning = width;
  for (let i = 1; i <= height; i += 1) {
    const least = fillRow(typed, word, i, width, beforeLast, last, row);
    beginning = Math.min(beginning, row[width] ?? 0);
    if (least > most) return { whole: Number.POSITIVE_INFINITY, beginning };
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return { whole: last[width] ?? 0, beginning };
}

/** Fills the row of the word's letter `i`; the least of it. */
function fillRow(
  typed: string,
  word: string,
  i: number,
  width: number,
  beforeLast: Uint8Array,
  last: Uint8Array,
  row: Uint8Array,
): number {
  const letter = word.charCodeAt(i - 1);
  const letterBefore = i > 1 ? word.charCodeAt(i - 2) : -1;
  row[0] = i;
  let least = i;
  let typedBefore = -2;
  for (let k = 1; k <= width; k += 1) {
    const typedLetter = typed.charCodeAt(k - 1);
    let cost = (last[k - 1] as number) + (letter === typedLetter ? 0 : 1);
    cost = Math.min(cost, (last[k] as number) + 1, (row[k - 1] as number) + 1);
    if (letter === typedBefore && letterBefore === typedLetter)
      cost = Math.min(cost, (beforeLast[k - 2] as number) + 1);
    row[k] = cost;
    if (cost < least) least = cost;
    typedBefore = typedLetter;
  }
  return least;
}
