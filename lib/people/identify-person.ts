import { compareNames } from "./names";
import type { FoundPerson, Identification, KnownPerson } from "./types";

/**
 * Who of the archive a person of an article is. `known` are the candidates that share a name key. Pure: the same
 * candidates give the same answer in any order. Two known persons of one name are never guessed between, a surname
 * alone identifies nobody, and a name that only fits (initials, a middle name left out) needs a role in common.
 */
export function identifyPerson(person: FoundPerson, known: readonly KnownPerson[]): Identification {
  const forms = [person.name, ...person.forms];
  if (person.surname === null && !known.some((candidate) => candidate.forms.includes(person.name))) {
    return {
      kind: "new",
      reason: { rule: "name-unknown", words: `Nobody in the archive is called “${person.name}” alone.` },
    };
  }
  const same = known.filter((candidate) => bestFit(forms, candidate) === "same");
  const [only] = same;
  if (only !== undefined && same.length === 1) return asKnown(person, only);
  if (same.length > 1) return chooseByRole(person, same);
  const compatible = known.filter((candidate) => bestFit(forms, candidate) === "compatible");
  const sharing = compatible.filter((candidate) => sharedRole(person, candidate) !== null);
  const [match] = sharing;
  if (match !== undefined && sharing.length === 1) {
    const role = sharedRole(person, match);
    const words = `“${person.name}” fits ${match.name}, and both are called “${role}”.`;
    return { kind: "known", id: match.id, confidence: 0.75, reason: { rule: "compatible-name-and-role", words } };
  }
  if (compatible.length > 0 && person.surname !== null) {
    const words = `“${person.name}” could be ${compatible.map((candidate) => candidate.name).join(" or ")}, but nothing else says so.`;
    return { kind: "ambiguous", ids: sortedIds(compatible), reason: { rule: "compatible-name", words } };
  }
  return {
    kind: "new",
    reason: { rule: "name-unknown", words: `Nobody in the archive has the name “${person.name}”.` },
  };
}

function bestFit(forms: readonly string[], candidate: KnownPerson): "same" | "compatible" | "different" {
  let best: "same" | "compatible" | "different" = "different";
  for (const form of forms) {
    for (const other of [candidate.name, ...candidate.forms]) {
      const { same } = compareNames(form, other);
      if (same === "same") return "same";
      if (same === "compatible") best = "compatible";
    }
  }
  return best;
}

function asKnown(person: FoundPerson, match: KnownPerson): Identification {
  const words =
    person.name === match.name
      ? `The archive knows one person called “${match.name}”.`
      : `“${person.name}” is a spelling of “${match.name}”, and the archive knows one person of that name.`;
  const confidence = person.surname === null ? 0.6 : 0.95;
  return { kind: "known", id: match.id, confidence, reason: { rule: "same-name", words } };
}

function chooseByRole(person: FoundPerson, same: readonly KnownPerson[]): Identification {
  const sharing = same.filter((candidate) => sharedRole(person, candidate) !== null);
  const [match] = sharing;
  if (match !== undefined && sharing.length === 1) {
    const words = `Of ${same.length} persons called “${match.name}”, this one is also called “${sharedRole(person, match)}”.`;
    return { kind: "known", id: match.id, confidence: 0.8, reason: { rule: "same-name-and-role", words } };
  }
  const words = `The archive knows ${same.length} persons called “${person.name}”; nothing tells which one is meant.`;
  return { kind: "ambiguous", ids: sortedIds(same), reason: { rule: "several-of-that-name", words } };
}

const sortedIds = (persons: readonly KnownPerson[]) => persons.map((person) => person.id).sort((a, b) => a - b);

// Forms of address say nothing about who somebody is.
const EMPTY_ROLES = new Set("mr mrs ms miss dr sir madam".split(" "));

function sharedRole(person: FoundPerson, candidate: KnownPerson): string | null {
  const fold = (role: string) =>
    role
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, "")
      .trim();
  const known = new Set(candidate.roles.map(fold));
  return person.roles.find((role) => known.has(fold(role)) && !EMPTY_ROLES.has(fold(role))) ?? null;
}
