import type { ParsedName } from "./parse-name";
import { isFormOfAddress } from "./usual-words";

const ARTICLES = new Set("al el ul ad as ash an ar at az".split(" "));
const ABD = /^(?:abd|abdal|abdel|abdol|abdul|abdu|abdur|abdus|abdun)$/;
const SON_OF = new Set("bin ben ibn bint ould".split(" "));
const JOINED_ABD = /^abd[aeou]*[lrsn]?[-']?(?=[a-z]{3})/;

/**
 * The words of a name as names are compared by: in printed order, articles dropped ("al-Assad" is "assad"), Abd joined
 * to what follows it ("Abd al-Rahman", "Abdul Rahman" and "Abdurrahman" are "abdrahman"), "son of" and forms of address
 * left out where a name of two words or more is left.
 */
export function canonicalWords(name: ParsedName): string[] {
  const surname = name.surname.split(" ").filter((word) => word !== "");
  const words = name.order === "surname-first" ? [...surname, ...name.given] : [...name.given, ...surname];
  const result: string[] = [];
  let isAfterAbd = false;
  for (const [at, word] of words.entries()) {
    const isGiven = at === 0 && name.order === "given-first" && name.given.length === 1;
    if (ARTICLES.has(word) && words.length > 1 && !isGiven) continue;
    if (isAfterAbd) {
      result[result.length - 1] = `abd${word}`;
      isAfterAbd = false;
    } else if (ABD.test(word) && words.length > 2) {
      result.push("abd");
      isAfterAbd = true;
    } else result.push(word.replace(JOINED_ABD, "abd"));
  }
  return dropForms(result);
}

function dropForms(words: readonly string[]): string[] {
  const kept = words.filter((word) => !SON_OF.has(word));
  const rest = kept.length >= 2 ? kept : [...words];
  const start = rest.findIndex((word) => !isFormOfAddress(word));
  return start > 0 && rest.length - start >= 2 ? rest.slice(start) : rest;
}
