import { freePublicationSlug } from "@/lib/archive/filing/slugs";
import { publicationKey } from "@/lib/archive/reading/publications/publication-key";
import type { Db } from "@/lib/db/client";

type Given = { name: string; publisher: string | null };

/** `id` is the publication that issues are filed under, `namedId` that of the name they go by: mostly the same. */
type Filed = { id: number; namedId: number };

const PLACE = { id: true, sameAsId: true } as const;

/**
 * The publication of this name, made when the archive has none; or the one that this is known to be another name of
 * (`place-by-senders.ts`).
 */
export async function filePublication(db: Db, { name, publisher }: Given, now: Date): Promise<Filed> {
  const nameKey = publicationKey(name) || name;
  const known = await db.publication.findUnique({ where: { nameKey }, select: PLACE });
  const named = known ?? (await createPublication(db, { name: name.trim(), nameKey, publisher }, now));
  return { id: named.sameAsId ?? named.id, namedId: named.id };
}

async function createPublication(db: Db, given: Given & { nameKey: string }, now: Date) {
  const slug = await freePublicationSlug(db, given.name);
  return db.publication.create({ data: { ...given, slug, createdAt: now }, select: PLACE });
}
