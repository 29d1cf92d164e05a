import type { ParsedName } from "./parse-name";

const ARTICLES = new Set("al el ul ad as ash an ar at az".split(" "));
const ABD = /^(?:abd|abdal|abdel|abdol|abdul|abdu|abdur|abdus|abdun)$/;
const JOINED_ABD = /^abd[aeou]*[lrsn]?[-']?(?=[a-z]{3})/;

/**
 * The words of a name as names are compared by: in printed order, articles dropped ("al-Assad" is "assad"), Abd joined
 * to what follows it ("Abd al-Rahman", "Abdul Rahman" and "Abdurrahman" are "abdrahman").
 */
export function canonicalWords(name: ParsedName): string[] {
  const surname = name.surname.split(" ").filter((word) => word !== "");
  const words = name.order === "surname-first" ? [...surname, ...name.given] : [...name.given, ...surname];
  const result: string[] = [];
  let isAfterAbd = false;
  for (const word of words) {
    if (ARTICLES.has(word) && words.length > 1) continue;
    if (isAfterAbd) {
      result[result.length - 1] = `abd${word}`;
      isAfterAbd = false;
    } else if (ABD.test(word) && words.length > 2) {
      result.push("abd");
      isAfterAbd = true;
    } else result.push(word.replace(JOINED_ABD, "abd"));
  }
  return result;
}
