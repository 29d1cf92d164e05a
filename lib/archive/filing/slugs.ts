import { toSlug } from "@/lib/addresses";
import type { Db } from "@/lib/db/client";

// `/people/together` and `/api/people/suggest` are pages of their own.
const PAGES_BESIDE = ["together", "suggest"];

/**
 * The readable addresses of these persons' names, in order; with a number where another person has it, or one before in
 * the list. `personId` may keep its own.
 */
export async function freePersonSlugs(
  db: Db,
  names: readonly string[],
  personId: number | null = null,
): Promise<string[]> {
  return freeSlugs(names, "person", async (slugs) => {
    const rows = await db.person.findMany({ where: { slug: { in: slugs } }, select: { slug: true, id: true } });
    return [...PAGES_BESIDE, ...rows.filter((row) => row.id !== personId).map((row) => row.slug)];
  });
}

/** The same for one person. */
export async function freePersonSlug(db: Db, name: string, personId: number | null): Promise<string> {
  const [slug = ""] = await freePersonSlugs(db, [name], personId);
  return slug;
}

/** The readable address of a publication's name; with a number when another publication has it. */
export async function freePublicationSlug(db: Db, name: string): Promise<string> {
  const [slug = ""] = await freeSlugs([name], "publication", async (slugs) => {
    const rows = await db.publication.findMany({ where: { slug: { in: slugs } }, select: { slug: true } });
    return rows.map((row) => row.slug);
  });
  return slug;
}

/** The readable addresses of these authors' names, in order; with a number where another author has it. */
export async function freeAuthorSlugs(db: Db, names: readonly string[]): Promise<string[]> {
  return freeSlugs(names, "author", async (slugs) => {
    const rows = await db.author.findMany({ where: { slug: { in: slugs } }, select: { slug: true } });
    // `/authors/feed.xml` has a dot and is no slug.
    return rows.map((row) => row.slug);
  });
}

/** Namesakes asked about in the first statement; each further one asks about ten times as many. */
const FIRST_NAMESAKES = 8;

/** @param listTaken which of some slugs are taken: by whole slugs, which an index answers, and not by how they begin. */
async function freeSlugs(
  names: readonly string[],
  unnamed: string,
  listTaken: (slugs: string[]) => Promise<string[]>,
): Promise<string[]> {
  const bases = names.map((name) => toSlug(name) || unnamed);
  const given = new Map<number, string>();
  const taken = new Set<string>();
  for (let from = 1, count = FIRST_NAMESAKES; given.size < bases.length; from += count, count *= 10) {
    const open = bases.flatMap((base, index) => (given.has(index) ? [] : [{ base, index }]));
    const slugsOf = (base: string) => Array.from({ length: count }, (_, more) => numbered(base, from + more));
    for (const slug of await listTaken([...new Set(open.flatMap(({ base }) => slugsOf(base)))])) taken.add(slug);
    for (const { base, index } of open) {
      const slug = slugsOf(base).find((one) => !taken.has(one));
      if (slug === undefined) continue;
      given.set(index, slug);
      taken.add(slug);
    }
  }
  return bases.map((_, index) => given.get(index) ?? "");
}

const numbered = (base: string, count: number) => (count === 1 ? base : `${base}-${count}`);
