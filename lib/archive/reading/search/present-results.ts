import { personAddress } from "@/lib/addresses";
import { findSnippet, markText } from "@/lib/analysis/search/find-snippet";
import type { SearchHit, TextMatch } from "@/lib/analysis/search/types";
import { findSummaries } from "@/lib/archive/reading/articles/summaries";
import type { PersonRef } from "@/lib/archive/reading/articles/types";
import { PUBLIC_PERSON } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import type { SearchResult } from "./view";

const MAX_PEOPLE = 5;

/** Hits as readers see them, in their order: with the passage that answers the query and the people of the article. */
export async function presentResults(
  db: Db,
  hits: readonly SearchHit[],
  wanted: TextMatch | null,
): Promise<SearchResult[]> {
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

async function findPeople(db: Db, articleIds: number[]): Promise<Map<number, PersonRef[]>> {
  const counts = await db.mention.groupBy({
    by: ["articleId", "personId"],
    where: { articleId: { in: articleIds }, person: PUBLIC_PERSON },
    _count: { _all: true },
  });
  const personIds = counts.flatMap((row) => (row.personId === null ? [] : [row.personId]));
  const rows = await db.person.findMany({
    where: { id: { in: [...new Set(personIds)] } },
    select: { id: true, slug: true, name: true },
  });
  const known = new Map(rows.map((row) => [row.id, { ...row, address: personAddress(row.slug) }]));
  const found = new Map<number, PersonRef[]>();
  for (const row of counts.sort((a, b) => b._count._all - a._count._all || (a.personId ?? 0) - (b.personId ?? 0))) {
    const person = known.get(row.personId ?? -1);
    const list = found.get(row.articleId) ?? [];
    if (person && list.length < MAX_PEOPLE) found.set(row.articleId, [...list, person]);
  }
  return found;
}
