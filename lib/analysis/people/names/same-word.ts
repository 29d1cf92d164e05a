import { classesOf, GIVEN, SURNAME } from "@/lib/analysis/people/lists/word-classes";
import { consonantKey, plainKey } from "./spelling-keys";
import { spellingDistance } from "./word-distance";

/** Shares of the longer word's letters up to which two words with the same consonants are spellings of one name. */
const ALLOWED: [length: number, known: number, unknown: number][] = [
  [3, 0.07, 0.07],
  [4, 0.08, 0.13],
  [5, 0.14, 0.2],
  [99, 0.15, 0.22],
];
// Words with other consonants (Hryhoryavich, Ryhoravich) must be long, near, and unknown to the lists of names.
const OTHER_CONSONANTS = { shortest: 6, allowed: 0.16, lengths: 2 };

/**
 * Whether two folded words are spellings of one name: the same letters, or the same consonants (Muhammad, Mohamed) at a
 * small distance. Names of the lists are held to a smaller one, and two given names that merely look alike (Joan,
 * John; Maria, Mario) are two names. Limits chosen on the sanctions lists, see docs/people.md.
 */
export function isSameWord(a: string, b: string): boolean {
  const [left, right] = [plainKey(a), plainKey(b)];
  if (left === right) return left !== "";
  const [shorter, longer] = [Math.min(left.length, right.length), Math.max(left.length, right.length)];
  if (shorter < 3 || longer - shorter > shorter) return false;
  const known = isListed(a) && isListed(b);
  if (consonantKey(a) !== consonantKey(b)) return !known && isNearInSpiteOfConsonants(left, right, shorter, longer);
  const limits = ALLOWED.find(([length]) => shorter <= length);
  const allowed = (known ? limits?.[1] : limits?.[2]) ?? 0;
  return spellingDistance(left, right) <= allowed * longer && !(areGiven(a, b) && endsDifferently(left, right));
}

function isNearInSpiteOfConsonants(left: string, right: string, shorter: number, longer: number): boolean {
  const { shortest, allowed, lengths } = OTHER_CONSONANTS;
  if (shorter < shortest || longer - shorter > lengths) return false;
  return spellingDistance(left, right) <= allowed * longer;
}

const isListed = (word: string) => (classesOf(word) & (GIVEN | SURNAME)) !== 0;
const areGiven = (a: string, b: string) => (classesOf(a) & GIVEN) !== 0 && (classesOf(b) & GIVEN) !== 0;

/** "Maria" and "Mario", "Daniel" and "Daniela": the ending tells a woman from a man. */
function endsDifferently(a: string, b: string): boolean {
  return a.endsWith("a") !== b.endsWith("a");
}
