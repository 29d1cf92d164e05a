import type { FoundName } from "@/lib/analysis/people/tagging/found-name";
import { splitSentences } from "@/lib/analysis/text/sentences";
import { type ArticlePerson, addRoles, displayName, makePerson } from "./article-person";
import type { MentionReason } from "./describe-mention";
import { groupFullNames } from "./group-full-names";
import { shortNameKey } from "./names/name-parts";
import { indexShortNames, resolveShortName, type ShortNameIndex } from "./resolve-short-name";
import { isOffice } from "./tagging/titles-beside";
import type { ArticlePeople, FoundMention, FoundPerson } from "./types";

/**
 * Gives each name of an article its person: full names first, then bare surnames, given names and initials in reading
 * order, then names that are never given in full, each by its own word.
 */
export function assignPersons(text: string, names: readonly FoundName[], title: string | null): ArticlePeople {
  const sentenceOf = makeSentenceIndex(text);
  const { persons, owners } = groupFullNames(names, sentenceOf);
  const introduced = indexShortNames(persons);
  const alone = new Map<string, number>();
  const mentions = names.map((name, k): FoundMention => {
    const sentence = sentenceOf(name.start);
    const owner = owners[k] ?? null;
    const mention =
      owner !== null
        ? describeFull(name, owner, persons)
        : (resolve(name, introduced, sentence, title) ?? describeAlone(name, persons, alone, sentence));
    const person = mention.person === null ? undefined : persons[mention.person];
    if (person) note(person, name, mention, sentence);
    return mention;
  });
  return { persons: persons.map(toFoundPerson), mentions };
}

function makeSentenceIndex(text: string): (offset: number) => number {
  const starts = splitSentences(text).map((sentence) => sentence.start);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

type Answer = Pick<FoundMention, "person" | "candidates" | "kind" | "confidence" | "reason">;

function makeMention(name: FoundName, answer: Answer): FoundMention {
  const { start, end, titleBefore, titleAfter, roleDates } = name;
  const form = name.printed ?? name.form;
  // An office with its dates says more than the title in front.
  const [before, after] = [titleBefore, titleAfter].map((title) => (title !== null && isOffice(title) ? title : null));
  const role = (roleDates === null ? (before ?? after) : after) ?? null;
  return { start, end, form, role, roleFrom: roleDates?.from ?? null, roleUntil: roleDates?.until ?? null, ...answer };
}

function describeFull(name: FoundName, owner: number[], persons: readonly ArticlePerson[]): FoundMention {
  const base = { kind: "full" as const, candidates: owner };
  if (owner.length === 1) {
    return makeMention(name, { ...base, person: owner[0] ?? null, confidence: name.confidence, reason: name.reason });
  }
  const who = owner.flatMap((index) => persons[index] ?? []).map(displayName);
  const args = { form: name.form, names: who, more: 0 };
  const reason: MentionReason = { rule: "fits-several-persons", args };
  return makeMention(name, { ...base, person: null, confidence: name.confidence / owner.length, reason });
}

function resolve(
  name: FoundName,
  persons: ShortNameIndex,
  sentence: number,
  title: string | null,
): FoundMention | null {
  const answer = resolveShortName(name, persons, sentence, title);
  return answer && makeMention(name, { ...answer, confidence: answer.confidence * name.confidence });
}

/** A name that no full name explains: a person known by this word alone. */
function describeAlone(
  name: FoundName,
  persons: ArticlePerson[],
  alone: Map<string, number>,
  sentence: number,
): FoundMention {
  const key = shortNameKey(name.words);
  const index = alone.get(key) ?? persons.push(makePerson(name, sentence)) - 1;
  alone.set(key, index);
  const person = persons[index];
  if (person) {
    person.forms.set(name.form, (person.forms.get(name.form) ?? 0) + 1);
    addRoles(person, name);
  }
  const reason = name.reason;
  return makeMention(name, { kind: "single", person: index, candidates: [index], confidence: name.confidence, reason });
}

function note(person: ArticlePerson, name: FoundName, mention: FoundMention, sentence: number): void {
  person.mentionCount += 1;
  person.lastSentence = sentence;
  if (mention.kind === "full") return;
  person.shortForms.add(shortNameKey(name.words));
  if (mention.kind !== "single") addRoles(person, name);
}

function toFoundPerson(person: ArticlePerson): FoundPerson {
  const { parsed } = person;
  return {
    name: displayName(person),
    forms: [...person.forms.keys()],
    surname: parsed.order === "single" ? null : surnameAsPrinted(person),
    roles: person.roles,
  };
}

function surnameAsPrinted(person: ArticlePerson): string | null {
  const words = displayName(person).split(/\s+/);
  const count = person.parsed.surname.split(" ").length;
  if (person.parsed.order === "surname-first") return words[0] ?? null;
  const end = person.parsed.suffix === null ? words.length : words.length - 1;
  return (
    words
      .slice(Math.max(0, end - count), end)
      .join(" ")
      .replace(/,$/, "") || null
  );
}
