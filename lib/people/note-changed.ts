import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";

const NOTE = "people-changed:";
const keyOf = (articleId: number) => `${NOTE}${articleId}`;

/** An article that links know under persons it may no longer name. */
export type ChangedArticle = {
  articleId: number;
  /** Whether it is filed under those it names now, and only its links are still those of before. */
  isFiled: boolean;
};

/**
 * Notes that whom these articles name may have changed, until their links follow. Articles that are not filed for linking,
 * or no longer, need no note: they will be filed as they are then. Belongs in the transaction that changed their mentions.
 */
export async function noteChanged(db: Db, articleIds: readonly number[]): Promise<void> {
  if (articleIds.length === 0) return;
  await db.$executeRaw(sql`
    INSERT INTO "Setting" ("key", "value") SELECT CAST(${NOTE} AS TEXT) || CAST("id" AS TEXT), 'named' FROM "Article"
    WHERE "id" IN (${join([...articleIds])}) AND "profile" IS NOT NULL ON CONFLICT ("key") DO NOTHING`);
}

/** The articles noted, at most so many. */
export async function listChanged(db: Db, limit: number): Promise<ChangedArticle[]> {
  const where = { key: { startsWith: NOTE } };
  const rows = await db.setting.findMany({ where, orderBy: { key: "asc" }, take: limit });
  return rows.map(({ key, value }) => ({ articleId: Number(key.slice(NOTE.length)), isFiled: value === "filed" }));
}

export const countChanged = (db: Db): Promise<number> => db.setting.count({ where: { key: { startsWith: NOTE } } });

export async function noteFiled(db: Db, articleId: number): Promise<void> {
  await db.setting.updateMany({ where: { key: keyOf(articleId) }, data: { value: "filed" } });
}

export async function forgetChanged(db: Db, articleIds: readonly number[]): Promise<void> {
  await db.setting.deleteMany({ where: { key: { in: articleIds.map(keyOf) } } });
}
