import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
import { keepCounts } from "./keep-counts";
import { noteChanged } from "./note-changed";

/** Articles at a time: each is a bound value, of which SQLite takes some thousands. */
const BATCH = 500;

/**
 * Counts anew whom these articles name and how often, and notes that their links are to follow. Belongs in the transaction
 * that changed their mentions.
 */
export async function refreshAppearances(db: Db, articleIds: readonly number[]): Promise<void> {
  const ids = [...new Set(articleIds)];
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    await keepCounts(db, batch, async () => {
      await db.appearance.deleteMany({ where: { articleId: { in: batch } } });
      await insertAppearances(db, batch);
    });
    await noteChanged(db, batch);
  }
}

/** The same for articles of a new draft: no person counts them, and nothing is linked to them. */
export async function addAppearances(db: Db, articleIds: readonly number[]): Promise<void> {
  for (let at = 0; at < articleIds.length; at += BATCH) await insertAppearances(db, articleIds.slice(at, at + BATCH));
}

/** Some may be there: a person who is proved by these articles has all of its own counted at once. */
async function insertAppearances(db: Db, articleIds: readonly number[]): Promise<void> {
  await db.$executeRaw(sql`
    INSERT INTO "Appearance" ("personId", "articleId", "mentionCount")
    SELECT "personId", "articleId", COUNT(*) FROM "Mention"
    WHERE "personId" IS NOT NULL AND "articleId" IN (${join([...articleIds])}) GROUP BY "personId", "articleId"
    ON CONFLICT ("personId", "articleId") DO NOTHING`);
}

export type WrongAppearance = { personId: number; articleId: number };

// More say no more than that all of it must be counted anew.
const MAX_WRONG = 100;

/** Where the table of appearances and the mentions disagree. Changes nothing. */
export async function findWrongAppearances(db: Db): Promise<WrongAppearance[]> {
  const counted = sql`SELECT "personId", "articleId", COUNT(*) FROM "Mention" WHERE "personId" IS NOT NULL
    GROUP BY "personId", "articleId"`;
  const kept = sql`SELECT "personId", "articleId", "mentionCount" FROM "Appearance"`;
  const missing = await db.$queryRaw<WrongAppearance[]>(sql`${counted} EXCEPT ${kept} LIMIT ${MAX_WRONG}`);
  const surplus = await db.$queryRaw<WrongAppearance[]>(sql`${kept} EXCEPT ${counted} LIMIT ${MAX_WRONG}`);
  const wrong = new Map<string, WrongAppearance>();
  for (const { personId, articleId } of [...missing, ...surplus]) {
    wrong.set(`${personId} ${articleId}`, { personId: Number(personId), articleId: Number(articleId) });
  }
  return [...wrong.values()];
}
