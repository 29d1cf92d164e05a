import { publicationAddress } from "@/lib/addresses";
import type { Db } from "@/lib/db/client";

// A chain longer than this is a circle.
const MAX_STEPS = 8;

/** Where a permanent address leads now, through every step since; null when it was never moved. */
export async function findRedirect(db: Db, from: string): Promise<string | null> {
  let to = from;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const next = (await findMoved(db, to)) ?? (await findUnderOtherName(db, to));
    if (next === null || next === from) break;
    to = next;
  }
  return to === from ? null : to;
}

async function findMoved(db: Db, from: string): Promise<string | null> {
  return (await db.redirect.findUnique({ where: { from }, select: { to: true } }))?.to ?? null;
}

/** `/issues/<publication>` and what is below it, where the publication's name is another one's by now. */
async function findUnderOtherName(db: Db, address: string): Promise<string | null> {
  const [, slug, rest = ""] = /^\/issues\/([^/]+)(\/.*)?$/.exec(address) ?? [];
  if (slug === undefined) return null;
  const named = await db.publication.findUnique({ where: { slug }, select: { sameAs: { select: { slug: true } } } });
  return named?.sameAs ? `${publicationAddress(named.sameAs.slug)}${rest}` : null;
}
