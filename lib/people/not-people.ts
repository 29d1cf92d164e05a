import type { FoundName } from "./find-names";
import { classesOf, GIVEN, isKnownThing, WORD_CLASS } from "./word-classes";

const COMPASS = new Set("north south east west northeast northwest southeast southwest".split(" "));
const NATION = WORD_CLASS.demonym | WORD_CLASS.calendar;

/**
 * Leaves out words that the tagger took for names and that are none: "the North", "Korean", "March", and places and
 * organisations of several words that the lists know ("Rodong Sinmun"). Single words stay where a full name of the article holds them (Oliver North) or a title stands before them.
 */
export function dropWordsThatAreNoNames(names: readonly FoundName[]): FoundName[] {
  const known = new Set(names.filter((name) => name.words.length > 1).flatMap((name) => name.words));
  return names.filter((name) => {
    const [word = ""] = name.words;
    if (name.words.length > 1 && name.titleBefore === null && isKnownThing(name.words.join(" "))) return false;
    if (name.words.length !== 1 || known.has(word) || name.titleBefore !== null) return true;
    const classes = classesOf(word);
    return !(COMPASS.has(word) || (classes & NATION && !(classes & GIVEN)));
  });
}
