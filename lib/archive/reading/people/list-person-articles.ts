import { findSummaries } from "@/lib/archive/reading/articles/summaries";
import type { ArticleSummary } from "@/lib/archive/reading/articles/types";
import { articlesNaming, publishedArticleCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import type { PersonQuery } from "./schema";

const ARTICLES_PER_PAGE = 20;

/** An article that names a person: how often, and the first mention with the words around it. */
export type NamingArticle = ArticleSummary & { mentionCount: number; snippet: Snippet };
type Snippet = { before: string; form: string; after: string };
export type NamingArticles = { articles: NamingArticle[]; total: number; page: number; pageCount: number };

/** Published articles that name a person, newest first, undated ones last. A page beyond the last is the first. */
export async function listPersonArticles(db: Db, personId: number, query: PersonQuery): Promise<NamingArticles> {
  const [{ total }, rows] = await Promise.all([
    countArticles(db, personId, query),
    db.$queryRaw<{ id: number }[]>`
      SELECT a."id" FROM "Article" a WHERE ${publishedArticleCondition} AND a."id" IN (${articlesNaming(personId, query)})
      ORDER BY a."sortDate" DESC NULLS LAST, a."id" DESC
      LIMIT ${ARTICLES_PER_PAGE} OFFSET ${(query.page - 1) * ARTICLES_PER_PAGE}`,
  ]);
  if (rows.length === 0 && query.page > 1) return listPersonArticles(db, personId, { ...query, page: 1 });
  const ids = rows.map((row) => row.id);
  const [summaries, named] = await Promise.all([findSummaries(db, ids), findSnippets(db, personId, ids)]);
  const articles = ids.flatMap((id) => {
    const [summary, mention] = [summaries.get(id), named.get(id)];
    return summary && mention ? [{ ...summary, ...mention }] : [];
  });
  return { articles, total, page: query.page, pageCount: Math.ceil(total / ARTICLES_PER_PAGE) };
}

async function countArticles(db: Db, personId: number, filter: PersonQuery): Promise<{ total: number }> {
  const rows = await db.$queryRaw<{ total: bigint }[]>`
    SELECT COUNT(*) AS "total" FROM (${articlesNaming(personId, filter)}) named`;
  return { total: Number(rows[0]?.total ?? 0) };
}

type Named = { mentionCount: number; snippet: Snippet };

/** For each of these articles, how often a person is named and the words around the first mention. */
export async function findSnippets(db: Db, personId: number, ids: number[]): Promise<Map<number, Named>> {
  // One page of texts: offsets count UTF-16 code units, which SQL does not.
  const [texts, mentions] = await Promise.all([
    db.articleText.findMany({ where: { articleId: { in: ids } }, select: { articleId: true, text: true } }),
    db.mention.findMany({
      where: { personId, articleId: { in: ids } },
      select: { articleId: true, start: true, end: true },
      orderBy: { start: "asc" },
    }),
  ]);
  const named = new Map<number, Named>();
  for (const { articleId: id, text } of texts) {
    const own = mentions.filter((mention) => mention.articleId === id);
    if (own[0]) named.set(id, { mentionCount: own.length, snippet: cutSnippet(text, own[0]) });
  }
  return named;
}

const BEFORE_CHARS = 80;
const AFTER_CHARS = 140;

/** Whole words of the mention's paragraph; an ellipsis where the paragraph goes on. */
function cutSnippet(text: string, { start, end }: { start: number; end: number }): Snippet {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const lineEnd = text.indexOf("\n", end);
  const after = text.slice(end, lineEnd === -1 ? text.length : lineEnd);
  return {
    before: before.length <= BEFORE_CHARS ? before : `… ${before.slice(-BEFORE_CHARS).replace(/^\S*\s+/, "")}`,
    form: text.slice(start, end),
    after: after.length <= AFTER_CHARS ? after : `${after.slice(0, AFTER_CHARS).replace(/\s+\S*$/, "")} …`,
  };
}
