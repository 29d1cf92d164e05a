import { toOneLine } from "@/lib/analysis/text/white-space";

export type SectionHeading = { section: string; part: number | null };

// Asterisks and geometric signs may touch the words; "#", "=" and "-" are separated from them, or they are code.
const MARKED =
  /^(?:\*{2,}\s{0,3}|(?:={2,}|#{1,6}|~{2,}|-{2,}|\+{2,})\s{1,3}|[\u25A0\u25B6\u25CF\u25C6\u25A1\u25CE\u203B]\s{0,3})(?<words>[\p{L}\p{N}"'\u201C\u2018(][^*=~#+\n]{1,100}?)\s{0,3}(?:\*{2,}|={2,}|#{1,6}|~{2,}|-{2,}|\+{2,})?$/u;
const PART =
  /[\s,:]*[([]?\s?(?:part|teil|partie)\s+(?<number>\d{1,3}|[ivx]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s?(?:of|\/)\s?\d{1,3})?\s?[)\]]?\s*$/iu;
const NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10 };
// Capitals that stay when a heading in capitals is set in sentence case.
const MAX_INITIALISM = 3;
const SMALL_WORDS = new Set(
  "the of and in on for to a an by at or is it as be we us up so no my me do go he if our new all top how why who q&a".split(
    " ",
  ),
);

/** A line of a plain text that is marked as a section heading: "*** TOPIC OF THE WEEK (Part 2)". Null for others. */
export function readSectionMarker(line: string): string | null {
  const words = MARKED.exec(line.trim())?.groups?.words?.trim();
  return words && /\p{L}{2}/u.test(words) && !/[.!]$/.test(words) ? words : null;
}

/** The name of a section in sentence case, and the place in a series that is at its end. */
export function readSectionHeading(heading: string): SectionHeading {
  const { text, part } = splitPart(toOneLine(heading));
  return { section: toSentenceCase(text.replace(/[\s:*]+$/, "")), part };
}

/** "Reform at sea (Part 2)" is part 2 of "Reform at sea". */
export function splitPart(heading: string): { text: string; part: number | null } {
  const match = PART.exec(heading);
  const part = match ? readNumber(match.groups?.number ?? "") : null;
  return match && part !== null && match.index > 0
    ? { text: heading.slice(0, match.index).trim(), part }
    : { text: heading, part: null };
}

/** Text in capitals throughout becomes sentence case; other text stays as it is. */
function toSentenceCase(text: string): string {
  if (!isCapitals(text)) return text;
  const words = text.split(" ").map((word) => (isInitialism(word) ? word : word.toLowerCase()));
  const joined = words.join(" ");
  return joined.replace(/\p{Ll}/u, (letter, at: number) =>
    /\p{L}/u.test(joined.slice(0, at)) ? letter : letter.toUpperCase(),
  );
}

/** "NORTH KOREA NEWSLETTER" as a name: "North Korea Newsletter". */
export function toTitleCase(text: string): string {
  if (!isCapitals(text)) return text;
  return text
    .split(" ")
    .map((word, i) => {
      if (isInitialism(word)) return word;
      const lower = word.toLowerCase();
      return i > 0 && SMALL_WORDS.has(lower) ? lower : lower.replace(/\p{Ll}/u, (letter) => letter.toUpperCase());
    })
    .join(" ");
}

export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

function isInitialism(word: string): boolean {
  if (/^(?:\p{Lu}\.){2,}$/u.test(word) || /\d/.test(word)) return true;
  const letters = word.replace(/[^\p{L}]/gu, "");
  if (letters.length > MAX_INITIALISM || letters.length < 2) return false;
  return !SMALL_WORDS.has(letters.toLowerCase()) && !/[AEIOUY]/.test(letters)
    ? true
    : /^(?:US|UN|EU|UK|IT|AI|IMF|USA|NATO)$/.test(letters);
}

function readNumber(word: string): number | null {
  const lower = word.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  if (NUMBERS.includes(lower)) return NUMBERS.indexOf(lower);
  let total = 0;
  for (let i = 0; i < lower.length; i += 1) {
    const value = ROMAN[lower.charAt(i)] ?? 0;
    total += value < (ROMAN[lower.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return total > 0 ? total : null;
}
