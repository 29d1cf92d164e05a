export type TypingDistance = {
  /** From what was typed to the whole word; Infinity when beyond the bound. */
  whole: number;
  /** To the beginning of the word it comes nearest to: for words still being typed. */
  beginning: number;
};

/**
 * How many letters are missing, too many, wrong or swapped with their neighbour (optimal string alignment, Damerau 1964),
 * given up beyond `most`.
 */
export function typingDistance(typed: string, word: string, most: number): TypingDistance {
  let beforeLast: number[] = [];
  let last = Array.from({ length: typed.length + 1 }, (_, count) => count);
  let beginning = typed.length;
  for (let i = 1; i <= word.length; i += 1) {
    const row = [i];
    let least = i;
    for (let k = 1; k <= typed.length; k += 1) {
      const isSame = word.charCodeAt(i - 1) === typed.charCodeAt(k - 1);
      let cost = Math.min((last[k - 1] ?? 0) + (isSame ? 0 : 1), (last[k] ?? 0) + 1, (row[k - 1] ?? 0) + 1);
      if (isSwapped(typed, word, k, i)) cost = Math.min(cost, (beforeLast[k - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    [beforeLast, last] = [last, row];
    beginning = Math.min(beginning, row[typed.length] ?? 0);
    if (least > most) return { whole: Number.POSITIVE_INFINITY, beginning };
  }
  return { whole: last[typed.length] ?? 0, beginning };
}

function isSwapped(typed: string, word: string, k: number, i: number): boolean {
  if (k < 2 || i < 2) return false;
  return word.charCodeAt(i - 1) === typed.charCodeAt(k - 2) && word.charCodeAt(i - 2) === typed.charCodeAt(k - 1);
}
