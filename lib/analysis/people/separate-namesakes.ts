import type { FoundPerson, KnownPerson } from "./types";

// Forms of address and kinship say nothing about who somebody is.
const EMPTY_ROLES = new Set(
  "mr mrs ms miss dr sir madam father mother son daughter brother sister wife husband".split(" "),
);

/** A role in lower case without marks, as roles are compared. */
const foldRole = (role: string) =>
  role
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .trim();

/** A title or office both are called by, as printed here; null when there is none. */
export function findSharedRole(person: FoundPerson, candidate: KnownPerson): string | null {
  const known = new Set(candidate.roles.map(foldRole));
  return person.roles.find((role) => known.has(foldRole(role)) && !EMPTY_ROLES.has(foldRole(role))) ?? null;
}

/** Less company than one person named in some hundred articles is chance. */
const MIN_STRENGTH = 0.15;
/** How many times the company of the next best the best one's must be. */
const MIN_LEAD = 2;

export type Familiar = { person: KnownPerson; company: string[] };

/**
 * The one of several namesakes who is known to be named with others of this article; null when none is, or two are.
 * A companion counts the less, the more articles name it: 1 / log(1 + articles), after L. A. Adamic and E. Adar,
 * Friends and neighbors on the Web, Social Networks 25 (2003).
 */
export function chooseByCompany(namesakes: readonly KnownPerson[]): Familiar | null {
  const ranked = namesakes
    .map((person) => ({ person, strength: weighCompany(person) }))
    .sort((a, b) => b.strength - a.strength || a.person.id - b.person.id);
  const [best, next] = ranked;
  if (!best || best.strength < MIN_STRENGTH || best.strength < MIN_LEAD * (next?.strength ?? 0)) return null;
  return { person: best.person, company: nameCompany(best.person) };
}

function weighCompany({ company = [] }: KnownPerson): number {
  return company.reduce((sum, { articleCount }) => sum + 1 / Math.log(2 + articleCount), 0);
}

const NAMED = 3;

function nameCompany({ company = [] }: KnownPerson): string[] {
  return [...company]
    .sort((a, b) => a.articleCount - b.articleCount || a.id - b.id)
    .slice(0, NAMED)
    .map((companion) => companion.name);
}

export const sortIds = (persons: readonly KnownPerson[]) => persons.map((person) => person.id).sort((a, b) => a - b);
