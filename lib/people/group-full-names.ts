import { type ArticlePerson, addFullForm, makePerson } from "./article-person";
import { compareParsed } from "./compare-names";
import type { FoundName } from "./find-names";

/** The person of each full mention: an index, or the indexes of several that fit equally. Others are null. */
export type FullNameGroups = { persons: ArticlePerson[]; owners: (number[] | null)[] };

/** Whether a name says enough to introduce a person: a given name or an initial beside the surname. */
export function isFullName(name: FoundName): boolean {
  return name.parsed.order !== "single";
}

/**
 * Makes one person of all full mentions with the same name, whatever hyphens, case or word order; a shorter full name
 * ("Regina Benjamin", "J. Smith") joins the longer one it fits when there is only one.
 */
export function groupFullNames(names: readonly FoundName[], sentenceOf: (offset: number) => number): FullNameGroups {
  const persons: ArticlePerson[] = [];
  const byForm = new Map<string, number>();
  const owners = names.map((name): number[] | null => {
    if (!isFullName(name)) return null;
    const known = byForm.get(name.form);
    const owner = known === undefined ? findOwners(persons, name) : [known];
    if (owner.length > 1) return owner;
    const index = owner[0] ?? persons.push(makePerson(name, sentenceOf(name.start))) - 1;
    byForm.set(name.form, index);
    const person = persons[index];
    if (person) addFullForm(person, name);
    return [index];
  });
  return { persons, owners };
}

function findOwners(persons: readonly ArticlePerson[], name: FoundName): number[] {
  const answers = persons.map((person) => compareParsed(person.parsed, name.parsed).same);
  const exact = answers.indexOf("same");
  if (exact >= 0) return [exact];
  return answers.flatMap((answer, index) => (answer === "compatible" ? [index] : []));
}
