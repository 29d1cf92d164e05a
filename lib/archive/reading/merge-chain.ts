import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";

/** How far merges are followed; a longer chain can only be a circle. */
const MAX_MERGES = 50;

/** Whom a person counts as after all merges. */
export type CanonicalPerson = { id: number; slug: string; name: string; status: string; articleCount: number };

/** For each of these persons the one at the end of its chain of merges: itself when it was never merged. One statement. */
export async function followMerges(db: Db, ids: readonly number[]): Promise<Map<number, CanonicalPerson>> {
  if (ids.length === 0) return new Map();
  // CROSS JOIN: SQLite would otherwise go through all persons that were never merged.
  const rows = await db.$queryRaw<(CanonicalPerson & { fromId: number })[]>(sql`
    WITH RECURSIVE chain("fromId", "id", "step") AS (
      SELECT "id", "id", 0 FROM "Person" WHERE "id" IN (${join([...new Set(ids)])})
      UNION ALL
      SELECT chain."fromId", p."mergedIntoId", chain."step" + 1 FROM chain CROSS JOIN "Person" p
      WHERE p."id" = chain."id" AND p."mergedIntoId" IS NOT NULL AND chain."step" < ${MAX_MERGES}
    )
    SELECT chain."fromId", p."id", p."slug", p."name", p."status", p."articleCount" FROM chain CROSS JOIN "Person" p
    WHERE p."id" = chain."id" AND p."mergedIntoId" IS NULL`);
  return new Map(rows.map(({ fromId, ...person }) => [Number(fromId), { ...person, id: Number(person.id) }]));
}

/**
 * The person that a person counts as after all merges.
 * @throws Error when there is no such person
 */
export async function findCanonical(db: Db, personId: number): Promise<CanonicalPerson> {
  const person = (await followMerges(db, [personId])).get(personId);
  if (!person) throw new Error(`There is no person ${personId}, or its merges lead in a circle.`);
  return person;
}

/** These persons, and everybody merged into them, directly or through others. One statement. */
export async function listMergedInto(db: Db, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await db.$queryRaw<{ id: number }[]>(sql`
    WITH RECURSIVE tree("id", "step") AS (
      SELECT "id", 0 FROM "Person" WHERE "id" IN (${join([...new Set(ids)])})
      UNION ALL
      SELECT p."id", tree."step" + 1 FROM tree JOIN "Person" p ON p."mergedIntoId" = tree."id"
      WHERE tree."step" < ${MAX_MERGES}
    )
    SELECT DISTINCT "id" FROM tree ORDER BY "id"`);
  return rows.map((row) => Number(row.id));
}
