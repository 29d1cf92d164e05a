import type { Db } from "@/lib/db/client";
import { articlesNaming } from "./article-sql";
import type { PersonQuery } from "./schema";

export const ARTICLES_PER_PAGE = 20;

/** An article that names a person, with the words around the first mention. */
export type NamingArticle = {
  id: number;
  slug: string;
  title: string;
  date: string | null;
  datePrecision: string | null;
  /** The issue's date, where the article has none of its own. */
  issueDate: string | null;
  issueDatePrecision: string | null;
  publication: { slug: string; name: string } | null;
  mentionCount: number;
  /** The form printed first, and the words before and after it. */
  snippet: { before: string; form: string; after: string };
};

export type NamingArticles = { articles: NamingArticle[]; total: number; page: number; pageCount: number };

/** Published articles that name a person, newest first, undated ones last. A page beyond the last is the first. */
export async function listPersonArticles(db: Db, personId: number, query: PersonQuery): Promise<NamingArticles> {
  const rows = await db.$queryRaw<{ id: number; total: bigint }[]>`
    SELECT a."id", COUNT(*) OVER () AS "total" FROM "Article" a
    WHERE a."id" IN (${articlesNaming(personId, query)})
    ORDER BY a."sortDate" IS NULL, a."sortDate" DESC, a."id" DESC
    LIMIT ${ARTICLES_PER_PAGE} OFFSET ${(query.page - 1) * ARTICLES_PER_PAGE}`;
  if (rows.length === 0 && query.page > 1) return listPersonArticles(db, personId, { ...query, page: 1 });
  const total = Number(rows[0]?.total ?? 0);
  const articles = await describeArticles(
    db,
    personId,
    rows.map((row) => row.id),
  );
  return { articles, total, page: query.page, pageCount: Math.ceil(total / ARTICLES_PER_PAGE) };
}

async function describeArticles(db: Db, personId: number, ids: number[]): Promise<NamingArticle[]> {
  const [articles, mentions] = await Promise.all([
    db.article.findMany({ where: { id: { in: ids } }, select: ARTICLE }),
    db.mention.findMany({ where: { personId, articleId: { in: ids } }, select: MENTION, orderBy: { start: "asc" } }),
  ]);
  const byId = new Map(articles.map((article) => [article.id, article]));
  return ids.flatMap((id) => {
    const article = byId.get(id);
    const own = mentions.filter((mention) => mention.articleId === id);
    if (!article || !own[0]) return [];
    const { text, issue, ...rest } = article;
    const dates = { issueDate: issue.date, issueDatePrecision: issue.datePrecision };
    return [{ ...rest, ...dates, mentionCount: own.length, snippet: cutSnippet(text, own[0]) }];
  });
}

const ARTICLE = {
  id: true,
  slug: true,
  title: true,
  date: true,
  datePrecision: true,
  text: true,
  publication: { select: { slug: true, name: true } },
  issue: { select: { date: true, datePrecision: true } },
} as const;
const MENTION = { articleId: true, start: true, end: true } as const;

const BEFORE_CHARS = 80;
const AFTER_CHARS = 140;

/** Whole words of the mention's paragraph; an ellipsis where the paragraph goes on. */
function cutSnippet(text: string, { start, end }: { start: number; end: number }): NamingArticle["snippet"] {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const lineEnd = text.indexOf("\n", end);
  const after = text.slice(end, lineEnd === -1 ? text.length : lineEnd);
  return {
    before: before.length <= BEFORE_CHARS ? before : `… ${before.slice(-BEFORE_CHARS).replace(/^\S*\s+/, "")}`,
    form: text.slice(start, end),
    after: after.length <= AFTER_CHARS ? after : `${after.slice(0, AFTER_CHARS).replace(/\s+\S*$/, "")} …`,
  };
}
