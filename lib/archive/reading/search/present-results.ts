import { personAddress } from "@/lib/addresses";
import { findSnippet, markText } from "@/lib/analysis/search/find-snippet";
import type { SearchHit, TextMatch } from "@/lib/analysis/search/types";
import { findSummaries } from "@/lib/archive/reading/articles/summaries";
import type { PersonRef } from "@/lib/archive/reading/articles/types";
import { publicPersonCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
import type { SearchResult } from "./view";

const MAX_PEOPLE = 5;

/** Hits as readers see them, in their order: with the passage that answers the query and the people of the article. */
export async function presentResults(
  db: Db,
  hits: readonly SearchHit[],
  wanted: TextMatch | null,
): Promise<SearchResult[]> {
  if (hits.length === 0) return [];
  const ids = hits.map((hit) => hit.articleId);
  const [summaries, texts, people] = [
    await findSummaries(db, ids),
    await db.articleText.findMany({ where: { articleId: { in: ids } }, select: { articleId: true, text: true } }),
    await findPeople(db, ids),
  ];
  const textOf = new Map(texts.map((row) => [row.articleId, row.text]));
  return hits.flatMap(({ articleId, score }) => {
    const article = summaries.get(articleId);
    if (!article) return [];
    const snippet = findSnippet(textOf.get(articleId) ?? "", wanted);
    const titleMarks = markText(article.title, wanted);
    return [{ article, titleMarks, snippet, people: people.get(articleId) ?? [], score }];
  });
}

/** The people each of these articles names most often. */
async function findPeople(db: Db, articleIds: readonly number[]): Promise<Map<number, PersonRef[]>> {
  const rows = await db.$queryRaw<{ articleId: number; id: number; slug: string; name: string }[]>(sql`
    SELECT "articleId", "id", "slug", "name" FROM (
      SELECT m."articleId", p."id", p."slug", p."name",
        row_number() OVER (PARTITION BY m."articleId" ORDER BY m."mentionCount" DESC, p."id") AS "place"
      FROM "Appearance" m JOIN "Person" p ON p."id" = m."personId" AND ${publicPersonCondition}
      WHERE m."articleId" IN (${join([...articleIds])})
    ) x WHERE "place" <= ${MAX_PEOPLE} ORDER BY "articleId", "place"`);
  const found = new Map<number, PersonRef[]>();
  for (const { articleId, id, slug, name } of rows) {
    const person = { id: Number(id), slug, name, address: personAddress(slug) };
    found.set(Number(articleId), [...(found.get(Number(articleId)) ?? []), person]);
  }
  return found;
}
