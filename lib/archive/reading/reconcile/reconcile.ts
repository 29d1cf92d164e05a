import { nameKeys } from "@/lib/analysis/people/names/name-keys";
import { readWikidataId } from "@/lib/analysis/people/names/wikidata-id";
import { listMainRoles } from "@/lib/archive/reading/people/list-roles";
import { findCanonical } from "@/lib/archive/reading/people/merge-chain";
import type { SuggestedPerson } from "@/lib/archive/reading/people/suggest-people";
import { canSeePerson, PUBLISHED } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { type Candidate, MAX_CANDIDATES, PERSON_TYPE, type ReconciliationQuery, textsOf } from "./reconcile-schema";
import { type Score, type ScoredPerson, scoreCandidate } from "./score-candidate";

export type Suggest = (query: { q: string; limit: number }) => Promise<SuggestedPerson[]>;

// Others that share a key are further from the name than these.
const MAX_BY_KEY = 50;

/**
 * The persons a query may mean, best first. One is a match when it alone bears the whole name, in whatever spelling, or is
 * the item of Wikidata asked for: namesakes are never guessed between.
 */
export async function reconcile(db: Db, suggest: Suggest, query: ReconciliationQuery): Promise<Candidate[]> {
  if (!asksForPersons(query)) return [];
  const found = await findIds(db, suggest, query);
  const persons = await loadPersons(db, found);
  const scored = persons.map((person) => ({ person, ...scoreCandidate(query, person) }));
  scored.sort(
    (a, b) => b.score - a.score || b.person.articleCount - a.person.articleCount || a.person.id - b.person.id,
  );
  const sure = scored.filter((one) => one.isSure);
  const best = sure.filter((one) => one.score === sure[0]?.score);
  const match = best.length === 1 ? best[0] : undefined;
  return scored.slice(0, query.limit).map((one) => toCandidate(one, one === match));
}

function asksForPersons({ type }: ReconciliationQuery): boolean {
  const types = type === undefined ? [] : [type].flat();
  return types.length === 0 || types.includes(PERSON_TYPE.id);
}

/** Ids of those who are shown, with whether the name was found as typed. */
async function findIds(db: Db, suggest: Suggest, query: ReconciliationQuery): Promise<Map<number, boolean>> {
  const found = new Map<number, boolean>();
  const take = async (personId: number, isExact: boolean) => {
    const heir = await findCanonical(db, personId);
    if (canSeePerson(heir, "readers") && !found.get(heir.id)) found.set(heir.id, isExact);
  };
  const items = query.properties
    .filter(({ pid }) => pid === "wikidata")
    .flatMap(textsOf)
    .flatMap((text) => readWikidataId(text) ?? []);
  const byItem = await db.person.findMany({ where: { wikidataId: { in: items } }, select: { id: true } });
  for (const { id } of byItem) await take(id, true);
  if (!query.query?.trim()) return found;
  const byKey = await db.personName.findMany({
    where: { key: { in: nameKeys(query.query) } },
    select: { personId: true },
    distinct: ["personId"],
    take: MAX_BY_KEY,
  });
  for (const { personId } of byKey) await take(personId, true);
  const typed = await suggest({ q: query.query.slice(0, 100), limit: MAX_CANDIDATES });
  for (const { id, isExact } of typed) await take(id, isExact);
  return found;
}

type Loaded = ScoredPerson & {
  id: number;
  slug: string;
  note: string | null;
  mainRole: string | null;
  articleCount: number;
};

async function loadPersons(db: Db, found: Map<number, boolean>): Promise<Loaded[]> {
  const ids = [...found.keys()];
  const rows = await db.person.findMany({
    where: { OR: [{ id: { in: ids } }, { mergedIntoId: { in: ids } }] },
    select: {
      ...{ id: true, slug: true, name: true, note: true, wikidataId: true, mergedIntoId: true },
      names: { where: { key: { not: "" } }, select: { form: true }, distinct: ["form"] },
      articleCount: true,
    },
  });
  const [roles, mainRoles] = [await listRoles(db, ids), await listMainRoles(db, ids)];
  return rows
    .filter((row) => found.has(row.id))
    .map(({ names, mergedIntoId: _, ...row }) => {
      // The names of those merged into a person are its own.
      const merged = rows.filter((other) => other.mergedIntoId === row.id).flatMap((other) => other.names);
      const forms = [...names, ...merged].map((one) => one.form);
      const isExact = found.get(row.id) ?? false;
      const said = { roles: roles.get(row.id) ?? [], mainRole: mainRoles.get(row.id) ?? null };
      return { ...row, ...said, forms, isExact };
    });
}

export async function listRoles(db: Db, ids: number[]): Promise<Map<number, string[]>> {
  const rows = await db.mention.groupBy({
    by: ["personId", "role"],
    where: { personId: { in: ids }, role: { not: null }, article: PUBLISHED },
    _count: { id: true },
    orderBy: [{ _count: { id: "desc" } }, { role: "asc" }],
  });
  const roles = new Map<number, string[]>();
  for (const { personId, role } of rows) {
    if (personId !== null && role !== null) roles.set(personId, [...(roles.get(personId) ?? []), role]);
  }
  return roles;
}

function toCandidate({ person, score, features }: Score & { person: Loaded }, match: boolean): Candidate {
  const description = person.note ?? person.mainRole;
  const type = [PERSON_TYPE];
  const { slug: id, name } = person;
  return { id, name, ...(description ? { description } : {}), score, match, type, features };
}
