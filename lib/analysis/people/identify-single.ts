import { foldWord } from "@/lib/analysis/text/fold";
import { classesOf, GIVEN, SURNAME } from "./lists/word-classes";
import { rankOf } from "./lists/word-ranks";
import { parseName } from "./names/parse-name";
import { plainKey } from "./names/spelling-keys";
import { chooseByCompany, findSharedRole, sortIds } from "./separate-namesakes";
import type { FoundPerson, Identification, KnownPerson } from "./types";

/** Whether a name is one word: a surname or a given name alone, or a whole name such as Pelé. */
export const isSingle = (name: string) => name.split(/[\s.]+/).filter((word) => /\p{L}/u.test(word)).length < 2;

/**
 * Who is called by one word alone in an article: whom editors say it means; of the persons whose surname it is, the one with
 * the same role or the same company; else somebody called that alone before, when the word is no usual name.
 */
export function identifySingle(person: FoundPerson, known: readonly KnownPerson[]): Identification {
  const [taught, second] = known.filter((candidate) => isTaught(candidate, person.name));
  if (taught !== undefined && second === undefined) {
    const args = { form: person.name, name: taught.name };
    return { kind: "known", id: taught.id, confidence: 0.9, reason: { rule: "alias", args } };
  }
  const bearers = known.filter((candidate) => bearsSurname(candidate, person.name));
  return (
    identifyBearer(person, bearers) ??
    identifyAgain(
      person,
      known.filter((one) => isCalled(one, person.name)),
    )
  );
}

function bearsSurname(candidate: KnownPerson, name: string): boolean {
  return !isSingle(candidate.name) && plainKey(parseName(candidate.name).surname) === toKey(name);
}

/** One word alone becomes a form of a full name by an editor's alias or merge only. */
const isTaught = (candidate: KnownPerson, name: string) =>
  !isSingle(candidate.name) && candidate.forms.some((form) => isSingle(form) && toKey(form) === toKey(name));

const isCalled = (candidate: KnownPerson, name: string) =>
  isSingle(candidate.name) && toKey(candidate.name) === toKey(name);

const toKey = (name: string) => plainKey(foldWord(name));

function identifyBearer(person: FoundPerson, bearers: readonly KnownPerson[]): Identification | null {
  const sharing = bearers.filter((candidate) => findSharedRole(person, candidate) !== null);
  const [same] = sharing;
  if (same !== undefined && sharing.length === 1) {
    const args = { form: person.name, name: same.name, role: findSharedRole(person, same) };
    return { kind: "known", id: same.id, confidence: 0.75, reason: { rule: "surname-and-role", args } };
  }
  const familiar = chooseByCompany(sharing.length > 1 ? sharing : bearers);
  if (familiar === null) return sharing.length > 1 ? null : identifyOnly(person, bearers);
  const args = { form: person.name, name: familiar.person.name, company: familiar.company };
  return { kind: "known", id: familiar.person.id, confidence: 0.7, reason: { rule: "surname-and-company", args } };
}

/** Named in full in fewer articles, somebody is not yet expected to be known by surname. */
const KNOWN_FROM = 3;

/** Somebody the archive knows well, when hardly anybody else has that surname. */
function identifyOnly(person: FoundPerson, bearers: readonly KnownPerson[]): Identification | null {
  const [only] = bearers;
  if (only === undefined || bearers.length > 1 || only.articleCount < KNOWN_FROM || isUsual(person.name)) return null;
  const args = { form: person.name, name: only.name, articles: only.articleCount };
  return { kind: "known", id: only.id, confidence: 0.6, reason: { rule: "surname-of-one", args } };
}

/** A word of speech, a given name, or a surname that every tenth of a million or more bear in the census. */
function isUsual(name: string): boolean {
  const { usage, given, surname } = rankOf(toKey(name));
  return usage !== "" || given !== "" || /s[0-2]/.test(surname);
}

function identifyAgain(person: FoundPerson, namesakes: readonly KnownPerson[]): Identification {
  const [match] = namesakes;
  if (match === undefined) {
    return { kind: "new", reason: { rule: "name-unknown", args: { form: person.name, isAlone: true } } };
  }
  const isCommon = (classesOf(toKey(person.name)) & (GIVEN | SURNAME)) !== 0;
  const sharing = namesakes.filter((candidate) => findSharedRole(person, candidate) !== null);
  const chosen = sharing.length === 1 ? sharing[0] : isCommon || namesakes.length > 1 ? undefined : match;
  if (chosen === undefined) {
    return { kind: "ambiguous", ids: sortIds(namesakes), reason: { rule: "single-name", args: { form: person.name } } };
  }
  const role = findSharedRole(person, chosen);
  const args = { form: person.name, role };
  return { kind: "known", id: chosen.id, confidence: role ? 0.7 : 0.6, reason: { rule: "single-name-again", args } };
}
