import type { FoundName } from "@/lib/analysis/people/tagging/found-name";
import { classesOf, GIVEN, SURNAME } from "./lists/word-classes";
import { listNameParts, type PartFit } from "./names/name-parts";
import type { ParsedName } from "./names/parse-name";
import { type Gender, genderOfGivenName, genderOfTitle } from "./tagging/gender-words";
import { isOffice } from "./tagging/titles-beside";

/** A person of an article while its mentions are being sorted. */
export type ArticlePerson = {
  /** The fullest name seen so far. */
  parsed: ParsedName;
  /** Short forms the name can be called by. */
  parts: Map<string, PartFit>;
  /** Full forms with the number of times each is printed, in order of appearance. */
  forms: Map<string, number>;
  roles: string[];
  /** Words of kinship and forms of address printed beside the name: they tell namesakes of one article apart. */
  titles: string[];
  gender: Gender | null;
  /** Offset of the first full mention. */
  introducedAt: number;
  /** Number of the sentence of the latest mention so far, and of the first. */
  firstSentence: number;
  lastSentence: number;
  mentionCount: number;
  /** Short forms already understood as this person. */
  shortForms: Set<string>;
};

export function makePerson(name: FoundName, sentence: number): ArticlePerson {
  const person: ArticlePerson = {
    parsed: name.parsed,
    parts: listNameParts(name.parsed),
    forms: new Map(),
    roles: [],
    titles: [],
    gender: null,
    introducedAt: name.start,
    firstSentence: sentence,
    lastSentence: sentence,
    mentionCount: 0,
    shortForms: new Set(),
  };
  return person;
}

/** Takes in what a full mention says of its person. */
export function addFullForm(person: ArticlePerson, name: FoundName): void {
  const { parsed } = name;
  person.forms.set(name.form, (person.forms.get(name.form) ?? 0) + 1);
  if (countWords(parsed) > countWords(person.parsed)) {
    person.parsed = parsed;
    person.parts = listNameParts(parsed);
  }
  addRoles(person, name);
  person.gender ??= genderOfGivenName(parsed.given[0] ?? "");
}

export function addRoles(person: ArticlePerson, name: FoundName): void {
  for (const role of [name.titleBefore, name.titleAfter]) {
    if (role === null) continue;
    const list = isOffice(role) ? person.roles : person.titles;
    if (!list.some((known) => known.toLowerCase() === role.toLowerCase())) list.push(role);
  }
  person.gender = genderOfTitle(name.titleBefore) ?? person.gender;
}

function countWords(name: ParsedName): number {
  return name.given.filter((word) => word.length > 1).length + (name.surname === "" ? 0 : 1);
}

const isShouted = (form: string) => /\p{Lu}{2}/u.test(form) && !/\p{Ll}{2}/u.test(form);

/** The fullest, most usual form; an upper-case one in ordinary case, and only when there is no other. */
export function displayName(person: ArticlePerson): string {
  const forms = [...person.forms].filter(([form]) => !isShouted(form));
  const pool = forms.length > 0 ? forms : [...person.forms];
  const wordCount = (form: string) => form.split(/\s+/).filter((word) => word.replace(/\W/g, "").length > 1).length;
  const most = Math.max(...pool.map(([form]) => Math.min(3, wordCount(form))));
  const full = pool.filter(([form]) => Math.min(3, wordCount(form)) >= Math.min(2, most));
  const ranked = [...full].sort(([a, m], [b, n]) => n - m || b.length - a.length);
  const form = (ranked[0]?.[0] ?? "").replace(/\s+/g, " ");
  return isShouted(form) ? toOrdinaryCase(form) : form.replace(SHOUTED_WORD, toKnownWord);
}

// "KIM Jong-un", "Arthur ASHKIN"
const SHOUTED_WORD = /(?<![\p{L}.'\u2019-])\p{Lu}{3,}(?![\p{L}.])/gu;
const toKnownWord = (word: string) =>
  classesOf(word.toLowerCase()) & (SURNAME | GIVEN) ? toOrdinaryCase(`${word} `).trim() : word;

const PARTICLES = new Set("al bin bint da de del della den der di dos du el ibn la van von".split(" "));

/** "WLADIMIR O'NEIL-KLITSCHKO III" as names are written elsewhere; letters with stops and what may be initials stay. */
function toOrdinaryCase(form: string): string {
  const words = form.split(" ");
  return words
    .map((word, at) => {
      if (/^(?:II|III|IV|VI{0,3})$/.test(word) || /\./.test(word) || (words.length === 1 && word.length <= 4))
        return word;
      const lower = word.toLowerCase();
      if (at > 0 && at < words.length - 1 && PARTICLES.has(lower)) return lower;
      return lower.replace(
        CAPITALS,
        (_, before: string, mac: string | undefined, letter: string) =>
          `${before}${mac === undefined ? "" : "Mc"}${letter.toUpperCase()}`,
      );
    })
    .join(" ");
}

const CAPITALS = /(^|[-'\u2019])(mc)?(\p{Ll})/gu;
