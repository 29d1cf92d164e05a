import { classesOf, GIVEN, isKnownThing, WORD_CLASS } from "@/lib/analysis/people/lists/word-classes";
import type { FoundName } from "@/lib/analysis/people/tagging/found-name";

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

/**
 * Leaves out words that the tagger took for names and that are none: "the North", "Korean", "March", and places and
 * organisations of several words that the lists know ("Rodong Sinmun"). Single words stay where a full name of the article holds them (Oliver North) or a title is before them.
 */
export function dropWordsThatAreNoNames(names: readonly FoundName[]): FoundName[] {
  const known = new Set(names.filter((name) => name.words.length > 1).flatMap((name) => name.words));
  return names.filter((name) => {
    const [word = ""] = name.words;
    if (name.words.length === 1 && isFunctionWord(word) && name.titleBefore === null) return false;
    if (name.words.length > 1 && name.titleBefore === null && isKnownThing(name.words.join(" "))) return false;
    if (name.words.length !== 1 || known.has(word) || name.titleBefore !== null) return true;
    const classes = classesOf(word);
    return !(COMPASS.has(word) || (classes & NATION && !(classes & GIVEN)));
  });
}
