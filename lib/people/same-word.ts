import { consonantKey, plainKey } from "./romanise";
import { classesOf, GIVEN } from "./word-classes";
import { spellingDistance } from "./word-distance";

/** Distance up to which words of a length are spellings of one name. */
const ALLOWED: [length: number, distance: number][] = [
  [3, 0.2],
  [4, 0.3],
  [5, 0.7],
  [7, 1],
  [99, 1.2],
];

/**
 * Whether two folded words are spellings of one name: the same letters, or the same consonants (Muhammad, Mohamed) at a
 * small distance. Two given names of the lists that merely look alike (Joan, John; Maria, Mario) are two names.
 */
export function isSameWord(a: string, b: string): boolean {
  const [left, right] = [plainKey(a), plainKey(b)];
  if (left === right) return left !== "";
  if (left.length < 3 || right.length < 3) return false;
  if (consonantKey(a) !== consonantKey(b)) return false;
  const distance = spellingDistance(left, right);
  const shorter = Math.min(left.length, right.length);
  const allowed = ALLOWED.find(([length]) => shorter <= length)?.[1] ?? 0;
  return distance <= allowed && !(isListed(a) && isListed(b) && endsDifferently(left, right));
}

const isListed = (word: string) => (classesOf(word) & GIVEN) !== 0;

/** "Maria" and "Mario", "Daniel" and "Daniela": the ending tells a woman from a man. */
function endsDifferently(a: string, b: string): boolean {
  return a.endsWith("a") !== b.endsWith("a");
}
