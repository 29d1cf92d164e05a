import { foldWord } from "@/lib/analysis/text/fold";
import { canonicalWords } from "./canonical-words";
import { readEastAsian } from "./compare-names";
import { parseName } from "./parse-name";
import { readScript, type ScriptReading } from "./read-scripts";
import { chineseKey } from "./romanise-chinese";
import { koreanKey, koreanSurnameKey } from "./romanise-korean";
import { longForm } from "./short-forms";
import { consonantKey, plainKey, soundKey } from "./spelling-keys";
import { hasOtherScript, transliterate } from "./transliterate";

// A name of more words or letters than this is no name; keys are made of its beginning alone.
const MAX_WORDS = 8;
const MAX_LENGTH = 200;

/**
 * Keys under which an archive files a name, so that spellings of one name share at least one. The first is the folded
 * name as printed; the others begin with a sign: "=" its words in alphabetical order, "~" their consonants, "~~" their
 * sounds in the first and last word alone, "k:" and "c:" Korean and Chinese syllables. Sharing a key makes two names
 * candidates, never one person. Empty for a name of no letters.
 */
export function nameKeys(form: string): string[] {
  const printed = foldWord(form.slice(0, MAX_LENGTH))
    .replace(/['"]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (printed === "") return [];
  const reading = readScript(form.slice(0, MAX_LENGTH));
  if (reading !== null) return [printed, ...listReadingKeys(reading)];
  const short = form.slice(0, MAX_LENGTH);
  const parsed = parseName(hasOtherScript(short) ? transliterate(short) : short);
  const words = canonicalWords(parsed).slice(0, MAX_WORDS);
  if (words.length < 2) return [printed];
  const keys = new Set([
    printed,
    `=${words
      .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ""))
      .sort()
      .join(" ")}`,
  ]);
  const consonants = words.filter((word) => word.length > 1).map(consonantKey);
  if (consonants.length > 1) keys.add(`~${[...consonants].sort().join(" ")}`);
  const full = words.filter((word) => word.length > 1);
  const [first, last] = [consonantKey(longForm(full[0] ?? "")), consonants.at(-1)];
  const eastAsian = readEastAsian(parsed);
  if (first && last && consonants.length > 1 && eastAsian.length === 0) {
    keys.add(`~~${[first, last].map(soundKey).sort().join(" ")}`);
  }
  for (const { surname, given } of eastAsian) {
    keys.add(`k:${koreanSurnameKey(surname)} ${koreanKey(given)}`);
    keys.add(`c:${chineseKey(surname)} ${chineseKey(given)}`);
  }
  return [...keys];
}

/** All keys under which a name is filed: those it is found by, and its surname's. */
export function filingKeys(form: string): string[] {
  const keys = nameKeys(form);
  return keys.length === 0 ? [] : [...keys, ...surnameKeys(form)];
}

/** The key of a name's surname, "s:" and its letters: whom one word alone may mean is looked up under it. */
export function surnameKeys(form: string): string[] {
  const key = plainKey(parseName(form.slice(0, MAX_LENGTH)).surname);
  return key === "" ? [] : [`s:${key}`];
}

/** A name in Hangul or Chinese characters is filed as it is romanised. */
function listReadingKeys({ korean, chinese }: ScriptReading): string[] {
  return [...(korean === null ? [] : [`k:${korean}`]), ...(chinese === null ? [] : [`c:${chinese}`])];
}
