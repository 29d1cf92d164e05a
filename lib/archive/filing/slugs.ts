import { toSlug } from "@/lib/addresses";
import type { Db } from "@/lib/db/client";

// `/people/together` and `/api/people/suggest` are pages of their own.
const PAGES_BESIDE = new Set(["together", "suggest"]);

/** The readable address of a person's name; with a number when another person has it. `personId` may keep its own. */
export async function freePersonSlug(db: Db, name: string, personId: number | null): Promise<string> {
  const base = toSlug(name) || "person";
  const rows = await db.person.findMany({ where: listTaken(base), select: { slug: true, id: true } });
  const taken = new Set(rows.filter((row) => row.id !== personId).map((row) => row.slug));
  return firstFree(base, (slug) => taken.has(slug) || PAGES_BESIDE.has(slug));
}

/** The readable address of a publication's name; with a number when another publication has it. */
export async function freePublicationSlug(db: Db, name: string): Promise<string> {
  const base = toSlug(name) || "publication";
  const rows = await db.publication.findMany({ where: listTaken(base), select: { slug: true } });
  const taken = new Set(rows.map((row) => row.slug));
  return firstFree(base, (slug) => taken.has(slug));
}

/** The name itself, and the name with anything behind it: one statement, however many namesakes there are. */
const listTaken = (base: string) => ({ OR: [{ slug: base }, { slug: { startsWith: `${base}-` } }] });

function firstFree(base: string, isTaken: (slug: string) => boolean): string {
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? base : `${base}-${count}`;
    if (!isTaken(slug)) return slug;
  }
}
