import { parseName } from "./parse-name";
import { romanKey } from "./romanise";

export { compareNames, type NameComparison } from "./compare-names";

// A name of more words than this is no name; keys are made of its first words alone.
const MAX_WORDS = 8;

/**
 * Keys under which an archive files a name, so that spellings of one name share at least one: equal for variants of
 * hyphens, spaces, case, accents, apostrophes and word order, and for the usual romanisations. Sharing a key makes two
 * names candidates, never one person. Empty for a name of no letters.
 */
export function nameKeys(form: string): string[] {
  const parsed = parseName(form.slice(0, 200));
  const surname = parsed.surname.split(" ").filter(Boolean);
  const words = [...parsed.given, ...surname].slice(0, MAX_WORDS).map(romanKey).filter(Boolean);
  if (words.length === 0) return [];
  const keys = new Set([[...words].sort().join(" "), [...words.join("")].sort().join("")]);
  const full = words.filter((word) => word.length > 1);
  const [first, last] = [full[0], full.at(-1)];
  if (first !== undefined && last !== undefined && full.length > 2) keys.add([first, last].sort().join(" "));
  return [...keys].filter((key) => key.length > 1);
}
