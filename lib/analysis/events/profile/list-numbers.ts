import { foldWord } from "@/lib/analysis/text/fold";
import { rememberTexts } from "@/lib/analysis/text/remember";
import type { Span } from "@/lib/analysis/text/span";
import { stemWord } from "@/lib/analysis/text/stem";
import { isStopword } from "@/lib/analysis/text/stopwords";

/** A number with what it counts. `key` is equal for "5.1-magnitude", "magnitude 5.1" and "5.1 magnitude". */
export type CountedNumber = Span & { value: string; unit: string; key: string };

const MAX_NUMBERS = 200;
const UNITS_BEFORE = "magnitude|category|grade|stage|section|article|chapter|interstate|route|highway|size";
const NUMBER = String.raw`(?<value>\d{1,3}(?:,\d{3}){1,4}|\d{1,9}(?:\.\d{1,4})?)`;
const WORD_AFTER = String.raw`[\s\u00A0-](?<unit>\p{L}{3,24})(?:[\s\u00A0-](?<next>\p{L}{3,24}))?`;
const PATTERNS = [
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.,/:-])(?<sign>[$\u00A3\u20AC])?${NUMBER}(?:\s?(?<percent>%)|${WORD_AFTER})?`,
    "gu",
  ),
  new RegExp(String.raw`\b(?<before>${UNITS_BEFORE})[\s\u00A0-](?:of\s)?${NUMBER}(?![\p{N}/:])`, "giu"),
];
const SCALES = new Set(["hundred", "thousand", "million", "billion", "trillion"]);
const WORDS = "two three four five six seven eight nine ten eleven twelve".split(" ");
const SPELLED = new RegExp(String.raw`\b(?<value>${WORDS.join("|")})[\s\u00A0-](?<unit>\p{L}{3,24})`, "giu");

/** The counted numbers of a text in order, at most 200: amounts, ages, magnitudes, shares; no dates, times or bare numbers. */
export const listNumbers = rememberTexts((text: string): CountedNumber[] => {
  const found = [...PATTERNS, SPELLED].flatMap((pattern) => Array.from(text.matchAll(pattern), readNumber));
  return found
    .filter((number) => number !== null)
    .sort((a, b) => a.start - b.start)
    .filter((number, i, all) => i === 0 || number.start >= (all[i - 1]?.end ?? 0))
    .slice(0, MAX_NUMBERS);
});

function readNumber(match: RegExpMatchArray): CountedNumber | null {
  const { value = "", sign, percent, unit = "", next = "", before = "" } = match.groups ?? {};
  const scale = SCALES.has(foldWord(unit)) ? ` ${foldWord(unit)}` : "";
  const noun = before || (scale ? next : unit);
  const counted = sign ? "money" : percent || /^percent$/i.test(noun) ? "percent" : foldWord(noun);
  if (counted === "" || (isStopword(counted) && counted !== "percent")) return null;
  const start = match.index ?? 0;
  const last = before || (sign && !scale) ? value : sign ? unit : (percent ?? noun);
  const end = start + match[0].lastIndexOf(last) + last.length;
  const [amount, stem] = [`${normalizeValue(value)}${scale}`, stemWord(counted)];
  return { start, end, value: amount, unit: stem, key: `${amount} ${stem}` };
}

function normalizeValue(value: string): string {
  const spelled = WORDS.indexOf(value.toLowerCase());
  return spelled === -1 ? value.replaceAll(",", "") : String(spelled + 2);
}
