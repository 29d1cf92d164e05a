import { WORD_CLASS } from "./word-classes";

/** What is said of a word's classes: a short code of all of them, and each by its name. */
export type ClassDescription = { code: string; names: readonly string[] };

/** Descriptions are made once for each combination of classes. */
export function describeClasses(bits: number): ClassDescription {
  let description = DESCRIPTIONS.get(bits);
  if (description === undefined) {
    const names = BITS.flatMap(([name, bit]) => (bits & bit ? [name] : []));
    description = { code: names.map((name) => CODES[name] ?? name).join(""), names };
    DESCRIPTIONS.set(bits, description);
  }
  return description;
}

const BITS = Object.entries(WORD_CLASS);
const DESCRIPTIONS = new Map<number, ClassDescription>();
const CODES: Record<string, string> = {
  givenFemale: "G",
  givenMale: "G",
  givenEither: "G",
  surname: "S",
  common: "w",
  place: "P",
  demonym: "D",
  honorific: "H",
  role: "R",
  titleModifier: "m",
  kin: "K",
  speech: "V",
  personVerb: "v",
  organisation: "O",
  placeWord: "L",
  calendar: "M",
  particle: "p",
  suffix: "x",
  preposition: "i",
  koreanSurname: "k",
  chineseSurname: "c",
  vietnameseSurname: "t",
  organisationName: "N",
  product: "U",
};
