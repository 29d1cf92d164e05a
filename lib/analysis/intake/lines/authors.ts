import { toOneLine } from "@/lib/analysis/text/white-space";
import { toTitleCase } from "./section-heading";

const MAX_NAMES_CHARS = 120;
const MAX_NAME_CHARS = 60;
const MAX_NAME_WORDS = 8;
const MAX_AUTHORS = 12;

// "Jane Roe, John Doe and Kim Poe", "Roe & Doe", "Roe / Doe"; "and" in the languages that bylines are read in.
const BETWEEN =
  /\s*(?:;|\s\/\s|,\s(?:and|und|et|y|e|og|och|en)\s|,\s|\s(?:and|und|et|y|e|og|och|en|with|mit|avec|con)\s(?=[\p{Lu}\d@])|\s&\s|\s\+\s)\s*/u;
// Titles before and degrees behind a name; what is left of a name is the person.
const HONORIFIC =
  /^(?:(?:dr|prof|professor|mr|mrs|ms|sir|dame|rev|fr|hon|gen|col|capt|lt|maj|sgt|sen|rep)\.?\s+)+(?=\p{Lu})/iu;
const DEGREE = /^(?:ph\.?d|m\.?d|j\.?d|m\.?a|m\.?sc|b\.?a|b\.?sc|mba|mph|rn|cpa|esq|frs|obe|mbe)\.?$/iu;
const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/iu;
// A part that says what somebody does or for whom: "staff reporter", "The Gutter", "Editor-in-chief".
const OFFICE =
  /\b(?:reporter|writer|correspondent|editor|columnist|analyst|contributor|journalist|producer|photographer|director|manager|engineer|professor|fellow|founder|ceo|cto|president|chief|lead|head of|newsroom|staff|freelance|special to|intern)\b/iu;
const PAPER =
  /^(?:the\s|associated press$|reuters$|ap$|afp$|yonhap|bbc\b)|\b(?:times|post|herald|news|press|gazette|tribune|journal|magazine|review|agency)$/iu;
// A byline opens with these only in a sentence: "By the end of the year", "by default", "by using".
const SENTENCE =
  /^(?:the\s(?:end|time|way|year|month|week|day|beginning|middle|summer|winter|spring|autumn|fall|late|early|numbers?|hour|same|book|same token)\b|now$|now\s|then$|then\s|default|contrast|design|hand|mail|e-?mail|phone|law|popular demand|chance|accident|mistake|choice|nature|definition|comparison|far|and\s|all\s|any\s|no\s|my\s|our\s|your\s|his\s|her\s|its\s|their\s|this\s|that\s|these\s|those\s|which|who|what|when|where|how|an?\s|(?:one|two|three|four|five|six|seven|eight|nine|ten|many|most|some|several)\s|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\d)/iu;
const FUNCTION_WORDS = new Set("the a an of in on to it and or is was for with from at as by be so not no".split(" "));
const DOING = /^\p{Ll}+ing\b/u;

/**
 * The names of a byline one by one, as printed but without titles, degrees, offices and outlets: "Dr. Jane Roe, staff
 * writer, and John Doe" is Jane Roe and John Doe. A team or paper that signs alone is kept.
 */
export function splitAuthors(byline: string): string[] {
  const parts = toOneLine(byline)
    .split(BETWEEN)
    .map(tidyName)
    .filter((name) => name !== "");
  const names = parts.filter((name, i) => i === 0 || !isAddition(name));
  return [...new Set(names)].slice(0, MAX_AUTHORS);
}

function tidyName(part: string): string {
  return toTitleCase(part.trim())
    .replace(HONORIFIC, "")
    .replace(/^["'\u201C\u2018(]+|[\s,;|\u00B7\u2022-]+$/gu, "")
    .trim();
}

function isAddition(part: string): boolean {
  return DEGREE.test(part) || GENERATION.test(part) || OFFICE.test(part) || PAPER.test(part);
}

/**
 * Whether words behind "by" are who wrote it: names in capitals, or the short handle of somebody ("brian d foy",
 * "u/jane"), not the rest of a sentence.
 */
export function isAuthorNames(words: string): boolean {
  const text = words.trim();
  if (text.length < 2 || text.length > MAX_NAMES_CHARS || SENTENCE.test(text)) return false;
  if (/[!?:\u2026]|\.\.|https?|\.$/u.test(text.replace(/\b\p{L}\.$/u, "")) || /[.]\s+\p{Ll}/u.test(text)) return false;
  return text.split(BETWEEN).every(isOneName);
}

function isOneName(name: string): boolean {
  const words = name.trim().split(/\s+/);
  if (name.length > MAX_NAME_CHARS || words.length > MAX_NAME_WORDS || !/\p{L}/u.test(name)) return false;
  const capital = words.filter((word) => /^["'\u201C(@]*[\p{Lu}\p{Lo}\d]/u.test(word)).length;
  if (capital > 0) return capital >= words.length / 2;
  // All in lower case: a handle, or a name that is written so.
  return (
    words.length <= 3 &&
    !DOING.test(name) &&
    !words.some((word) => FUNCTION_WORDS.has(word)) &&
    words.every((word) => /^[\p{Ll}\p{N}@/_.-]{1,30}$/u.test(word))
  );
}
