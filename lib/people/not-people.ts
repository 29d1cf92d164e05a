import type { FoundName } from "./find-names";
import { classesOf, GIVEN, WORD_CLASS } from "./word-classes";

const COMPASS = new Set("north south east west northeast northwest southeast southwest".split(" "));
const NATION = WORD_CLASS.demonym | WORD_CLASS.calendar;

/**
 * Leaves out words that the tagger took for names and that are none by themselves: "the North", "Korean", "March". They
 * stay where a full name of the article holds them (Oliver North) or a title stands before them.
 */
export function dropWordsThatAreNoNames(names: readonly FoundName[]): FoundName[] {
  const known = new Set(names.filter((name) => name.words.length > 1).flatMap((name) => name.words));
  return names.filter((name) => {
    const [word = ""] = name.words;
    if (name.words.length !== 1 || known.has(word) || name.titleBefore !== null) return true;
    const classes = classesOf(word);
    return !(COMPASS.has(word) || (classes & NATION && !(classes & GIVEN)));
  });
}
