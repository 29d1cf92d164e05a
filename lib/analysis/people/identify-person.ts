import { compareNames } from "@/lib/analysis/people/names/compare-names";
import type { NameRule } from "@/lib/analysis/people/names/name-comparison";
import { identifySingle, isSingle } from "./identify-single";
import { chooseByCompany, findSharedRole, sortIds } from "./separate-namesakes";
import type { FoundPerson, Identification, KnownPerson } from "./types";

/**
 * Who of the archive a person of an article is. `known` are the candidates that share a name key. Pure: the same
 * candidates give the same answer in any order. Known persons of one name are told apart by a role or by the company they keep, or not at all;
 * initials and a name alone need as much.
 */
export function identifyPerson(person: FoundPerson, known: readonly KnownPerson[]): Identification {
  if (person.surname === null) return identifySingle(person, known);
  const forms = [...new Set([person.name, ...person.forms])];
  const full = known.filter((candidate) => !isSingle(candidate.name));
  const fits = full.map((candidate) => ({ candidate, fit: findBestFit(forms, candidate) }));
  const choose = (fit: Fit) => fits.filter((one) => one.fit === fit).map((one) => one.candidate);
  const same = choose("same");
  if (same.length > 0) return same.length === 1 ? takeSame(person, same[0]) : chooseNear(person, same);
  const shorter = choose("middle-name-left-out");
  const [match] = shorter;
  if (match !== undefined && shorter.length === 1 && choose("initial").length === 0) {
    const words = `“${person.name}” and “${match.name}” differ by a middle name or a further surname only, and nobody else comes near.`;
    return { kind: "known", id: match.id, confidence: 0.8, reason: { rule: "middle-name-left-out", words } };
  }
  const near = [...shorter, ...choose("initial")];
  if (near.length > 0) return chooseNear(person, near);
  return {
    kind: "new",
    reason: { rule: "name-unknown", words: `Nobody in the archive has the name “${person.name}”.` },
  };
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

/** Of several whom the name fits, the one with a role in common, else the one who keeps the same company. */
function chooseNear(person: FoundPerson, near: readonly KnownPerson[]): Identification {
  const sharing = near.filter((candidate) => findSharedRole(person, candidate) !== null);
  const [match] = sharing;
  if (match !== undefined && sharing.length === 1) {
    const role = findSharedRole(person, match);
    const words = `“${person.name}” fits “${match.name}”, and both are called “${role}”.`;
    return { kind: "known", id: match.id, confidence: 0.8, reason: { rule: "role-in-common", words } };
  }
  const familiar = chooseByCompany(near);
  if (familiar !== null) {
    const words = `“${person.name}” fits “${familiar.person.name}”, who is named with ${familiar.words} as well.`;
    return { kind: "known", id: familiar.person.id, confidence: 0.75, reason: { rule: "company-in-common", words } };
  }
  const names = [...new Set(near.map((candidate) => candidate.name))].sort().join(", ");
  const words = `“${person.name}” fits ${near.length === 1 ? "one person" : `${near.length} persons`} of the archive (${names}), and nothing tells whether it is meant.`;
  return { kind: "ambiguous", ids: sortIds(near), reason: { rule: "several-of-that-name", words } };
}
