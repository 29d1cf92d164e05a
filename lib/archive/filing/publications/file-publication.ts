import { freePublicationSlug } from "@/lib/archive/filing/slugs";
import { publicationKey } from "@/lib/archive/reading/publications/publication-key";
import type { Db } from "@/lib/db/client";

/** The id of the publication of this name; made when the archive has none. */
export async function filePublication(
  db: Db,
  name: string,
  publisher: string | null,
  now: Date,
): Promise<{ id: number; slug: string }> {
  const nameKey = publicationKey(name) || name;
  const known = await db.publication.findUnique({ where: { nameKey }, select: { id: true, slug: true } });
  if (known) return known;
  const slug = await freePublicationSlug(db, name);
  return db.publication.create({
    data: { slug, name: name.trim(), nameKey, publisher, createdAt: now },
    select: { id: true, slug: true },
  });
}
