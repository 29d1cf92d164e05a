import { classesOf, isKnownThing, WORD_CLASS } from "@/lib/analysis/people/lists/word-classes";
import { foldWord } from "@/lib/analysis/text/fold";
import { isStopword } from "@/lib/analysis/text/stopwords";

/** A name behind a word of place; `isSure` when the word says that it is one, or a list of places knows it. */
export type PlacedName = { name: string; isSure: boolean };

// "In Sentosa", "off Sandø", "on the island of Gotland"; a name of at most four words.
const PLACED =
  /\b(?<word>[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Oo]ff|[Oo]n the island of|[Tt]he (?:\p{L}{3,16} )?(?:city|town|village|port) of)\s+(?:the\s+)?(?<name>(?:\p{Lu}[\p{L}\p{M}'\u2019-]+)(?:[ \u00A0]\p{Lu}[\p{L}\p{M}'\u2019-]+){0,3})/gu;
const NO_PLACE =
  WORD_CLASS.calendar | WORD_CLASS.demonym | WORD_CLASS.honorific | WORD_CLASS.role | WORD_CLASS.organisation;

/** The names a text tells with a word of place ("in", "near", "the city of"), in their order. */
export function findPlacedNames(text: string): PlacedName[] {
  return Array.from(text.matchAll(PLACED), ({ groups }) => {
    const name = cutTail(groups?.name ?? "");
    return { name, isSure: isSure(groups?.word ?? "", name) };
  }).filter(({ name }) => isPlace(name));
}

/** What stands "in" something need not be a place ("the prize in Physics"): the lists know it, or the word says so. */
function isSure(word: string, name: string): boolean {
  const folded = foldWord(name);
  return !/^(?:in|at)$/i.test(word) || isKnownThing(folded) || (classesOf(folded) & WORD_CLASS.place) !== 0;
}

/** "Pyeongchang's", "Windsor Castle on": without the possessive. */
const cutTail = (name: string) => name.replace(/['\u2019]s$/, "");

function isPlace(name: string): boolean {
  const words = name.split(/[ \u00A0]/).map(foldWord);
  if (words.some((word) => word.length < 3 || isStopword(word))) return false;
  return !words.some((word) => (classesOf(word) & NO_PLACE) !== 0 && (classesOf(word) & WORD_CLASS.place) === 0);
}
