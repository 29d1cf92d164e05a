import type { FoundName } from "@/lib/analysis/people/tagging/found-name";
import { type ArticlePerson, displayName } from "./article-person";
import type { MentionReason } from "./describe-mention";
import { initialsKey, type PartFit, shortNameKey } from "./names/name-parts";
import type { FoundMention } from "./types";
import { type Evidence, weighCandidate } from "./weigh-candidate";

export type ShortNameAnswer = Pick<FoundMention, "person" | "candidates" | "kind" | "confidence" | "reason">;

/** The persons of an article by every short form they can be called by. */
export type ShortNameIndex = ReadonlyMap<string, { index: number; person: ArticlePerson; fit: PartFit }[]>;

type Weighed = { index: number; person: ArticlePerson; fit: PartFit; evidence: Evidence[]; score: number };

// Persons nearer than this fit equally well.
const TIE = 0.2;
// More namesakes than this in one article are a list of names.
const MAX_CANDIDATES = 60;
const MAX_NAMED = 3;

export function indexShortNames(persons: readonly ArticlePerson[]): ShortNameIndex {
  const index = new Map<string, { index: number; person: ArticlePerson; fit: PartFit }[]>();
  persons.forEach((person, at) => {
    for (const [key, fit] of person.parts) {
      const entry = index.get(key) ?? [];
      if (entry.length < MAX_CANDIDATES) entry.push({ index: at, person, fit });
      index.set(key, entry);
    }
  });
  return index;
}

/**
 * Whose a bare surname, given name or set of initials is, among the persons named in full in the article; null when
 * no name fits. Persons are weighed by what fits (surname before given name), whether they were introduced before,
 * gender and role words, who was meant by the same word before, and how prominent they are so far.
 */
export function resolveShortName(
  name: FoundName,
  index: ShortNameIndex,
  sentence: number,
  title: string | null,
): ShortNameAnswer | null {
  const initials = initialsKey(name.form);
  const fits = index.get(shortNameKey(name.words)) ?? (initials === null ? undefined : index.get(initials)) ?? [];
  const earliest = Math.min(...fits.map(({ person }) => person.firstSentence));
  const isAlone = fits.filter(({ person }) => person.firstSentence === earliest).length === 1;
  const ranked = fits.map((one): Weighed => {
    const isNamedFirst = isAlone && one.person.firstSentence === earliest;
    const evidence = weighCandidate({ name, sentence, title, person: one.person, fit: one.fit, isNamedFirst });
    return { ...one, evidence, score: evidence.reduce((sum, part) => sum + part.score, 0) };
  });
  return decide(
    name,
    ranked.sort((a, b) => b.score - a.score),
  );
}

function decide(name: FoundName, ranked: readonly Weighed[]): ShortNameAnswer | null {
  const [best, second] = ranked;
  if (best === undefined) return null;
  const { kind } = best.fit;
  const who = displayName(best.person);
  if (second === undefined) {
    const reason: MentionReason = { rule: `${kind}-of-only-person`, args: { form: name.form, who } };
    return { person: best.index, candidates: [best.index], kind, confidence: 0.95, reason };
  }
  const near = ranked.filter((one) => one.fit.kind === kind || best.score - one.score < 1);
  const candidates = near.map((one) => one.index);
  if (best.score - second.score < TIE) {
    const args = { form: name.form, ...listNames(near) };
    return { person: null, candidates, kind, confidence: 0.5, reason: { rule: "fits-several-persons", args } };
  }
  const deciding = findDecidingEvidence(best, second);
  const others = ranked.length - 1;
  const rather = others === 1 ? displayName(second.person) : others;
  const args = { form: name.form, who, rather, ...deciding?.args };
  const confidence = Math.min(0.95, 0.6 + (best.score - second.score) / 5);
  return { person: best.index, candidates, kind, confidence, reason: { rule: deciding?.rule ?? "fits-best", args } };
}

function listNames(ranked: readonly Weighed[]): { names: string[]; more: number } {
  const names = ranked.slice(0, MAX_NAMED).map((one) => displayName(one.person));
  return { names, more: ranked.length - names.length };
}

/** What sets the best apart from the second most. */
function findDecidingEvidence(best: Weighed, second: Weighed): Evidence | undefined {
  const gain = (part: Evidence) => part.score - (second.evidence.find((other) => other.rule === part.rule)?.score ?? 0);
  return [...best.evidence].sort((a, b) => gain(b) - gain(a))[0];
}
