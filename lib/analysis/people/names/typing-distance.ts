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

/** What is known of a word by its first letters. */
export type RowsRead = TypingDistance & {
  /** How many first letters decide it; every word that begins with them is as near or as far. */
  letters: number;
  isDecided: boolean;
};

/**
 * The same for words in alphabetical order: what two of them begin with is compared once. A word's beginning is near when
 * it is within `nearBeginning`; words of more than `longest` letters are near by their beginning only.
 */
export function openTypingRows(typed: string, most: number, nearBeginning: number, longest: number) {
  const width = Math.min(typed.length, LONGEST);
  const height = Math.min(longest, LONGEST);
  const rows = Array.from({ length: height + 1 }, () => new Uint8Array(width + 1)) as [Uint8Array, ...Uint8Array[]];
  const beginnings = new Uint8Array(height + 1).fill(width);
  for (let k = 0; k <= width; k += 1) rows[0][k] = k;
  let [before, filled] = ["", 0];

  function read(word: string): RowsRead {
    let i = countCommon(before, word, filled);
    before = word;
    const end = Math.min(word.length, height);
    while (i < end) {
      i += 1;
      const [last, row] = [rows[i - 1] as Uint8Array, rows[i] as Uint8Array];
      const least = fillRow(typed, word, i, width, rows[Math.max(0, i - 2)] as Uint8Array, last, row);
      const beginning = Math.min(beginnings[i - 1] as number, row[width] as number);
      beginnings[i] = beginning;
      // A row that decides is not kept: what begins alike is passed over with it.
      if (least > most || beginning <= nearBeginning) {
        filled = i - 1;
        return { whole: Number.POSITIVE_INFINITY, beginning, letters: i, isDecided: true };
      }
    }
    filled = end;
    const whole = word.length <= longest ? (rows[end]?.[width] ?? 0) : Number.POSITIVE_INFINITY;
    return { whole, beginning: beginnings[end] as number, letters: end, isDecided: word.length > height };
  }
  return { read };
}

function countCommon(a: string, b: string, most: number): number {
  let count = 0;
  while (count < most && count < b.length && a.charCodeAt(count) === b.charCodeAt(count)) count += 1;
  return count;
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
