import { remember } from "@/lib/analysis/text/remember";

/**
 * Keys under which the romanisations of a word meet. They throw much away: two words with equal keys may be the same,
 * words with different keys hardly ever are. Input is folded (`foldWord`).
 */

/** Letters and digits alone. */
export function plainKey(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]/gu, "");
}

const DIGRAPHS: [RegExp, string][] = [
  [/sch|shch|sh|sz/g, "s"],
  [/tsch|tch|ch|cz/g, "C"],
  [/zh/g, "j"],
  [/dzh|dj|dsch/g, "j"],
  [/ph/g, "f"],
  [/kh/g, "H"],
  [/gh/g, "k"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/ck|q|g|c(?=[aourltkn]|$)/g, "k"],
  [/x/g, "ks"],
  [/tz|ts/g, "s"],
  [/z/g, "s"],
  [/ou(?=[aeiy])/g, "v"],
  [/w/g, "v"],
];

/**
 * The consonants of a word written with Latin letters, as Arabic, Russian, Persian and other names share them in all
 * their spellings: Mohammed, Muhammad and Mohamed are "md". A vowel at the beginning is kept as "a".
 */
export const consonantKey = remember(findConsonants);

function findConsonants(folded: string): string {
  const plain = plainKey(folded);
  if (!/^[a-z]+$/.test(plain)) return plain;
  const spelled = DIGRAPHS.reduce((word, [pattern, letter]) => word.replace(pattern, letter), plain);
  const first = /^[aeiouy]/.test(spelled) ? "a" : "";
  // An h inside a word is written by some and left out by others; v (and w) after a vowel is often written as one.
  const consonants = spelled
    .replace(/(?<=.)h/g, "")
    .replace(/(?<=[aeiou])v(?=.|$)/g, "")
    .replace(/[aeiouy]/g, "")
    .replace(/(.)\1+/g, "$1");
  return first + consonants || plain;
}

const SOUNDS: [RegExp, string][] = [
  [/[bpfv]/g, "b"],
  [/[kqgcHCj]/g, "k"],
  [/[dt]/g, "t"],
  [/[mn]/g, "n"],
  [/[lr]/g, "l"],
  [/h/g, ""],
  [/(.)\1+/g, "$1"],
];
const LONGEST_SOUND = 4;

/** The first consonants of `consonantKey` by kind of sound, as Soundex has it (Russell 1918). */
export function soundKey(consonants: string): string {
  return SOUNDS.reduce((word, [pattern, letter]) => word.replace(pattern, letter), consonants).slice(0, LONGEST_SOUND);
}
