import type { FoundName } from "@/lib/analysis/people/tagging/found-name";
import type { ArticlePerson } from "./article-person";
import { type PartFit, shortNameKey } from "./names/name-parts";
import { plainKey } from "./names/spelling-keys";
import { genderOfTitle } from "./tagging/gender-words";
import { generationOfRoles } from "./tagging/generation-words";

/** One thing that speaks for (or against) a person being meant by a short name. */
export type Evidence = { rule: string; words: string; score: number };

/** A short name, where it is, and a person it may be short for. */
export type Candidate = {
  name: FoundName;
  sentence: number;
  title: string | null;
  person: ArticlePerson;
  fit: PartFit;
  /** Whether nobody else whom the name fits is introduced as early. */
  isNamedFirst: boolean;
};

const FIT = { surname: 2.3, given: 1.4, part: 0.6 };
const INTRODUCED = 1.5;
const NAMED_FIRST = 0.5;
const IN_TITLE = 0.6;
const SAME_SHORT_FORM = 1.5;
const NEAREST = 0.5;
const GENDER = 3;
const SAME_ROLE = 1.2;
const PER_MENTION = 0.45;
const GENERATION = 2;

/** All that speaks for the candidate, each with its weight and in words. */
export function weighCandidate(candidate: Candidate): Evidence[] {
  return WEIGHTS.flatMap((weigh) => weigh(candidate) ?? []);
}

const WEIGHTS: ((candidate: Candidate) => Evidence | null)[] = [
  ({ fit }) => ({ rule: `fits-as-${fit.kind}`, words: `it is ${PART_WORDS[fit.weight]}`, score: FIT[fit.weight] }),
  ({ name, person }) => {
    const gender = genderOfTitle(name.titleBefore);
    if (!gender || !person.gender) return null;
    const score = gender === person.gender ? GENDER : -GENDER;
    return { rule: "gender-word", words: `“${name.titleBefore}” goes with that person`, score };
  },
  ({ name, person }) => {
    const title = name.titleBefore;
    if (title === null || !person.roles.some((role) => sharesOffice(role, title))) return null;
    return { rule: "role-match", words: `“${title}” is that person's title in this article`, score: SAME_ROLE };
  },
  ({ name, person }) => {
    const generation = name.generation === null ? null : generationOfRoles(person.roles);
    if (generation === null) return null;
    const score = generation === name.generation ? GENERATION : -GENERATION;
    return { rule: "generation", words: `the ${name.generation} of two is meant`, score };
  },
  ({ name, person }) =>
    person.introducedAt < name.start
      ? { rule: "introduced-before", words: "that person was named in full before", score: INTRODUCED }
      : null,
  ({ name, person, sentence }) =>
    person.introducedAt < name.start && sentence - person.lastSentence <= 1
      ? { rule: "nearest-full-name", words: "that is the nearest person named before it", score: NEAREST }
      : null,
  ({ name, person }) =>
    person.shortForms.has(shortNameKey(name.words))
      ? { rule: "same-as-before", words: "the same word stood for that person before", score: SAME_SHORT_FORM }
      : null,
  ({ person }) => ({
    rule: "most-prominent",
    words: "that person is the one the article speaks of most so far",
    score: PER_MENTION * Math.log2(1 + person.mentionCount),
  }),
  ({ isNamedFirst }) =>
    isNamedFirst
      ? {
          rule: "named-first",
          words: "that person is introduced first, as the subject of the article",
          score: NAMED_FIRST,
        }
      : null,
  ({ title, person }) =>
    title !== null && standsInTitle(title, person)
      ? { rule: "in-title", words: "that person stands in the title", score: IN_TITLE }
      : null,
];

const PART_WORDS = { surname: "the surname", given: "the given name or initials", part: "a part of the name" };

function sharesOffice(role: string, title: string): boolean {
  const last = (text: string) =>
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1);
  return last(role) === last(title) || role.toLowerCase().includes(title.toLowerCase());
}

function standsInTitle(title: string, person: ArticlePerson): boolean {
  const words = title
    .toLowerCase()
    .split(/[\s,.:;!?"“”]+/)
    .map(plainKey);
  return [...person.parsed.given, person.parsed.surname].every((word) => words.includes(plainKey(word)));
}
