import { foldWord } from "@/lib/analysis/text/fold";

// No name is longer, and SQLite takes patterns of up to 50,000 bytes.
const MAX_LETTERS = 100;
// Where letters with accents stand in Unicode: Latin, Greek and Cyrillic, and Latin Extended Additional.
const BLOCKS: readonly [number, number][] = [
  [0xc0, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
];

/**
 * A pattern of all the ways to print a name that fold alike, letter by letter: `muller` is `[mMḿ…][uUüÜ…]…`. Classes in brackets
 * mean the same to GLOB and to regular expressions; what is no letter or digit is any one character, written `anyOne`.
 */
export function writeSpellings(name: string, anyOne: "?" | "."): string {
  const plain = name
    .normalize("NFC")
    .trim()
    .replace(/[-\s]+/g, " ");
  return [...plain]
    .slice(0, MAX_LETTERS)
    .map((letter) => (/[\p{L}\p{N}]/u.test(letter) ? `[${listVariants(letter).join("")}]` : anyOne))
    .join("");
}

function listVariants(letter: string): string[] {
  const folded = foldWord(letter);
  const cases = [letter, folded, letter.toLowerCase(), letter.toUpperCase()].filter((one) => [...one].length === 1);
  return [...new Set([...cases, ...(variants().get(folded) ?? [])])];
}

let known: ReadonlyMap<string, readonly string[]> | null = null;

/** The accented letters by what they fold to. */
function variants(): ReadonlyMap<string, readonly string[]> {
  if (known) return known;
  const found = new Map<string, string[]>();
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code++) {
      const letter = String.fromCodePoint(code);
      if (!/\p{L}/u.test(letter)) continue;
      const folded = foldWord(letter);
      if ([...folded].length === 1) found.set(folded, [...(found.get(folded) ?? []), letter]);
    }
  }
  known = found;
  return found;
}
