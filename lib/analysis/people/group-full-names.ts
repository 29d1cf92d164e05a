import type { FoundName } from "@/lib/analysis/people/tagging/found-name";
import { type ArticlePerson, addFullForm, makePerson } from "./article-person";
import { canonicalWords } from "./names/canonical-words";
import { compareParsed, readEastAsian } from "./names/compare-names";
import type { ParsedName } from "./names/parse-name";
import { koreanSurnameKey } from "./names/romanise-korean";
import { consonantKey, plainKey } from "./names/spelling-keys";
import { isKinship } from "./tagging/titles-beside";

/** The person of each full mention: an index, or the indexes of several that fit equally. Others are null. */
export type FullNameGroups = { persons: ArticlePerson[]; owners: (number[] | null)[] };

// An article that names more people who share a word is a list; a name is compared with the latest of them.
const MAX_COMPARED = 60;

/**
 * Makes one person of all full mentions with the same name, whatever hyphens, case or word order; a shorter full name
 * ("Regina Benjamin", "J. Smith") joins the longer one it fits when there is only one.
 */
export function groupFullNames(names: readonly FoundName[], sentenceOf: (offset: number) => number): FullNameGroups {
  const persons: ArticlePerson[] = [];
  const byForm = new Map<string, number>();
  const byKey = new Map<string, number[]>();
  const owners = names.map((name): number[] | null => {
    if (!isFullName(name)) return null;
    const known = byForm.get(name.form);
    const keys = known === undefined ? listMeetingKeys(name.parsed) : [];
    const sentence = sentenceOf(name.start);
    const owner = known === undefined ? findOwners(persons, name, nearest(byKey, keys), sentence) : [known];
    if (owner.length > 1) return owner;
    const index = owner[0] ?? persons.push(makePerson(name, sentence)) - 1;
    byForm.set(name.form, index);
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []).slice(-MAX_COMPARED), index]);
    const person = persons[index];
    if (person) {
      addFullForm(person, name);
      person.lastSentence = sentence;
    }
    return [index];
  });
  return { persons, owners };
}

/** Whether a name says enough to introduce a person: a given name or an initial beside the surname. */
function isFullName(name: FoundName): boolean {
  return name.parsed.order !== "single";
}

/** What two names have in common at least, if they can be one person's: a word, a Korean surname, or all letters. */
function listMeetingKeys(name: ParsedName): string[] {
  const words = canonicalWords(name);
  const eastAsian = readEastAsian(name).map(({ surname }) => `k:${koreanSurnameKey(surname)}`);
  const keys = words.filter((word) => word.length > 1).map(consonantKey);
  return [...new Set([...keys, ...eastAsian, `=${plainKey(words.join(""))}`])];
}

function nearest(byKey: ReadonlyMap<string, number[]>, keys: readonly string[]): number[] {
  const found = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
  return [...found].sort((a, b) => a - b).slice(-MAX_COMPARED);
}

function findOwners(
  persons: readonly ArticlePerson[],
  name: FoundName,
  indexes: readonly number[],
  sentence: number,
): number[] {
  const compatible: number[] = [];
  const isKin = [name.titleBefore, name.titleAfter].some((title) => title !== null && isKinship(title));
  for (const index of indexes) {
    const person = persons[index];
    const answer = person && compareParsed(person.parsed, name.parsed).same;
    if (answer === "same") return [index];
    // "George W. Bush, son of George Bush": whose kin somebody is, he is not.
    if (answer === "compatible" && !(isKin && person?.lastSentence === sentence)) compatible.push(index);
  }
  return compatible;
}
