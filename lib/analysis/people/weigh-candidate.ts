import type { FoundName } from "@/lib/analysis/people/tagging/found-name";
import type { ArticlePerson } from "./article-person";
import type { MentionRule, ReasonArgs } from "./describe-mention";
import { type PartFit, shortNameKey } from "./names/name-parts";
import { plainKey } from "./names/spelling-keys";
import { genderOfTitle } from "./tagging/gender-words";
import { generationOfRoles } from "./tagging/generation-words";

/** One thing that speaks for (or against) a person being meant by a short name. */
export type Evidence = { rule: MentionRule; args?: ReasonArgs; score: number };

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

/** All that speaks for the candidate, each with its weight. */
export function weighCandidate(candidate: Candidate): Evidence[] {
  return WEIGHTS.flatMap((weigh) => weigh(candidate) ?? []);
}

const WEIGHTS: ((candidate: Candidate) => Evidence | null)[] = [
  ({ fit }) => ({ rule: `fits-as-${fit.kind}`, args: { part: fit.weight }, score: FIT[fit.weight] }),
  ({ name, person }) => {
    const gender = genderOfTitle(name.titleBefore);
    if (!gender || !person.gender) return null;
    const score = gender === person.gender ? GENDER : -GENDER;
    return { rule: "gender-word", args: { title: name.titleBefore }, score };
  },
  ({ name, person }) => {
    const title = name.titleBefore;
    if (title === null || ![...person.roles, ...person.titles].some((role) => sharesOffice(role, title))) return null;
    return { rule: "role-match", args: { title }, score: SAME_ROLE };
  },
  ({ name, person }) => {
    const generation = name.generation === null ? null : generationOfRoles([...person.roles, ...person.titles]);
    if (generation === null) return null;
    const score = generation === name.generation ? GENERATION : -GENERATION;
    return { rule: "generation", args: { generation: name.generation }, score };
  },
  ({ name, person }) => (person.introducedAt < name.start ? { rule: "introduced-before", score: INTRODUCED } : null),
  ({ name, person, sentence }) =>
    person.introducedAt < name.start && sentence - person.lastSentence <= 1
      ? { rule: "nearest-full-name", score: NEAREST }
      : null,
  ({ name, person }) =>
    person.shortForms.has(shortNameKey(name.words)) ? { rule: "same-as-before", score: SAME_SHORT_FORM } : null,
  ({ person }) => ({
    rule: "most-prominent",
    score: PER_MENTION * Math.log2(1 + person.mentionCount),
  }),
  ({ isNamedFirst }) =>
    isNamedFirst
      ? {
          rule: "named-first",
          score: NAMED_FIRST,
        }
      : null,
  ({ title, person }) =>
    title !== null && standsInTitle(title, person) ? { rule: "in-title", score: IN_TITLE } : null,
];

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
