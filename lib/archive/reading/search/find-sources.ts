import { toSlug } from "@/lib/addresses";
import { publicationKey } from "@/lib/archive/reading/publications/publication-key";
import type { Db } from "@/lib/db/client";

export type FoundSource = { id: number; name: string };
type Source = FoundSource & { slug: string; nameKey: string; publisher: string | null };

/**
 * For each value, the publications a reader means: by slug, by name, else by publisher, else by words of the name.
 * Archives hold a few hundred publications at most, so all are looked at, in one statement.
 */
export async function findSources(db: Db, values: readonly string[]): Promise<FoundSource[][]> {
  if (values.length === 0) return [];
  const all = await db.publication.findMany({
    where: { held: { some: {} } },
    select: { id: true, slug: true, name: true, nameKey: true, publisher: true },
    orderBy: { id: "asc" },
  });
  return values.map((value) => chooseSources(all, value).map(({ id, name }) => ({ id, name })));
}

function chooseSources(all: readonly Source[], value: string): Source[] {
  const key = publicationKey(value);
  if (key === "") return [];
  const tests: ((one: Source) => boolean)[] = [
    (one) => one.slug === value.toLowerCase() || one.slug === toSlug(value),
    (one) => one.nameKey === key,
    (one) => one.publisher !== null && publicationKey(one.publisher) === key,
    (one) => ` ${one.nameKey} `.includes(` ${key} `),
  ];
  for (const test of tests) {
    const found = all.filter(test);
    if (found.length > 0) return found;
  }
  return [];
}
