import type { FoundName } from "./find-names";
import { classesOf, GIVEN, isKnownThing, WORD_CLASS } from "./word-classes";

const COMPASS = new Set("north south east west northeast northwest southeast southwest".split(" "));
// Words that begin sentences. Surnames that read like them ("No", "So", "An") are not among them.
const FUNCTION_WORDS = new Set(
  "the a this that these those it they we you he she its their our and but or if in at for from with what when where which who how why there here then".split(
    " ",
  ),
);
const NATION = WORD_CLASS.demonym | WORD_CLASS.calendar;

/**
 * Leaves out words that the tagger took for names and that are none: "the North", "Korean", "March", and places and
 * organisations of several words that the lists know ("Rodong Sinmun"). Single words stay where a full name of the article holds them (Oliver North) or a title stands before them.
 */
export function dropWordsThatAreNoNames(names: readonly FoundName[]): FoundName[] {
  const known = new Set(names.filter((name) => name.words.length > 1).flatMap((name) => name.words));
  return names.filter((name) => {
    const [word = ""] = name.words;
    if (name.words.length === 1 && FUNCTION_WORDS.has(word) && name.titleBefore === null) return false;
    if (name.words.length > 1 && name.titleBefore === null && isKnownThing(name.words.join(" "))) return false;
    if (name.words.length !== 1 || known.has(word) || name.titleBefore !== null) return true;
    const classes = classesOf(word);
    return !(COMPASS.has(word) || (classes & NATION && !(classes & GIVEN)));
  });
}
