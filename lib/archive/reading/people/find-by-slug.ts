import { personAddress } from "@/lib/addresses";
import { findRedirect } from "@/lib/archive/reading/find-redirect";
import { findCanonical } from "@/lib/archive/reading/people/merge-chain";
import { canSeePerson } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";

/** The id of who stands at `/people/<slug>` for readers now, after renames and merges; null when nobody does. */
export async function findBySlug(db: Db, slug: string): Promise<number | null> {
  const here = await db.person.findUnique({ where: { slug }, select: { id: true } });
  const moved = here ? null : await findRedirect(db, personAddress(slug));
  const there = moved?.startsWith("/people/") ? moved.slice("/people/".length) : null;
  const found =
    here ?? (there === null ? null : await db.person.findUnique({ where: { slug: there }, select: { id: true } }));
  if (!found) return null;
  const heir = await findCanonical(db, found.id);
  return canSeePerson(heir, "readers") ? heir.id : null;
}
