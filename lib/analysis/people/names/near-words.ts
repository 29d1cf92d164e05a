import { boundFor, mayBegin } from "./match-typed-word";
import { openTypingRows, type RowsRead } from "./typing-distance";

/** Words to be looked up by what was typed of them, right or nearly so. */
export type WordList = {
  /** Adds a word; adding it again would list it twice. */
  add(word: string): void;
  /** The words that begin as typed. */
  listBeginning(typed: string): string[];
  /** These, and those `matchTypedWord` may take for what was typed: a few too many, none too few. */
  listCandidates(typed: string): string[];
};

/**
 * Words in alphabetical order. Those that are near what was typed are found by comparing letter by letter: what has gone
 * wrong too often in the first letters is passed over with all words that begin alike, so the cost hardly grows with
 * their number (a walk of a trie with a Levenshtein automaton, Schulz & Mihov 2002).
 */
export function createWordList(): WordList {
  let sorted: string[] = [];
  let added: string[] = [];

  function listBeginning(typed: string): string[] {
    if (added.length > 0) {
      // Two runs in order, which sorting merges.
      sorted = [...sorted, ...added.sort()].sort();
      added = [];
    }
    const from = findFirst(sorted, 0, (word) => word >= typed);
    return sorted.slice(from, endOfPrefix(sorted, from, typed));
  }

  return {
    add: (word) => void added.push(word),
    listBeginning,
    listCandidates: (typed) => [...listBeginning(typed), ...listNear(sorted, typed)],
  };
}

/** Words within as many slips as their length bears, and those with such a beginning; not those that begin as typed. */
function listNear(words: readonly string[], typed: string): string[] {
  const bound = boundFor(typed.length);
  if (bound === 0) return [];
  const near: string[] = [];
  const rows = openTypingRows(typed, bound + 1, bound, Math.floor(typed.length + bound + 1));
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? "";
    const { whole, beginning, letters, isDecided } = mayBegin(typed, word) ? rows.read(word) : OTHER;
    const end = isDecided && word.length >= letters ? endOfPrefix(words, at, word.slice(0, letters)) : at + 1;
    // Words that begin as typed are listed already.
    if ((whole <= bound + 1 || beginning <= bound) && !word.startsWith(typed)) near.push(...words.slice(at, end));
    at = end;
  }
  return near;
}

const FAR = Number.POSITIVE_INFINITY;
/** The first two letters tell that another word is meant. */
const OTHER: RowsRead = { whole: FAR, beginning: FAR, letters: 2, isDecided: true };

/** The first place from `from` on whose word is past all that begin so. */
function endOfPrefix(words: readonly string[], from: number, prefix: string): number {
  return findFirst(words, from, (word) => word > prefix && !word.startsWith(prefix));
}

/** The first place from `from` on whose word passes a test that all later ones pass; by ever wider steps, then by halves. */
function findFirst(words: readonly string[], from: number, passes: (word: string) => boolean): number {
  let [low, step] = [from, 1];
  while (low + step <= words.length && !passes(words[low + step - 1] ?? "")) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, words.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(words[middle] ?? "")) high = middle;
    else low = middle + 1;
  }
  return low;
}
