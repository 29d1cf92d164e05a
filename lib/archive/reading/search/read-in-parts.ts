import type { IndexableArticle } from "@/lib/analysis/search/types";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";

// Far below both engines' limits on parameters; a part's texts are a few megabytes at most.
const PART = 100;

export function splitIds(ids: readonly number[]): number[][] {
  const parts: number[][] = [];
  for (let from = 0; from < ids.length; from += PART) parts.push(ids.slice(from, from + PART));
  return parts;
}

/** Hands over what an index keeps of the articles, a part at a time; ids that name no article are passed over. */
export async function readInParts(
  db: Db,
  articleIds: readonly number[],
  take: (articles: IndexableArticle[]) => Promise<void>,
): Promise<void> {
  for (const ids of splitIds([...new Set(articleIds)])) {
    const articles = await db.$queryRaw<IndexableArticle[]>(sql`
      SELECT a."id", a."title", a."author", a."dateline", COALESCE(t."text", '') AS "text"
      FROM "Article" a LEFT JOIN "ArticleText" t ON t."articleId" = a."id"
      WHERE a."id" IN (${join(ids)}) ORDER BY a."id"`);
    if (articles.length > 0) await take(articles);
  }
}
