import { toSlug } from "@/lib/addresses";
import { foldWord } from "@/lib/analysis/text/fold";
import type { Db } from "@/lib/db/client";

/** The folded name by which a publication is one, whatever its case, accents, hyphens and leading article. */
export function publicationKey(name: string): string {
  return foldWord(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "");
}

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
  const slug = await freeSlug(db, toSlug(name) || "publication");
  return db.publication.create({
    data: { slug, name: name.trim(), nameKey, publisher, createdAt: now },
    select: { id: true, slug: true },
  });
}

async function freeSlug(db: Db, base: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? base : `${base}-${count}`;
    if (!(await db.publication.findUnique({ where: { slug }, select: { id: true } }))) return slug;
  }
}
