import { toSlug } from "@/lib/addresses";
import { publicationKey } from "@/lib/archive/reading/publications/publication-key";
import type { Db } from "@/lib/db/client";

export type FoundSource = { id: number; slug: string; name: string };

/**
 * The publications a reader means: by slug, by name, else by publisher, else by words of the name. Archives hold a few
 * hundred publications at most, so all are looked at.
 */
export async function findSources(db: Db, value: string): Promise<FoundSource[]> {
  const key = publicationKey(value);
  if (key === "") return [];
  const all = await db.publication.findMany({
    where: { held: { some: {} } },
    select: { id: true, slug: true, name: true, nameKey: true, publisher: true },
    orderBy: { id: "asc" },
  });
  const tests: ((one: (typeof all)[number]) => boolean)[] = [
    (one) => one.slug === value.toLowerCase() || one.slug === toSlug(value),
    (one) => one.nameKey === key,
    (one) => one.publisher !== null && publicationKey(one.publisher) === key,
    (one) => ` ${one.nameKey} `.includes(` ${key} `),
  ];
  for (const test of tests) {
    const found = all.filter(test);
    if (found.length > 0) return found.map(({ id, slug, name }) => ({ id, slug, name }));
  }
  return [];
}
