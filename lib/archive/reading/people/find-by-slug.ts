import { personAddress } from "@/lib/addresses";
import { findRedirect } from "@/lib/archive/reading/find-redirect";
import { type CanonicalPerson, followMerges } from "@/lib/archive/reading/merge-chain";
import { canSeePerson } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";

/** Who stands at each `/people/<slug>` for readers now, after renames and merges; slugs at which nobody does are left out. */
export async function findBySlugs(db: Db, slugs: readonly string[]): Promise<Map<string, CanonicalPerson>> {
  const here = await findIds(db, slugs);
  const moved = new Map<string, string>();
  for (const slug of new Set(slugs)) {
    const to = here.has(slug) ? null : await findRedirect(db, personAddress(slug));
    if (to?.startsWith("/people/")) moved.set(slug, to.slice("/people/".length));
  }
  const there = moved.size === 0 ? here : await findIds(db, [...moved.values()]);
  const idOf = (slug: string) => here.get(slug) ?? there.get(moved.get(slug) ?? "");
  const ids = new Map([...new Set(slugs)].flatMap((slug) => toPair(slug, idOf(slug))));
  const heirs = await followMerges(db, [...ids.values()]);
  return new Map([...ids].flatMap(([slug, id]) => toPair(slug, heirs.get(id))).filter(([, heir]) => isSeen(heir)));
}

const isSeen = (heir: CanonicalPerson) => canSeePerson(heir, "readers");

function toPair<T>(slug: string, value: T | undefined): [string, T][] {
  return value === undefined ? [] : [[slug, value]];
}

async function findIds(db: Db, slugs: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.person.findMany({ where: { slug: { in: [...slugs] } }, select: { id: true, slug: true } });
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}
