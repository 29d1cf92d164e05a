import { type ArticlePerson, addFullForm, makePerson } from "./article-person";
import { compareParsed } from "./compare-names";
import type { FoundName } from "./find-names";
import { parseName } from "./parse-name";

/** The person of each full mention: an index, or the indexes of several that fit equally. Others are null. */
export type FullNameGroups = { persons: ArticlePerson[]; owners: (number[] | null)[] };

/** Whether a name says enough to introduce a person: a given name or an initial beside the surname. */
export function isFullName(name: FoundName): boolean {
  return parseName(name.form).order !== "single";
}

/**
 * Makes one person of all full mentions with the same name, whatever hyphens, case or word order; a shorter full name
 * ("Regina Benjamin", "J. Smith") joins the longer one it fits when there is only one.
 */
export function groupFullNames(names: readonly FoundName[], sentenceOf: (offset: number) => number): FullNameGroups {
  const persons: ArticlePerson[] = [];
  const owners = names.map((name): number[] | null => {
    if (!isFullName(name)) return null;
    const owner = findOwners(persons, name);
    if (owner.length > 1) return owner;
    const index = owner[0] ?? persons.push(makePerson(name, sentenceOf(name.start))) - 1;
    const person = persons[index];
    if (person) addFullForm(person, name);
    return [index];
  });
  return { persons, owners };
}

function findOwners(persons: readonly ArticlePerson[], name: FoundName): number[] {
  const parsed = parseName(name.form);
  const answers = persons.map((person) => compareParsed(person.parsed, parsed).same);
  const exact = answers.indexOf("same");
  if (exact >= 0) return [exact];
  const known = persons.findIndex((person) => person.forms.has(name.form));
  if (known >= 0) return [known];
  return answers.flatMap((answer, index) => (answer === "compatible" ? [index] : []));
}
