import { publicPersonCondition, sharedEventCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";

// In one type for both sides of EXCEPT: PostgreSQL counts in long numbers.
const COUNTED = sql`
  SELECT 'people:' || p."initial" AS "what", CAST(COUNT(*) AS INTEGER) AS "count" FROM "Person" p
  WHERE ${publicPersonCondition} GROUP BY p."initial"
  UNION ALL SELECT 'events', CAST(COUNT(*) AS INTEGER) FROM "Event" e WHERE ${sharedEventCondition}`;

/** A letter under which nobody is listed any more keeps its row. */
const KEPT = sql`SELECT "what", "count" FROM "ShownCount" WHERE "count" <> 0 OR "what" = 'events'`;

/** What is kept of how many persons and events readers see listed, and is not what they are. Changes nothing. */
export async function findWrongShown(db: Db): Promise<string[]> {
  const missing = await db.$queryRaw<{ what: string }[]>(sql`SELECT * FROM (${COUNTED}) c EXCEPT ${KEPT}`);
  const surplus = await db.$queryRaw<{ what: string }[]>(sql`${KEPT} EXCEPT SELECT * FROM (${COUNTED}) c`);
  return [...new Set([...missing, ...surplus].map(({ what }) => what))].sort();
}

/** Counts them from nothing. */
export async function recountShown(db: Db): Promise<void> {
  await db.shownCount.deleteMany();
  await db.$executeRaw(sql`INSERT INTO "ShownCount" ("what", "count") ${COUNTED}`);
}
