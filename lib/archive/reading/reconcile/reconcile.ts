import { nameKeys } from "@/lib/analysis/people/names/name-keys";
import { readWikidataId } from "@/lib/analysis/people/names/wikidata-id";
import { followMerges, listMergedInto } from "@/lib/archive/reading/merge-chain";
import { listMainRoles } from "@/lib/archive/reading/people/list-roles";
import type { NameLookup } from "@/lib/archive/reading/people/name-lookup";
import { newestMentionsOf, PERSONS_AT_ONCE } from "@/lib/archive/reading/people/newest-mentions";
import { canSeePerson } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
import { type Candidate, MAX_CANDIDATES, PERSON_TYPE, type ReconciliationQuery, textsOf } from "./reconcile-schema";
import { type Score, type ScoredPerson, scoreCandidate } from "./score-candidate";

// Others that share a key are further from the name than these.
const MAX_BY_KEY = 50;

/**
 * For each query the persons it may mean, best first. One is a match when it alone bears the whole name, in whatever
 * spelling, or is the item of Wikidata asked for: namesakes are never guessed between.
 */
export async function reconcile(
  db: Db,
  names: NameLookup,
  queries: readonly ReconciliationQuery[],
): Promise<Candidate[][]> {
  const found = await findIds(db, names, queries);
  const needsRoles = queries.some(({ properties }) => properties.some(({ pid }) => pid === "role"));
  const persons = await loadPersons(db, [...new Set(found.flatMap((ids) => [...ids.keys()]))], needsRoles);
  const ranked = queries.map((query, at) => {
    const ids = found[at] ?? new Map<number, boolean>();
    return rank(
      query,
      persons.flatMap((person) => {
        const isExact = ids.get(person.id);
        return isExact === undefined ? [] : [{ ...person, isExact }];
      }),
    );
  });
  const shown = new Set(ranked.flat().map(({ person }) => person.id));
  const mainRoles = await listMainRoles(db, [...shown]);
  return ranked.map((candidates) => candidates.map((one) => toCandidate(one, mainRoles.get(one.person.id) ?? null)));
}

type Ranked = Score & { person: Loaded; isMatch: boolean };

function rank(query: ReconciliationQuery, persons: readonly Loaded[]): Ranked[] {
  const scored = persons.map((person) => ({ person, ...scoreCandidate(query, person) }));
  scored.sort(
    (a, b) => b.score - a.score || b.person.articleCount - a.person.articleCount || a.person.id - b.person.id,
  );
  const sure = scored.filter((one) => one.isSure);
  const best = sure.filter((one) => one.score === sure[0]?.score);
  const match = best.length === 1 ? best[0] : undefined;
  return scored.slice(0, query.limit).map((one) => ({ ...one, isMatch: one === match }));
}

function asksForPersons({ type }: ReconciliationQuery): boolean {
  const types = type === undefined ? [] : [type].flat();
  return types.length === 0 || types.includes(PERSON_TYPE.id);
}

/** For each query the ids of those who are shown, with whether the name was found as typed. */
async function findIds(
  db: Db,
  names: NameLookup,
  queries: readonly ReconciliationQuery[],
): Promise<Map<number, boolean>[]> {
  const asked = queries.map((query) => (asksForPersons(query) ? readQuery(query) : NOTHING));
  const byItem = await findByItem(
    db,
    asked.flatMap(({ items }) => items),
  );
  const byKey = await findByKey(
    db,
    asked.flatMap(({ keys }) => keys),
  );
  const typed = await names.findAll(
    asked.map(({ name }) => name),
    { most: MAX_CANDIDATES },
  );
  const exact = asked.map(({ items, keys }) => [
    ...items.flatMap((item) => byItem.get(item) ?? []),
    ...[...new Set(keys.flatMap((key) => byKey.get(key) ?? []))].sort((a, b) => a - b).slice(0, MAX_BY_KEY),
  ]);
  const heirs = await followMerges(db, exact.flat());
  return asked.map((_, at) => {
    const found = new Map<number, boolean>();
    for (const id of exact[at] ?? []) {
      const heir = heirs.get(id);
      if (heir && canSeePerson(heir, "readers")) found.set(heir.id, true);
    }
    for (const { id, isExact } of typed[at] ?? []) if (!found.get(id)) found.set(id, isExact);
    return found;
  });
}

type Asked = { items: string[]; keys: string[]; name: string };
const NOTHING: Asked = { items: [], keys: [], name: "" };
// Longer than any name.
const MAX_NAME = 100;

function readQuery({ query = "", properties }: ReconciliationQuery): Asked {
  const texts = properties.filter(({ pid }) => pid === "wikidata").flatMap(textsOf);
  const items = texts.flatMap((text) => readWikidataId(text) ?? []);
  return query.trim() === "" ? { ...NOTHING, items } : { items, keys: nameKeys(query), name: query.slice(0, MAX_NAME) };
}

async function findByItem(db: Db, items: string[]): Promise<Map<string, number[]>> {
  if (items.length === 0) return new Map();
  const rows = await db.person.findMany({
    where: { wikidataId: { in: items } },
    select: { id: true, wikidataId: true },
    orderBy: { id: "asc" },
  });
  return groupIds(rows.flatMap(({ id, wikidataId }) => (wikidataId === null ? [] : [[wikidataId, id] as const])));
}

// SQLite joins so many selections in one statement.
const KEYS_AT_ONCE = 400;

/** For each key the persons whose names have it, the first of them. */
async function findByKey(db: Db, keys: string[]): Promise<Map<string, number[]>> {
  const [each, rows] = [[...new Set(keys)], [] as { key: string; personId: number }[]];
  for (let from = 0; from < each.length; from += KEYS_AT_ONCE) {
    const own = each.slice(from, from + KEYS_AT_ONCE).map(
      (key) => sql`SELECT * FROM (
        SELECT DISTINCT n."key", n."personId" FROM "PersonName" n WHERE n."key" = ${key}
        ORDER BY n."personId" LIMIT ${MAX_BY_KEY}
      ) AS own`,
    );
    rows.push(...(await db.$queryRaw<typeof rows>(sql`${join(own, " UNION ALL ")}`)));
  }
  return groupIds(rows.map(({ key, personId }) => [key, personId] as const));
}

function groupIds(pairs: readonly (readonly [string, number])[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [key, id] of pairs) groups.set(key, [...(groups.get(key) ?? []), id]);
  return groups;
}

type Loaded = ScoredPerson & {
  id: number;
  slug: string;
  note: string | null;
  articleCount: number;
};

async function loadPersons(db: Db, ids: number[], needsRoles: boolean): Promise<Omit<Loaded, "isExact">[]> {
  if (ids.length === 0) return [];
  const heirs = await followMerges(db, await listMergedInto(db, ids));
  const rows = await db.person.findMany({
    where: { id: { in: [...heirs.keys()] } },
    select: {
      ...{ id: true, slug: true, name: true, note: true, wikidataId: true },
      names: { where: { key: { not: "" } }, select: { form: true }, distinct: ["form"] },
      articleCount: true,
    },
  });
  const roles = needsRoles ? await listRoles(db, ids) : new Map<number, string[]>();
  return rows
    .filter((row) => ids.includes(row.id))
    .map(({ names, ...row }) => {
      // The names of those merged into a person are its own.
      const merged = rows
        .filter(({ id }) => id !== row.id && heirs.get(id)?.id === row.id)
        .flatMap((other) => other.names);
      const forms = [...names, ...merged].map((one) => one.form);
      return { ...row, roles: roles.get(row.id) ?? [], forms };
    });
}

// Whoever has more mentions than this gets names and roles from the newest of them.
const NEWEST_MENTIONS = 500;

/** The roles printed beside the newest mentions of each of these persons, most frequent first. */
export async function listRoles(db: Db, ids: readonly number[]): Promise<Map<number, string[]>> {
  const roles = new Map<number, string[]>();
  for (let from = 0; from < ids.length; from += PERSONS_AT_ONCE) {
    const newest = newestMentionsOf(ids.slice(from, from + PERSONS_AT_ONCE), sql`"role"`, NEWEST_MENTIONS);
    const rows = await db.$queryRaw<{ personId: number; role: string }[]>(sql`
      SELECT r."personId", r."role" FROM (${newest}) r WHERE r."role" IS NOT NULL
      GROUP BY r."personId", r."role" ORDER BY COUNT(*) DESC, r."role"`);
    for (const { personId, role } of rows) roles.set(personId, [...(roles.get(personId) ?? []), role]);
  }
  return roles;
}

function toCandidate({ person, score, features, isMatch: match }: Ranked, mainRole: string | null): Candidate {
  const description = person.note ?? mainRole;
  const type = [PERSON_TYPE];
  const { slug: id, name } = person;
  return { id, name, ...(description ? { description } : {}), score, match, type, features };
}
