import { classesOf, GIVEN, isKnownThing, SURNAME, TITLE, WORD_CLASS } from "@/lib/analysis/people/lists/word-classes";
import { initialsKey, listNameParts } from "@/lib/analysis/people/names/name-parts";
import type { FoundName } from "@/lib/analysis/people/tagging/found-name";
import type { Token } from "@/lib/analysis/people/tagging/token";

const COMPASS = new Set("north south east west northeast northwest southeast southwest".split(" "));
// Words that begin sentences. Surnames and given names that read like them ("No", "So", "An", "Will") are not among them.
const FUNCTION_WORDS = new Set(
  `the a this that these those it they we you he she i its their our my your his her and but or if in at for from with by of on to as
  is was are not what when where which who how why there here then after before while during since because although though however also
  all some one two three more many most other both each yes such only even once under over until between against about`.split(
    /\s+/,
  ),
);

/** Whether a folded word, alone, is never a name: articles, pronouns, prepositions, conjunctions. */
export function isFunctionWord(folded: string): boolean {
  return FUNCTION_WORDS.has(folded);
}

const NATION = WORD_CLASS.demonym | WORD_CLASS.calendar;

const VERSION = /^\d+\.\d/;

/** The folded words that the article prints before a version: "Rust 1.84". */
function listVersioned(tokens: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = 1; at < tokens.length; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (token?.shape !== "number" || token.gap !== "space" || before === undefined || !VERSION.test(token.text))
      continue;
    words.add(before.folded);
  }
  return words;
}

/** A few capitals that no name of the article explains ("KO", "IM"), and that are no word of names themselves. */
function isAbbreviation(name: FoundName, names: readonly FoundName[]): boolean {
  const key = initialsKey(name.form);
  if (key === null || classesOf(name.words[0] ?? "") & (GIVEN | SURNAME)) return false;
  return !names.some((other) => other.words.length > 1 && listNameParts(other.parsed).has(key));
}

/**
 * Leaves out words that the tagger took for names and that are none: "the North", "Korean", "March", and places and
 * organisations of several words that the lists know ("Rodong Sinmun"). Single words stay where a full name of the article holds them (Oliver North) or a title is before them.
 */
export function dropWordsThatAreNoNames(names: readonly FoundName[], tokens: readonly Token[]): FoundName[] {
  const known = new Set(names.filter((name) => name.words.length > 1).flatMap((name) => name.words));
  const versioned = listVersioned(tokens);
  return names.filter((name) => {
    const [word = ""] = name.words;
    if (name.words.length === 1 && isFunctionWord(word) && name.titleBefore === null) return false;
    if (name.words.length > 1 && name.titleBefore === null && isKnownThing(name.words.join(" "))) return false;
    if (name.words.length !== 1 || known.has(word) || name.titleBefore !== null) return true;
    if (versioned.has(word) || isAbbreviation(name, names)) return false;
    const classes = classesOf(word);
    if (classes & TITLE && !(classes & (GIVEN | SURNAME))) return false;
    return !(COMPASS.has(word) || (classes & NATION && !(classes & GIVEN)));
  });
}
