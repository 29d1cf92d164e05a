import { personAddress } from "@/lib/addresses";
import type { PersonRef } from "@/lib/archive/reading/articles/types";
import { mentionCondition, NO_FILTER, publicPersonCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join } from "@/lib/db/dialect";
import { listMainRoles } from "./list-roles";
import type { FoundByName } from "./name-lookup";

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

/** The first of those found whom readers can read about, best first. */
export async function suggestPeople(db: Db, found: FoundByName[], limit: number): Promise<SuggestedPerson[]> {
  const first = found.slice(0, limit * SPARE);
  if (first.length === 0) return [];
  const ids = join(first.map((person) => person.id));
  const rows = await db.$queryRaw<Row[]>`
    SELECT p."id", p."slug", p."name", p."note", COUNT(*) AS "articles"
    FROM "Person" p JOIN "Appearance" m ON m."personId" = p."id"
    WHERE p."id" IN (${ids}) AND ${publicPersonCondition} AND ${mentionCondition(NO_FILTER)}
    GROUP BY p."id", p."slug", p."name", p."note"`;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const shown = first.filter(({ id }) => byId.has(id)).slice(0, limit);
  const roles = await listMainRoles(
    db,
    shown.map((person) => person.id),
  );
  return shown.flatMap(({ id, isExact }) => {
    const row = byId.get(id);
    if (!row) return [];
    const { slug, name, note, articles } = row;
    const line = note ?? roles.get(id) ?? null;
    return [{ id, slug, name, address: personAddress(slug), line, articleCount: Number(articles), isExact }];
  });
}

type Row = { id: number; slug: string; name: string; note: string | null; articles: bigint };
