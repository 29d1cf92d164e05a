import type { Reason } from "@/lib/text/span";
import { type ArticlePerson, displayName } from "./article-person";
import type { FoundName } from "./find-names";
import { genderOfTitle } from "./gender-words";
import { initialsKey, type PartFit, shortNameKey } from "./name-parts";
import { plainKey } from "./romanise";
import type { MentionKind } from "./types";

export type ShortNameAnswer = {
  person: number | null;
  candidates: number[];
  kind: MentionKind;
  confidence: number;
  reason: Reason;
};

type Part = { rule: string; why: string; score: number };
type Fit = { index: number; person: ArticlePerson; kind: MentionKind; score: number; parts: Part[] };

const FIT_SCORE = { surname: 2, given: 1.4, part: 0.6 };
const INTRODUCED = 1.5;
const IN_EARLIER_SENTENCE = 0.5;
const IN_TITLE = 0.6;
const SAME_SHORT_FORM = 1.5;
const SAME_SENTENCE = 0.5;
const GENDER = 3;
const SAME_ROLE = 1.2;
const PER_MENTION = 0.45;
// Two persons nearer than this fit equally well.
const TIE = 0.2;

/**
 * Whose a bare surname, given name or set of initials is, among the persons named in full in the article; null when
 * no name fits. Persons are weighed by what fits (surname before given name), whether they were introduced before,
 * gender and role words, who was meant by the same word before, and how prominent they are so far.
 */
export function resolveShortName(
  name: FoundName,
  persons: readonly ArticlePerson[],
  sentence: number,
  title: string | null,
): ShortNameAnswer | null {
  const fits = persons.flatMap((person, index) => weigh(name, person, index, sentence, title, persons) ?? []);
  const ranked = fits.sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best === undefined) return null;
  const who = displayName(best.person);
  if (second === undefined) {
    const words = `“${name.form}” is ${KIND_WORDS[best.kind]} of ${who}, the only person of this article it fits.`;
    return {
      person: best.index,
      candidates: [best.index],
      kind: best.kind,
      confidence: 0.95,
      reason: { rule: `${best.kind}-of-only-person`, words },
    };
  }
  const candidates = ranked
    .filter((fit) => fit.kind === best.kind || best.score - fit.score < 1)
    .map((fit) => fit.index);
  if (best.score - second.score < TIE) {
    const words = `“${name.form}” fits ${ranked.map((fit) => displayName(fit.person)).join(" and ")} equally well.`;
    return {
      person: null,
      candidates,
      kind: best.kind,
      confidence: 0.5,
      reason: { rule: "fits-several-persons", words },
    };
  }
  const deciding = findDecidingPart(best, second);
  const others = ranked.length - 1;
  const rest = others === 1 ? displayName(second.person) : `${others} others of that name`;
  const words = `“${name.form}” is taken as ${who} rather than ${rest}: ${deciding.why}.`;
  const confidence = Math.min(0.95, 0.6 + (best.score - second.score) / 5);
  return { person: best.index, candidates, kind: best.kind, confidence, reason: { rule: deciding.rule, words } };
}

const KIND_WORDS: Record<MentionKind, string> = {
  full: "the name",
  surname: "the surname",
  given: "the given name",
  initials: "the initials",
  single: "a part of the name",
};

function weigh(
  name: FoundName,
  person: ArticlePerson,
  index: number,
  sentence: number,
  title: string | null,
  persons: readonly ArticlePerson[],
): Fit | null {
  const fit = fitOf(name, person);
  if (fit === null) return null;
  const parts: Part[] = [
    { rule: `fits-as-${fit.kind}`, why: `it is ${KIND_WORDS[fit.kind]}`, score: FIT_SCORE[fit.weight] },
  ];
  const gender = genderOfTitle(name.titleBefore);
  if (gender && person.gender) {
    parts.push({
      rule: "gender-word",
      why: `“${name.titleBefore}” goes with that person`,
      score: gender === person.gender ? GENDER : -GENDER,
    });
  }
  if (name.titleBefore && person.roles.some((role) => sharesRole(role, name.titleBefore ?? ""))) {
    parts.push({
      rule: "role-match",
      why: `“${name.titleBefore}” is that person's title in this article`,
      score: SAME_ROLE,
    });
  }
  const isIntroduced = person.introducedAt < name.start;
  if (isIntroduced) {
    parts.push({ rule: "introduced-before", why: "that person was named in full before", score: INTRODUCED });
    if (sentence - person.lastSentence <= 1) {
      parts.push({
        rule: "nearest-full-name",
        why: "that is the nearest person named before it",
        score: SAME_SENTENCE,
      });
    }
  }
  if (person.shortForms.has(shortNameKey(name.words))) {
    parts.push({ rule: "same-as-before", why: "the same word stood for that person before", score: SAME_SHORT_FORM });
  }
  const prominence = PER_MENTION * Math.log2(1 + person.mentionCount);
  parts.push({
    rule: "most-prominent",
    why: "that person is the subject of the article, named first and most often",
    score: prominence,
  });
  if (
    persons.every(
      (other) => other === person || fitOf(name, other) === null || other.firstSentence > person.firstSentence,
    )
  ) {
    parts.push({
      rule: "named-first",
      why: "that person is introduced first, as the subject of the article",
      score: IN_EARLIER_SENTENCE,
    });
  }
  if (title !== null && mentionsInTitle(title, person)) {
    parts.push({ rule: "in-title", why: "that person stands in the title", score: IN_TITLE });
  }
  return { index, person, kind: fit.kind, score: parts.reduce((sum, part) => sum + part.score, 0), parts };
}

/** The part of the score that sets the best apart from the second most. */
function findDecidingPart(best: Fit, second: Fit): Part {
  const gain = (part: Part) => part.score - (second.parts.find((other) => other.rule === part.rule)?.score ?? 0);
  const ranked = [...best.parts].sort((a, b) => gain(b) - gain(a));
  return ranked[0] ?? { rule: "most-prominent", why: "it fits best", score: 0 };
}

function fitOf(name: FoundName, person: ArticlePerson): PartFit | null {
  const initials = initialsKey(name.form);
  return (
    person.parts.get(shortNameKey(name.words)) ?? (initials === null ? null : (person.parts.get(initials) ?? null))
  );
}

function sharesRole(role: string, title: string): boolean {
  const last = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\s]/gu, "")
      .trim()
      .split(/\s+/)
      .at(-1);
  return last(role) === last(title) || role.toLowerCase().includes(title.toLowerCase());
}

function mentionsInTitle(title: string, person: ArticlePerson): boolean {
  const words = title
    .toLowerCase()
    .split(/[\s,.:;!?"“”]+/)
    .map(plainKey);
  return [...person.parsed.given, person.parsed.surname].every((word) => words.includes(plainKey(word)));
}
