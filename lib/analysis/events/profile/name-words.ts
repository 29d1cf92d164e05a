import {
  classesOf,
  classesOfPhrase,
  GIVEN,
  isKnownThing,
  SURNAME,
  TITLE,
  WORD_CLASS,
  type WordClass,
} from "@/lib/analysis/people/lists/word-classes";
import { isStopword } from "@/lib/analysis/text/stopwords";
import type { Word } from "@/lib/analysis/text/words";

/** A word with the form in which names compare it: folded, without dots and possessive. */
export type NameWord = Word & { key: string };

/** What a name that is nobody's is the name of, as far as its words say. */
export type ThingKind = "place" | "organisation" | "name";

const { place, placeWord, organisation, organisationName, demonym, common, calendar, particle, honorific } = WORD_CLASS;
const has = (word: string, classes: number) => (classesOf(word) & classes) !== 0;
const heads = (word: string, classes: number) => has(word, classes) || has(word.replace(/s$/, ""), classes);

// Last words of the list of organisations that name laws, works and occasions.
const NO_BODIES = new Set(
  `act bill books conference constitution cup film films games law league medal prize records resolution series solutions
  syndrome treaty war airport`.split(/\s+/),
);
// What is before the name of a place: "Lake Prespa", "Mount Etna", "Gulf of Bothnia".
const PLACE_HEADS = new Set("bay camp cape cathedral fort gulf isle lake mount port river strait".split(" "));
const JOINS_BODIES = new Set(["of", "for", "on", "the", "and", "in"]);
// "West Bank" is no bank.
const COMPASS = new Set(["north", "south", "east", "west"]);
const ROMANCE = new Set("da de del della der des di do du el la las los van von y".split(" "));

/** What the words of a name say it is: its own word ("Ministry", "Lake"), or a list of places or organisations. */
export function classifyName(key: string): ThingKind {
  const words = key.split(" ");
  const cut = words.findIndex((word, i) => i > 0 && JOINS_BODIES.has(word));
  const head = words[(cut < 0 ? words.length : cut) - 1] ?? "";
  const known = words.length > 1 ? classesOfPhrase(key) : classesOf(key);
  const [isPlace, isOrganisation] = [(known & place) !== 0, (known & organisationName) !== 0];
  if (isPlace !== isOrganisation) return isPlace ? "place" : "organisation";
  if (words.length === 1) return "name";
  if (words.length === 2 && COMPASS.has(words[0] ?? "") && heads(head, placeWord)) return "place";
  if (heads(head, organisation) && !NO_BODIES.has(head)) return "organisation";
  return heads(head, placeWord) || PLACE_HEADS.has(words[0] ?? "") ? "place" : "name";
}

/** Whether a word ends or heads the names of bodies and places: "Court", "Ministry", "Lake". */
export function isBody(word: string): boolean {
  return heads(word, organisation | placeWord);
}

/** WHO, U.N: capitals alone. */
export function isAcronym(word: string): boolean {
  return /^(?=.{2,8}$)\p{Lu}[\p{Lu}\d.-]*$/u.test(word);
}

/** Whether a word may be in a name: no day, no small word capitalised by chance, no "Iran-backed". */
export function isNameWord({ key, text }: NameWord): boolean {
  if (!/^\p{Ll}?\p{Lu}/u.test(text) || has(key, calendar)) return false;
  if (isStopword(key)) return isAcronym(text) || NAMING_STOPWORDS.has(key);
  const tail = /-(\p{Ll}+)$/u.exec(text)?.[1];
  return tail === undefined || !has(tail, common);
}

// "New York", "Memorial Day", "Human Rights Watch"
const NAMING_STOPWORDS = new Set(["new", "day", "days", "news", "rights", "times", "week", "year"]);

/** Whether a small word goes on a name: "Ministry of", "Rio de". Behind what is no body, "of" parts two names. */
export function joinsNames(word: string, run: readonly NameWord[]): boolean {
  if (ROMANCE.has(word)) return true;
  if (!JOINS_BODIES.has(word)) return false;
  const head = run.find((_, i) => JOINS_BODIES.has(run[i + 1]?.key ?? "")) ?? run.at(-1);
  if (word === "and") return true;
  if (word === "in") return run.some(({ key }) => key === "of" || key === "for") && isBody(head?.key ?? "");
  return isBody(head?.key ?? "") || PLACE_HEADS.has(head?.key ?? "");
}

/** Whether an "and" is inside one name: "Centers for Disease Control and Prevention", "Food and Drug Administration". */
export function isOneName(words: readonly NameWord[]): boolean {
  const at = words.findIndex(({ key }) => key === "and");
  if (at < 0) return true;
  const [before, after] = [words.slice(0, at), words.slice(at + 1)];
  if (before.some(({ key }) => key === "of" || key === "for")) return true;
  return before.length === 1 && after.length > 1 && isBody(after.at(-1)?.key ?? "") && !isKnownThing(spell(after));
}

const spell = (words: readonly NameWord[]) => words.map((word) => word.key).join(" ");

const TITLES: WordClass[] = ["honorific", "role", "kin"];
const IS_TITLE = TITLES.reduce((all, name) => all | WORD_CLASS[name], 0);

/** Without offices before and after: "Supreme Court Justice", "Foreign Minister"; "Justice Department" stays. */
export function trimTitles(words: readonly NameWord[]): NameWord[] {
  const isTitle = (word: NameWord | undefined) =>
    word !== undefined && has(word.key, IS_TITLE) && !has(word.key, organisation | placeWord);
  let [from, to] = [0, words.length];
  while (to > from && (isTitle(words[to - 1]) || has(words[to - 1]?.key ?? "", particle))) to -= 1;
  // What is left of "Senate Majority Leader".
  while (to > from && to < words.length && isCommon(words[to - 1]?.key ?? "")) to -= 1;
  if (isBody(words[to - 1]?.key ?? "")) return words.slice(from, to);
  // "Mr. Dahl", "Senator Dahl": a person, whether or not the tagger knows him.
  if (to - from > 1 && has(words[from]?.key ?? "", honorific) && isTitle(words[from])) return [];
  while (from < to && isTitle(words[from])) from += 1;
  return words.slice(from, to);
}

const isCommon = (word: string) => has(word, common) && !isBody(word) && !has(word, place | organisationName);

/** Whether the words may be the name of something: no person's, no language or people, no common word alone. */
export function isName(words: readonly NameWord[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return false;
  const key = spell(words);
  if (words.length === 1) return isSingleName(first);
  if (isKnownThing(key)) return true;
  if (has(last.key, demonym) || words.every((word) => has(word.key, demonym | TITLE))) return false;
  return isBody(last.key) || words.length > 3 || PLACE_HEADS.has(first.key) || !looksLikePerson(first.key, last.key);
}

function isSingleName({ key, text }: NameWord): boolean {
  if (key.length < 2) return false;
  if (has(key, demonym | calendar | TITLE)) return false;
  if (isAcronym(text) || has(key, organisationName)) return true;
  if (isNamesake(key)) return has(key, place);
  return has(key, place) || !(isStopword(key) || has(key, common | organisation | placeWord));
}

/** Whether a word may be somebody's name: "Jackson" is a place where a word of place says so. */
export function isNamesake(word: string): boolean {
  return has(word, GIVEN | SURNAME);
}

function looksLikePerson(first: string, last: string): boolean {
  if (has(first, GIVEN) && !has(first, place | organisationName)) return true;
  return has(last, SURNAME) && !has(last, common | place) && !has(first, common | place | demonym);
}
