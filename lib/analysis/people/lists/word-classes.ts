import demonyms from "@/lib/analysis/data/demonyms.json";
import givenEither from "@/lib/analysis/data/given-either.json";
import givenFemale from "@/lib/analysis/data/given-female.json";
import givenMale from "@/lib/analysis/data/given-male.json";
import organisations from "@/lib/analysis/data/organisations.json";
import places from "@/lib/analysis/data/places.json";
import products from "@/lib/analysis/data/products.json";
import surnames from "@/lib/analysis/data/surnames.json";
import commonWords from "@/lib/analysis/data/words.json";
import { foldWord } from "@/lib/analysis/text/fold";
import * as own from "./own-words";

/** What a word is known as; a word can be several things at once, so the values are bits. */
export const WORD_CLASS = {
  givenFemale: 1,
  givenMale: 1 << 1,
  givenEither: 1 << 2,
  surname: 1 << 3,
  common: 1 << 4,
  place: 1 << 5,
  demonym: 1 << 6,
  honorific: 1 << 7,
  role: 1 << 8,
  titleModifier: 1 << 9,
  kin: 1 << 10,
  speech: 1 << 11,
  personVerb: 1 << 12,
  organisation: 1 << 13,
  placeWord: 1 << 14,
  calendar: 1 << 15,
  particle: 1 << 16,
  suffix: 1 << 17,
  preposition: 1 << 18,
  koreanSurname: 1 << 19,
  chineseSurname: 1 << 20,
  vietnameseSurname: 1 << 21,
  organisationName: 1 << 22,
  product: 1 << 23,
} as const;

export type WordClass = keyof typeof WORD_CLASS;

export const GIVEN = WORD_CLASS.givenFemale | WORD_CLASS.givenMale | WORD_CLASS.givenEither;
export const EAST_ASIAN = WORD_CLASS.koreanSurname | WORD_CLASS.chineseSurname | WORD_CLASS.vietnameseSurname;
export const SURNAME = WORD_CLASS.surname | EAST_ASIAN;
export const TITLE = WORD_CLASS.honorific | WORD_CLASS.role;

/** The classes of a folded word as bits of `WORD_CLASS`; 0 when nothing is known. */
export function classesOf(folded: string): number {
  return CLASSES.get(folded) ?? 0;
}

/** Whether the folded words, joined by single spaces, are a place or organisation of several words ("new york"). */
export function isKnownThing(phrase: string): boolean {
  return PHRASES.has(phrase);
}

/** The same for a name of several words, joined by single spaces. */
export function classesOfPhrase(phrase: string): number {
  return PHRASES.get(phrase) ?? 0;
}

const unpack = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split("|"));

const SOURCES: [WordClass, readonly string[]][] = [
  ["givenFemale", unpack(givenFemale)],
  ["givenMale", unpack(givenMale)],
  ["givenEither", unpack(givenEither)],
  ["givenEither", own.ROMANISED_GIVEN],
  ["surname", unpack(surnames)],
  ["common", unpack(commonWords)],
  ["place", unpack(places)],
  ["organisationName", unpack(organisations)],
  ["organisationName", own.ORGANISATION_NAMES],
  ["product", unpack(products)],
  ["demonym", unpack(demonyms)],
  ["honorific", own.HONORIFICS],
  ["role", own.ROLES],
  ["titleModifier", own.TITLE_MODIFIERS],
  ["kin", own.KIN],
  ["speech", own.SPEECH],
  ["personVerb", own.PERSON_VERBS],
  ["organisation", own.ORGANISATION_WORDS],
  ["placeWord", own.PLACE_WORDS],
  ["calendar", own.CALENDAR],
  ["particle", own.PARTICLES],
  ["suffix", own.SUFFIXES],
  ["preposition", own.LOCATION_PREPOSITIONS],
  ["koreanSurname", own.KOREAN_SURNAMES],
  ["chineseSurname", own.CHINESE_SURNAMES],
  ["vietnameseSurname", own.VIETNAMESE_SURNAMES],
];

const CLASSES = new Map<string, number>();
const PHRASES = new Map<string, number>();
for (const [name, list] of SOURCES) {
  for (const word of list) {
    const folded = foldWord(word);
    const known = folded.includes(" ") ? PHRASES : CLASSES;
    known.set(folded, (known.get(folded) ?? 0) | WORD_CLASS[name]);
  }
}
