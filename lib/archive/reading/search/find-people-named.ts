import { compareNames } from "@/lib/analysis/people/names/compare-names";
import { nameKeys } from "@/lib/analysis/people/names/name-keys";
import { foldWord } from "@/lib/analysis/text/fold";
import { listPublicHeirs } from "@/lib/archive/reading/people/merge-chain";
import type { Db } from "@/lib/db/client";

export type FoundPerson = { id: number; slug: string; name: string; articleCount: number };

// A key is shared by a handful of spellings; more is a word, not a name.
const MAX_CANDIDATES = 200;

/**
 * The persons a reader means by a slug or a name: the one of that address, also one merged since; otherwise everyone of
 * that name in any spelling the archive has seen; otherwise in another romanisation. Homonyms are all meant.
 */
export async function findPeopleNamed(db: Db, value: string): Promise<FoundPerson[]> {
  const bySlug = await findBySlug(db, value.toLowerCase());
  if (bySlug) return [bySlug];
  const candidates = await db.personName.findMany({
    where: { key: { in: nameKeys(value) } },
    select: { form: true, personId: true },
    take: MAX_CANDIDATES,
    orderBy: { id: "asc" },
  });
  const exact = candidates.filter((row) => squash(row.form) === squash(value));
  const same = exact.length > 0 ? exact : candidates.filter((row) => compareNames(row.form, value).same === "same");
  const people = await listPublicHeirs(
    db,
    same.map((row) => row.personId),
  );
  return people.map(({ id, slug, name, articleCount }) => ({ id, slug, name, articleCount }));
}

async function findBySlug(db: Db, slug: string): Promise<FoundPerson | null> {
  const row = await db.person.findUnique({ where: { slug }, select: { id: true } });
  const [person] = row === null ? [] : await listPublicHeirs(db, [row.id]);
  return person ?? null;
}

/** Letters and digits alone: equal whatever the hyphens, spaces, case and accents. */
function squash(name: string): string {
  return foldWord(name).replace(/[^\p{L}\p{N}]+/gu, "");
}
