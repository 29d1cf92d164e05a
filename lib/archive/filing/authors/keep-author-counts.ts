import { publishedArticleCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, type Sql, sql } from "@/lib/db/dialect";

/** Articles at a time: each is a bound value, of which SQLite takes some thousands. */
const BATCH = 500;

/** Adds those of these articles that are published to what their authors count, or takes them away. */
export async function countAuthors(db: Db, articleIds: readonly number[], sign: 1 | -1): Promise<void> {
  for (let at = 0; at < articleIds.length; at += BATCH) {
    const some = sql`m."articleId" IN (${join(articleIds.slice(at, at + BATCH))})`;
    await db.$executeRaw(sql`
      UPDATE "Author" SET "articleCount" = "Author"."articleCount" + ${sign} * c."articles"
      FROM (${countSigned(some)}) c WHERE c."authorId" = "Author"."id"`);
  }
}

/** Authors whose kept number of published articles is not what their bylines add up to. Changes nothing. */
export async function findWrongAuthors(db: Db): Promise<{ authorId: number; kept: number; counted: number }[]> {
  const rows = await db.$queryRaw<{ authorId: number; kept: number; counted: bigint }[]>(sql`
    SELECT w."id" AS "authorId", w."articleCount" AS "kept", COALESCE(c."articles", 0) AS "counted"
    FROM "Author" w LEFT JOIN (${countSigned(sql`1 = 1`)}) c ON c."authorId" = w."id"
    WHERE w."articleCount" <> COALESCE(c."articles", 0) ORDER BY w."id" LIMIT ${MAX_WRONG}`);
  return rows.map(({ authorId, kept, counted }) => ({ authorId, kept, counted: Number(counted) }));
}

// More say no more than that all of it must be counted again.
const MAX_WRONG = 100;

/** Counts the published articles of every author from nothing: for archives filled without the filing code. */
export async function recountAuthors(db: Db): Promise<void> {
  await db.$executeRaw(sql`UPDATE "Author" SET "articleCount" = 0 WHERE "articleCount" <> 0`);
  await db.$executeRaw(sql`
    UPDATE "Author" SET "articleCount" = c."articles"
    FROM (${countSigned(sql`1 = 1`)}) c WHERE c."authorId" = "Author"."id"`);
}

const countSigned = (condition: Sql) => sql`
  SELECT m."authorId", COUNT(*) AS "articles" FROM "ArticleAuthor" m
  JOIN "Article" a ON a."id" = m."articleId" AND ${publishedArticleCondition}
  WHERE ${condition} GROUP BY m."authorId"`;
