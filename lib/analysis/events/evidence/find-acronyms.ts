import { foldWord } from "@/lib/analysis/text/fold";
import { listWords } from "@/lib/analysis/text/words";

/** What no text explains. */
export const WELL_KNOWN: readonly (readonly [string, string])[] = [
  ["us", "united states"],
  ["usa", "united states"],
  ["uk", "united kingdom"],
  ["un", "united nations"],
  ["eu", "european union"],
];

const ACRONYM = /\((?:the )?["\u201C]?(\p{Lu}[\p{Lu}.]{1,7})["\u201D]?\)/gu;
// Where the words stand that it abbreviates: seven and the small ones between them.
const CHARS_BEFORE = 160;
const SMALL = new Set(["of", "for", "the", "and", "on", "de", "in"]);

/**
 * The acronyms a text explains in brackets, "International Atomic Energy Agency (IAEA)": the folded short form to the folded long
 * one, as keys of names. After Schwartz and Hearst (2003), for names: the letters are initials.
 */
export function findAcronyms(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(ACRONYM)) {
    const short = foldWord(match[1] ?? "").replace(/\./g, "");
    const before = text.slice(Math.max(0, match.index - CHARS_BEFORE), match.index);
    const long = spellOut(short, cutAtStop(before));
    if (long !== null && !found.has(short)) found.set(short, long);
  }
  return found;
}

/** The words right before the bracket, of its own clause. */
function cutAtStop(before: string): string[] {
  const clause = before.split(/[,;:()\n\u201C\u201D"]|\.\s/).at(-1) ?? "";
  return listWords(clause).map((word) => word.text);
}

/** The fewest last words whose initials are the acronym's letters; small words may count or not. */
function spellOut(short: string, words: readonly string[]): string | null {
  for (let from = words.length - 2; from >= 0; from -= 1) {
    const long = words.slice(from);
    if (!/^\p{Lu}/u.test(long[0] ?? "")) continue;
    const folded = long.map((word) => foldWord(word).replace(/'s$/, ""));
    const telling = folded.filter((word) => !SMALL.has(word));
    if (spells(short, folded) || spells(short, telling)) return folded.join(" ");
  }
  return null;
}

function spells(short: string, words: readonly string[]): boolean {
  const initials = (parts: readonly string[]) => parts.map((part) => part[0] ?? "").join("");
  return initials(words) === short || initials(words.flatMap((word) => word.split("-"))) === short;
}
