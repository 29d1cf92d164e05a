import { personAddress } from "@/lib/addresses";
import type { PersonRef } from "@/lib/archive/reading/articles/types";
import { PUBLIC_PERSON } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { listMainRoles } from "./list-roles";
import type { NameLookup } from "./name-lookup";
import type { SuggestQuery } from "./schema";

/** Somebody whose name may be what is being typed. */
export type SuggestedPerson = PersonRef & {
  /** Who it is in one line: an editor's note, else the role printed most often; null when nothing tells. */
  line: string | null;
  articleCount: number;
  /** False when letters had to be taken for others. */
  isExact: boolean;
};

// Some of those found are named in no published article.
const SPARE = 4;

/** Whom readers can read about of those whose names fit what was typed, best first. */
export async function suggestPeople(db: Db, names: NameLookup, { q, limit }: SuggestQuery): Promise<SuggestedPerson[]> {
  const first = await names.find(q, { most: limit * SPARE });
  if (first.length === 0) return [];
  const rows = await db.person.findMany({
    where: { id: { in: first.map((person) => person.id) }, ...PUBLIC_PERSON },
    select: { id: true, slug: true, name: true, note: true, articleCount: true },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const shown = first.filter(({ id }) => byId.has(id)).slice(0, limit);
  const roles = await listMainRoles(
    db,
    shown.map((person) => person.id),
  );
  return shown.flatMap(({ id, isExact }) => {
    const row = byId.get(id);
    if (!row) return [];
    const { slug, name, note, articleCount } = row;
    const line = note ?? roles.get(id) ?? null;
    return [{ id, slug, name, address: personAddress(slug), line, articleCount, isExact }];
  });
}
