import { PUBLIC_PERSON, PUBLISHED } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { ArticleQuery } from "./schema";
import { SUMMARY_SELECT, toArticleSummary } from "./summaries";
import type { ArticleSummary } from "./types";

const ARTICLES_PER_PAGE = 50;

export type ArticlePage = { articles: ArticleSummary[]; total: number; page: number; pageCount: number };

/** Published articles, newest first and undated last, a page at a time. */
export async function listArticles(db: Db, query: ArticleQuery): Promise<ArticlePage> {
  const where = toWhere(query);
  const [total, rows] = await Promise.all([
    db.article.count({ where }),
    db.article.findMany({
      where,
      orderBy: [{ sortDate: { sort: "desc", nulls: "last" } }, { id: "desc" }],
      skip: (query.page - 1) * ARTICLES_PER_PAGE,
      take: ARTICLES_PER_PAGE,
      select: SUMMARY_SELECT,
    }),
  ]);
  const pageCount = Math.ceil(total / ARTICLES_PER_PAGE);
  return { articles: rows.map(toArticleSummary), total, page: query.page, pageCount };
}

function toWhere({ source, person, from, to }: ArticleQuery): Prisma.ArticleWhereInput {
  return {
    ...PUBLISHED,
    ...(source === null ? {} : { publication: { slug: source } }),
    ...(person === null ? {} : { mentions: { some: { person: { slug: person, ...PUBLIC_PERSON } } } }),
    ...(from === null && to === null
      ? {}
      : { sortDate: { ...(from === null ? {} : { gte: from }), ...(to === null ? {} : { lte: to }) } }),
  };
}
