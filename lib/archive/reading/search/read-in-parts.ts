import type { IndexableArticle } from "@/lib/analysis/search/types";
import { BODY, textOf } from "@/lib/archive/reading/articles/text-of";
import type { Db } from "@/lib/db/client";

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
  const select = { id: true, title: true, author: true, body: BODY } as const;
  for (const ids of splitIds([...new Set(articleIds)])) {
    const rows = await db.article.findMany({ where: { id: { in: ids } }, select, orderBy: { id: "asc" } });
    if (rows.length > 0) await take(rows.map(({ body, ...row }) => ({ ...row, text: textOf({ body }) })));
  }
}
