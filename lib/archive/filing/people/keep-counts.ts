import { publishedArticleCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, type Sql, sql } from "@/lib/db/dialect";

/** Articles at a time: each is a bound value, of which SQLite takes some thousands. */
const BATCH = 500;

/**
 * Makes a change to these articles, to whether they are published or to whom they name, and keeps count of the published
 * articles of each person. Belongs in the transaction of the change.
 */
export async function keepCounts<T>(db: Db, articleIds: readonly number[], change: () => Promise<T>): Promise<T> {
  const ids = [...new Set(articleIds)];
  await addCounts(db, ids, -1);
  const done = await change();
  await addCounts(db, ids, 1);
  return done;
}

/** Counts articles that have just become published: what none was counted for before need not be taken away first. */
export function countShown(db: Db, articleIds: readonly number[]): Promise<void> {
  return addCounts(db, articleIds, 1);
}

async function addCounts(db: Db, articleIds: readonly number[], sign: 1 | -1): Promise<void> {
  for (let at = 0; at < articleIds.length; at += BATCH) {
    const some = sql`m."articleId" IN (${join(articleIds.slice(at, at + BATCH))})`;
    await db.$executeRaw(sql`
      UPDATE "Person" SET "articleCount" = "Person"."articleCount" + ${sign} * c."articles"
      FROM (${countNaming(some)}) c WHERE c."personId" = "Person"."id"`);
  }
}

/** Of the appearances `m` that meet the condition, by person, how many are in published articles. */
const countNaming = (condition: Sql) => sql`
  SELECT m."personId", COUNT(*) AS "articles" FROM "Appearance" m
  JOIN "Article" a ON a."id" = m."articleId" AND ${publishedArticleCondition}
  WHERE ${condition} GROUP BY m."personId"`;

export type WrongCount = { personId: number; kept: number; counted: number };

// More say no more than that all of it must be counted again.
const MAX_WRONG = 100;

/** Persons whose kept number of published articles is not what the appearances add up to. Changes nothing. */
export async function findWrongCounts(db: Db): Promise<WrongCount[]> {
  const rows = await db.$queryRaw<{ personId: number; kept: number; counted: bigint }[]>(sql`
    SELECT p."id" AS "personId", p."articleCount" AS "kept", COALESCE(c."articles", 0) AS "counted"
    FROM "Person" p LEFT JOIN (${countNaming(sql`1 = 1`)}) c ON c."personId" = p."id"
    WHERE p."articleCount" <> COALESCE(c."articles", 0) ORDER BY p."id" LIMIT ${MAX_WRONG}`);
  return rows.map(({ personId, kept, counted }) => ({ personId, kept, counted: Number(counted) }));
}

/** Counts the published articles of every person from nothing: for archives filled without the filing code. */
export async function recountPersons(db: Db): Promise<void> {
  await db.$executeRaw(sql`UPDATE "Person" SET "articleCount" = 0 WHERE "articleCount" <> 0`);
  await db.$executeRaw(sql`
    UPDATE "Person" SET "articleCount" = c."articles"
    FROM (${countNaming(sql`1 = 1`)}) c WHERE c."personId" = "Person"."id"`);
}
