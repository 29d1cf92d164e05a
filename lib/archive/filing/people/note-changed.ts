import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";

const NOTE = "people-changed:";
const keyOf = (articleId: number) => `${NOTE}${articleId}`;

/** An article that links know under persons it may no longer name. */
export type ChangedArticle = {
  articleId: number;
  /** Whether its links are to be found anew even if it is filed under those it names now. */
  isFiled: boolean;
};

/**
 * Notes that whom these articles name may have changed, until their links follow. Articles that are not filed for linking,
 * or no longer, need no note: they will be filed as they are then. Belongs in the transaction that changed their mentions.
 * One that is noted already is noted again, so that what is being followed meanwhile is not taken for all there was.
 */
export async function noteChanged(db: Db, articleIds: readonly number[]): Promise<void> {
  if (articleIds.length === 0) return;
  await db.$executeRaw(sql`
    INSERT INTO "Setting" ("key", "value") SELECT CAST(${NOTE} AS TEXT) || CAST("id" AS TEXT), 'named' FROM "Article"
    WHERE "id" IN (${join([...articleIds])}) AND "profile" IS NOT NULL ON CONFLICT ("key") DO UPDATE SET "value" = 'again'`);
}

/** The articles noted, at most so many. */
export async function listChanged(db: Db, limit: number): Promise<ChangedArticle[]> {
  const where = { key: { startsWith: NOTE } };
  const rows = await db.setting.findMany({ where, orderBy: { key: "asc" }, take: limit });
  return rows.map(({ key, value }) => ({ articleId: Number(key.slice(NOTE.length)), isFiled: value !== "named" }));
}

export const countChanged = (db: Db): Promise<number> => db.setting.count({ where: { key: { startsWith: NOTE } } });

/** Before whom they name is read: a decision made from then on leaves a note of its own. */
export async function noteFiled(db: Db, articleIds: readonly number[]): Promise<void> {
  await db.setting.updateMany({ where: { key: { in: articleIds.map(keyOf) } }, data: { value: "filed" } });
}

/** Their links follow; but of those that were noted again meanwhile the note stays. */
export async function forgetChanged(db: Db, articleIds: readonly number[]): Promise<void> {
  await db.setting.deleteMany({ where: { key: { in: articleIds.map(keyOf) }, value: { not: "again" } } });
}
