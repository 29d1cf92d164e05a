import type { NameRule } from "./compare-names";
import { compareNames } from "./names";
import type { FoundPerson, Identification, KnownPerson } from "./types";
import { classesOf, GIVEN, SURNAME } from "./word-classes";

/**
 * Who of the archive a person of an article is. `known` are the candidates that share a name key. Pure: the same
 * candidates give the same answer in any order. Two known persons of one name are never guessed between, a surname or
 * given name alone identifies nobody, and initials need a role in common.
 */
export function identifyPerson(person: FoundPerson, known: readonly KnownPerson[]): Identification {
  if (person.surname === null) return identifySingle(person, known);
  const forms = [...new Set([person.name, ...person.forms])];
  const full = known.filter((candidate) => !isSingle(candidate.name));
  const fits = full.map((candidate) => ({ candidate, fit: findBestFit(forms, candidate) }));
  const choose = (fit: Fit) => fits.filter((one) => one.fit === fit).map((one) => one.candidate);
  const same = choose("same");
  if (same.length > 0) return same.length === 1 ? takeSame(person, same[0]) : chooseByRole(person, same);
  const shorter = choose("middle-name-left-out");
  const [match] = shorter;
  if (match !== undefined && shorter.length === 1 && choose("initial").length === 0) {
    const words = `“${person.name}” and “${match.name}” differ by a middle name or a further surname only, and nobody else comes near.`;
    return { kind: "known", id: match.id, confidence: 0.8, reason: { rule: "middle-name-left-out", words } };
  }
  const near = [...shorter, ...choose("initial")];
  if (near.length > 0) return chooseByRole(person, near);
  return {
    kind: "new",
    reason: { rule: "name-unknown", words: `Nobody in the archive has the name “${person.name}”.` },
  };
}

const isSingle = (name: string) => !/\p{L}[\s.]+\p{L}/u.test(name);

/** One word: a surname or a given name says too little; a word that is neither (Madonna, Pelé) can be a whole name. */
function identifySingle(person: FoundPerson, known: readonly KnownPerson[]): Identification {
  const namesakes = known.filter((candidate) => isSingle(candidate.name) && fold(candidate.name) === fold(person.name));
  const [match] = namesakes;
  if (match === undefined) {
    return {
      kind: "new",
      reason: { rule: "name-unknown", words: `Nobody in the archive is called “${person.name}” alone.` },
    };
  }
  const isCommon = (classesOf(fold(person.name)) & (GIVEN | SURNAME)) !== 0;
  const sharing = namesakes.filter((candidate) => findSharedRole(person, candidate) !== null);
  const chosen = sharing.length === 1 ? sharing[0] : isCommon || namesakes.length > 1 ? undefined : match;
  if (chosen === undefined) {
    const words = `“${person.name}” alone is a name that many bear; nothing tells whether it is the one named before.`;
    return { kind: "ambiguous", ids: sortIds(namesakes), reason: { rule: "single-name", words } };
  }
  const role = findSharedRole(person, chosen);
  const words = role
    ? `“${person.name}” is called “${role}” here and before.`
    : `“${person.name}” is an unusual name, and the archive knows one person called that alone.`;
  return { kind: "known", id: chosen.id, confidence: role ? 0.7 : 0.6, reason: { rule: "single-name-again", words } };
}

type Fit = "same" | "middle-name-left-out" | "initial" | "none";
const RANKS: Fit[] = ["none", "initial", "middle-name-left-out", "same"];

function findBestFit(forms: readonly string[], candidate: KnownPerson): Fit {
  let best = 0;
  for (const form of forms) {
    for (const other of new Set([candidate.name, ...candidate.forms])) {
      const { same, rule } = compareNames(form, other);
      const fit: Fit = same === "same" ? "same" : same === "compatible" ? toFit(rule) : "none";
      best = Math.max(best, RANKS.indexOf(fit));
    }
  }
  return RANKS[best] ?? "none";
}

function toFit(rule: NameRule): Fit {
  if (rule === "usual-words") return "initial";
  return rule === "middle-name-left-out" || rule === "initial" ? rule : "none";
}

function takeSame(person: FoundPerson, match: KnownPerson | undefined): Identification {
  const id = match?.id ?? 0;
  const words =
    person.name === match?.name
      ? `The archive knows one person called “${person.name}”.`
      : `“${person.name}” is a spelling of “${match?.name}”, and the archive knows one person of that name.`;
  return { kind: "known", id, confidence: 0.95, reason: { rule: "same-name", words } };
}

function chooseByRole(person: FoundPerson, near: readonly KnownPerson[]): Identification {
  const sharing = near.filter((candidate) => findSharedRole(person, candidate) !== null);
  const [match] = sharing;
  if (match !== undefined && sharing.length === 1) {
    const role = findSharedRole(person, match);
    const words = `“${person.name}” fits “${match.name}”, and both are called “${role}”.`;
    return { kind: "known", id: match.id, confidence: 0.8, reason: { rule: "role-in-common", words } };
  }
  const names = [...new Set(near.map((candidate) => candidate.name))].sort().join(", ");
  const words = `“${person.name}” fits ${near.length === 1 ? "one person" : `${near.length} persons`} of the archive (${names}), and nothing tells whether it is meant.`;
  return { kind: "ambiguous", ids: sortIds(near), reason: { rule: "several-of-that-name", words } };
}

const sortIds = (persons: readonly KnownPerson[]) => persons.map((person) => person.id).sort((a, b) => a - b);

// Forms of address and kinship say nothing about who somebody is.
const EMPTY_ROLES = new Set(
  "mr mrs ms miss dr sir madam father mother son daughter brother sister wife husband".split(" "),
);
const fold = (role: string) =>
  role
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .trim();

function findSharedRole(person: FoundPerson, candidate: KnownPerson): string | null {
  const known = new Set(candidate.roles.map(fold));
  return person.roles.find((role) => known.has(fold(role)) && !EMPTY_ROLES.has(fold(role))) ?? null;
}
