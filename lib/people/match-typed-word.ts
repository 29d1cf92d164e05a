import { typingDistance } from "./typing-distance";
import { spellingDistance } from "./word-distance";

/** What a word that only begins as typed costs: less than any other spelling, more than the word itself. */
export const BEGINNING_COST = 0.2;
// A wrong first letter is rarer than any other and leads far away in the alphabet.
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
  // Spellings of one name differ by more letters than slips do; the look at those is worth one letter more.
  const { whole, beginning } = typingDistance(typed, word, bound + 1);
  const costs = [whole];
  if (isStillTyped && typed.length >= SHORTEST_BEGINNING) costs.push(beginning + BEGINNING_COST);
  if (whole > 1 && whole <= bound + 1) costs.push(spellingDistance(typed, word));
  if (whole <= 1 && typed.length <= 3) costs.splice(0, 1, spellingDistance(typed, word));
  const cost = Math.min(...costs) + (typed[0] === word[0] ? 0 : FIRST_LETTER_COST * firstLetterWeight(typed, word));
  return cost <= bound + BEGINNING_COST ? cost : null;
}

const SHORTEST_BEGINNING = 4;

/** Letters that may be wrong in a word of this length. */
export function boundFor(length: number): number {
  if (length <= 1) return 0;
  if (length <= 3) return 0.5;
  if (length <= 5) return 1;
  return length <= 8 ? 1.5 : 2;
}

/** Romanisations write K as G and J as Ch; such first letters are not wrong. */
function firstLetterWeight(typed: string, word: string): number {
  return spellingDistance(typed[0] ?? "", word[0] ?? "") <= 0.6 ? 0 : 1;
}
