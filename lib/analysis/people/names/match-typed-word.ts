import { typingDistance } from "./typing-distance";
import { spellingDistance } from "./word-distance";

/** What a word that only begins as typed costs: less than any other spelling, more than the word itself. */
export const BEGINNING_COST = 0.2;
// A slip at the first letter is rarer than any other and leads far away in the alphabet.
const FIRST_LETTER_COST = 0.5;

/**
 * What it costs to take a typed word for a word of a name: 0 for the word itself, BEGINNING_COST where the name's word
 * goes on, more for slips of the fingers and other romanisations, as many as its length bears. Null when it is another
 * word. Both are folded. A word still being typed may be misspelled and go on.
 */
export function matchTypedWord(typed: string, word: string, isStillTyped: boolean): number | null {
  if (word === typed) return 0;
  if (word.startsWith(typed)) return BEGINNING_COST;
  const bound = boundFor(typed.length);
  if (bound === 0) return null;
  const longest = typed.length + bound + 1;
  const mayGoOn = isStillTyped && typed.length >= SHORTEST_BEGINNING;
  if (word.length > longest && !mayGoOn) return null;
  const first = firstLetterCost(typed, word);
  if (first === null) return null;
  // Spellings of one name differ by more letters than slips do; the look at those is worth one letter more.
  const { whole, beginning } = typingDistance(typed, word.slice(0, longest), bound + 1);
  let cost = Number.POSITIVE_INFINITY;
  if (mayGoOn) cost = beginning + BEGINNING_COST;
  if (word.length <= longest && whole <= bound + 1) {
    // In a short word one letter makes another name, unless it is one that romanisations swap.
    const isNear = whole <= 1 && typed.length > SHORT_WORD;
    cost = Math.min(cost, isNear ? whole : Math.min(spellingDistance(typed, word), isShort(typed) ? bound + 1 : whole));
  }
  return cost + first <= bound + BEGINNING_COST ? cost + first : null;
}

const SHORT_WORD = 3;
const isShort = (typed: string) => typed.length <= SHORT_WORD;
const SHORTEST_BEGINNING = 4;

/** Letters that may be wrong in a word of this length. */
export function boundFor(length: number): number {
  if (length <= 1) return 0;
  if (length <= 3) return 0.5;
  if (length <= 5) return 1;
  return length <= 8 ? 1.5 : 2;
}

/** Whether a word that begins so can be meant; its first two letters tell. */
export const mayBegin = (typed: string, word: string): boolean => firstLetterCost(typed, word) !== null;

/** What its first letter adds; null when a word that begins so cannot be meant: nobody slips at the first letter alone. */
function firstLetterCost(typed: string, word: string): number | null {
  const [letter, other] = [typed.charAt(0), word.charAt(0)];
  if (letter === other || KINDRED.has(letter + other)) return 0;
  return typed.charAt(1) === other || word.charAt(1) === letter ? FIRST_LETTER_COST : null;
}

// Letters that romanisations begin the same name with.
const KINDRED = new Set(
  [
    "kg",
    "kc",
    "kq",
    "gc",
    "jc",
    "jy",
    "jz",
    "ji",
    "cs",
    "cz",
    "ch",
    "sz",
    "sx",
    "xh",
    "vw",
    "fp",
    "fv",
    "bp",
    "dt",
    "lr",
    "ly",
    "rn",
    "ie",
    "iy",
    "ou",
    "ae",
    "uw",
    "dz",
    "tz",
    "tc",
    "hk",
  ].flatMap((pair) => [pair, `${pair[1]}${pair[0]}`]),
);
