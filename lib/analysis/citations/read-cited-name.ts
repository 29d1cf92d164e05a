import { classesOf, GIVEN } from "@/lib/analysis/people/lists/word-classes";
import { parseName, splitWords } from "@/lib/analysis/people/names/parse-name";
import type { CitedName } from "./types";

/**
 * An author's name for a citation: family and given name apart where the name is surely a person's ("Jane van Dyke",
 * "Kim Jong-un", "J. Smith"), else as printed ("Reuters", "The Editors"): a wrongly turned name is worse than a whole one.
 */
export function readCitedName(name: string): CitedName {
  const printed = name.trim().replace(/\s+/g, " ");
  const { given, surname, order } = parseName(printed);
  const words = printed.split(" ");
  if (words.length < 2 || words.length > MAX_WORDS || surname === "") return { literal: printed };
  if (order === "surname-first") return { family: words[0] ?? "", given: words.slice(1).join(" "), printed };
  const [first = ""] = given;
  const isPerson = /^\p{L}$/u.test(first) || (classesOf(first) & GIVEN) !== 0;
  if (order !== "given-first" || !isPerson) return { literal: printed };
  const at = findSurname(words, surname.split(" ").length);
  if (at === 0) return { literal: printed };
  return { family: words.slice(at).join(" "), given: words.slice(0, at).join(" "), printed };
}

// Longer bylines are offices and teams.
const MAX_WORDS = 5;

/** Where the last words of a printed name begin that make up so many folded ones: "al-Assad" is two. */
function findSurname(words: readonly string[], count: number): number {
  let at = words.length;
  let found = 0;
  while (at > 0 && found < count) {
    at -= 1;
    found += splitWords(words[at] ?? "").length;
  }
  return at;
}
