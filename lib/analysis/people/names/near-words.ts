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
  let sorted = sortWords([]);
  let added: string[] = [];

  function listBeginning(typed: string): string[] {
    if (added.length > 0) {
      // Two runs in order, which sorting merges.
      sorted = sortWords([...sorted.words, ...added.sort()]);
      added = [];
    }
    const from = findFirst(sorted.words, (word) => word >= typed);
    const isBegun = sorted.words[from]?.startsWith(typed) ?? false;
    return isBegun ? sorted.words.slice(from, endOfPrefix(sorted, from, typed.length)) : [];
  }

  return {
    add: (word) => void added.push(word),
    listBeginning,
    listCandidates: (typed) => [...listBeginning(typed), ...listNear(sorted, typed)],
  };
}

/** Words in order; how many letters each has in common with the one before, and the least of these for each `BLOCK` words. */
type Sorted = { words: readonly string[]; shared: Uint8Array; least: Uint8Array };

const BLOCK = 64;
/** Longer beginnings count as this long: nothing typed is. */
const MOST_SHARED = 255;

function sortWords(unsorted: string[]): Sorted {
  const words = unsorted.sort();
  const shared = Uint8Array.from(words, (word, at) => countShared(words[at - 1] ?? "", word));
  const least = new Uint8Array(Math.ceil(words.length / BLOCK)).fill(MOST_SHARED);
  shared.forEach((letters, at) => {
    const block = Math.floor(at / BLOCK);
    least[block] = Math.min(least[block] ?? 0, letters);
  });
  return { words, shared, least };
}

function countShared(a: string, b: string): number {
  const most = Math.min(a.length, b.length, MOST_SHARED);
  let letters = 0;
  while (letters < most && a.charCodeAt(letters) === b.charCodeAt(letters)) letters += 1;
  return letters;
}

/** Words within as many slips as their length bears, and those with such a beginning; not those that begin as typed. */
function listNear(sorted: Sorted, typed: string): string[] {
  const bound = boundFor(typed.length);
  if (bound === 0) return [];
  const { words } = sorted;
  const near: string[] = [];
  const rows = openTypingRows(typed, bound + 1, bound, Math.floor(typed.length + bound + 1));
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? "";
    const { whole, beginning, letters, isDecided } = mayBegin(typed, word) ? rows.read(word) : OTHER;
    const end = isDecided && word.length >= letters ? endOfPrefix(sorted, at, letters) : at + 1;
    const isNear = whole <= bound + 1 || beginning <= bound;
    for (let place = at; isNear && place < end; place += 1) {
      const one = words[place] ?? "";
      // These are listed already.
      if (!one.startsWith(typed)) near.push(one);
    }
    at = end;
  }
  return near;
}

const FAR = Number.POSITIVE_INFINITY;
/** The first two letters tell that another word is meant. */
const OTHER: RowsRead = { whole: FAR, beginning: FAR, letters: 2, isDecided: true };

/** The first place behind `from` whose word does not begin with the first `letters` of the word there, which has as many. */
function endOfPrefix({ words, shared, least }: Sorted, from: number, letters: number): number {
  let at = from + 1;
  while (at < words.length) {
    if (at % BLOCK === 0 && (least[at / BLOCK] ?? 0) >= letters) at += BLOCK;
    else if ((shared[at] ?? 0) < letters) return at;
    else at += 1;
  }
  return words.length;
}

/** The first place whose word passes a test that all later ones pass. */
function findFirst(words: readonly string[], passes: (word: string) => boolean): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(words[middle] ?? "")) high = middle;
    else low = middle + 1;
  }
  return low;
}
