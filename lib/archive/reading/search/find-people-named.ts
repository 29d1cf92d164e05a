import { compareNames } from "@/lib/analysis/people/names/compare-names";
import { nameKeys } from "@/lib/analysis/people/names/name-keys";
import { foldWord } from "@/lib/analysis/text/fold";
import { type CanonicalPerson, followMerges } from "@/lib/archive/reading/merge-chain";
import { canSeePerson } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, type Sql, sql } from "@/lib/db/dialect";

export type FoundPerson = { id: number; slug: string; name: string; articleCount: number };

// A key is shared by a handful of spellings; more is a word, not a name.
const MAX_CANDIDATES = 200;

/** `form` is null where it is the address that was meant. */
type Candidate = { place: number; form: string | null; personId: number };

/**
 * For each value, the persons a reader means by a slug or a name: the one of that address, also one merged since;
 * otherwise everyone of that name in any spelling the archive has seen; otherwise in another romanisation. Homonyms are
 * all meant. Two statements, however many values.
 */
export async function findPeopleNamed(db: Db, values: readonly string[]): Promise<FoundPerson[][]> {
  const candidates = await listCandidates(db, values);
  const heirs = await followMerges(
    db,
    candidates.map((candidate) => candidate.personId),
  );
  return values.map((value, place) => {
    const own = candidates.filter((candidate) => candidate.place === place);
    const bySlug = listPublic(
      own.filter(({ form }) => form === null),
      heirs,
    );
    return bySlug.length > 0 ? bySlug : listPublic(chooseSpellings(own, value), heirs);
  });
}

async function listCandidates(db: Db, values: readonly string[]): Promise<Candidate[]> {
  if (values.length === 0) return [];
  const selects = values.flatMap((value, place) => [
    sql`SELECT ${place} AS "place", NULL AS "form", "id" AS "personId" FROM "Person" WHERE "slug" = ${value.toLowerCase()}`,
    ...selectSpellings(nameKeys(value), place),
  ]);
  const rows = await db.$queryRaw<Candidate[]>(join(selects, " UNION ALL "));
  return rows.map(({ place, form, personId }) => ({ place: Number(place), form, personId: Number(personId) }));
}

function selectSpellings(keys: readonly string[], place: number): Sql[] {
  if (keys.length === 0) return [];
  return [
    sql`SELECT * FROM (SELECT ${place} AS "place", n."form", n."personId" FROM "PersonName" n
      WHERE n."key" IN (${join([...keys])}) ORDER BY n."id" LIMIT ${MAX_CANDIDATES}) x`,
  ];
}

function chooseSpellings(candidates: readonly Candidate[], value: string): Candidate[] {
  const spelled = candidates.filter(({ form }) => form !== null);
  const exact = spelled.filter(({ form }) => squash(form ?? "") === squash(value));
  return exact.length > 0 ? exact : spelled.filter(({ form }) => compareNames(form ?? "", value).same === "same");
}

/** The persons these count as after merges, each once, by id; of those that readers may see. */
function listPublic(candidates: readonly Candidate[], heirs: ReadonlyMap<number, CanonicalPerson>): FoundPerson[] {
  const shown = new Map<number, FoundPerson>();
  for (const { personId } of candidates) {
    const heir = heirs.get(personId);
    if (heir && canSeePerson(heir, "readers")) shown.set(heir.id, heir);
  }
  return [...shown.values()].sort((a, b) => a.id - b.id);
}

/** Letters and digits alone: equal whatever the hyphens, spaces, case and accents. */
function squash(name: string): string {
  return foldWord(name).replace(/[^\p{L}\p{N}]+/gu, "");
}
