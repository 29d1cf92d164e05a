import type { NameComparison } from "@/lib/analysis/people/names/name-comparison";
import { parseName, splitWords } from "./parse-name";
import { readScript, type ScriptReading } from "./read-scripts";
import { chineseKey } from "./romanise-chinese";
import { koreanKey, koreanSurnameKey } from "./romanise-korean";
import { consonantKey } from "./spelling-keys";
import { hasOtherScript, isVowelless, transliterate } from "./transliterate";

/**
 * Compares two printed names of which at least one is in Hangul, Chinese characters, Cyrillic or Arabic letters; null
 * when both are in Latin letters, or when their letters are known as printed.
 */
export function compareScripts(
  a: string,
  b: string,
  compareLatin: (a: string, b: string) => NameComparison,
): NameComparison | null {
  const [left, right] = [readScript(a), readScript(b)];
  if (left && right) return compareReadings(left, right);
  if (left) return compareWithLatin(left, hasOtherScript(b) ? transliterate(b) : b);
  if (right) return compareWithLatin(right, hasOtherScript(a) ? transliterate(a) : a);
  if (!hasOtherScript(a) && !hasOtherScript(b)) return null;
  if (isVowelless(a) !== isVowelless(b)) return compareConsonants(transliterate(a), transliterate(b));
  return hasOtherScript(a) !== hasOtherScript(b) || a !== b ? compareLatin(transliterate(a), transliterate(b)) : null;
}

const SAME: NameComparison = { same: "same", rule: "other-script", reason: "the same name in another script" };
const DIFFERENT: NameComparison = { same: "different", rule: "contradiction", reason: "read as another name" };
const PART: NameComparison = {
  same: "compatible",
  rule: "middle-name-left-out",
  reason: "the same name in another script, of which one leaves out a word",
};

/** Two names in Korean or Chinese writing are one when they are read alike in every language both are read in. */
function compareReadings(a: ScriptReading, b: ScriptReading): NameComparison {
  const isAlike = a.syllables !== "" && a.syllables === b.syllables;
  if (a.script !== b.script) return isAlike ? SAME : DIFFERENT;
  if (a.script === "hangul") return isAlike ? SAME : DIFFERENT;
  const isAlikeInChinese = a.chinese === null || b.chinese === null || a.chinese === b.chinese;
  if (a.syllables === "" || b.syllables === "") return a.chinese !== null && a.chinese === b.chinese ? SAME : DIFFERENT;
  return isAlike && isAlikeInChinese ? SAME : DIFFERENT;
}

function compareWithLatin(reading: ScriptReading, form: string): NameComparison {
  const orders = listOrders(form);
  const isKorean = orders.some(
    ([surname, given]) => reading.korean === `${koreanSurnameKey(surname)} ${koreanKey(given)}`,
  );
  const isChinese = orders.some(
    ([surname, given]) => reading.chinese === `${chineseKey(surname)} ${chineseKey(given)}`,
  );
  return isKorean || isChinese ? SAME : DIFFERENT;
}

/** Surname first, and surname last. */
function listOrders(form: string): [surname: string, given: string][] {
  const { given, surname, order } = parseName(form);
  const words = order === "surname-first" ? [surname, ...given] : splitWords(form);
  if (words.length < 2) return [];
  return [
    [words[0] ?? "", words.slice(1).join("")],
    [words.at(-1) ?? "", words.slice(0, -1).join("")],
  ];
}

const ARTICLE = /^a[lnrstz]$|^bn$|^bin$|^ibn$/;

/** Arabic against Latin letters: the consonants of all words, in order; of the longer name some may be left over. */
function compareConsonants(a: string, b: string): NameComparison {
  const [left, right] = [listConsonants(a), listConsonants(b)];
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  if (few.length < 2) return few.length === 1 && few[0] === many[0] && many.length === 1 ? SAME : DIFFERENT;
  if (few.join("") === many.join("")) return SAME;
  const open = [...many];
  const isPart = few.every((word) => {
    const at = open.indexOf(word);
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  });
  return isPart ? PART : DIFFERENT;
}

function listConsonants(form: string): string[] {
  return splitWords(form)
    .map((word) => word.replace(/[^a-z-]/g, "").replace(/^al-?(?=..)/, ""))
    .filter((word) => word !== "" && !ARTICLE.test(word))
    .map(consonantKey);
}
