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
  const [only] = same;
  if (only !== undefined) return same.length === 1 ? takeSame(person, only) : chooseNear(person, same);
  const shorter = choose("middle-name-left-out");
  const [match] = shorter;
  if (match !== undefined && shorter.length === 1 && choose("initial").length === 0) {
    const args = { form: person.name, name: match.name };
    return { kind: "known", id: match.id, confidence: 0.8, reason: { rule: "middle-name-left-out", args } };
  }
  const near = [...shorter, ...choose("initial")];
  if (near.length > 0) return chooseNear(person, near);
  return { kind: "new", reason: { rule: "name-unknown", args: { form: person.name, isAlone: false } } };
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

function takeSame(person: FoundPerson, match: KnownPerson): Identification {
  const args = { form: person.name, name: match.name };
  return { kind: "known", id: match.id, confidence: 0.95, reason: { rule: "same-name", args } };
}

/** Of several whom the name fits, the one with a role in common, else the one who keeps the same company. */
function chooseNear(person: FoundPerson, near: readonly KnownPerson[]): Identification {
  const sharing = near.filter((candidate) => findSharedRole(person, candidate) !== null);
  const [match] = sharing;
  if (match !== undefined && sharing.length === 1) {
    const args = { form: person.name, name: match.name, role: findSharedRole(person, match) };
    return { kind: "known", id: match.id, confidence: 0.8, reason: { rule: "role-in-common", args } };
  }
  const familiar = chooseByCompany(near);
  if (familiar !== null) {
    const args = { form: person.name, name: familiar.person.name, company: familiar.company };
    return { kind: "known", id: familiar.person.id, confidence: 0.75, reason: { rule: "company-in-common", args } };
  }
  const names = [...new Set(near.map((candidate) => candidate.name))].sort();
  const args = { form: person.name, names, count: near.length };
  return { kind: "ambiguous", ids: sortIds(near), reason: { rule: "several-of-that-name", args } };
}
