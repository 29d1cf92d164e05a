import { authorAddress } from "@/lib/addresses";
import { newestWith, OFTEN } from "@/lib/archive/reading/articles/newest-with";
import { findSummaries } from "@/lib/archive/reading/articles/summaries";
import type { ArticleSummary, CountedPublication } from "@/lib/archive/reading/articles/types";
import {
  articleCondition,
  isFiltered,
  PUBLIC_AUTHOR,
  publishedArticleCondition,
} from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import { AppError } from "@/lib/errors";
import type { AuthorQuery } from "./schema";
import type { AuthorEntry } from "./types";

const ARTICLES_PER_PAGE = 50;
const MAX_PUBLICATIONS = 20;

export type AuthorView = AuthorEntry & {
  /** Where the author's articles stand, most first, whatever the filter. Not counted for more than a thousand. */
  publications: CountedPublication[];
  articles: ArticleSummary[];
  /** Of those that pass the filter. */
  total: number;
  page: number;
  pageCount: number;
};

/**
 * An author with the published articles that pass the filter, newest first and undated last. A page beyond the last is
 * the first.
 * @throws AppError `not-found` when nobody of this address signs a published article
 */
export async function getAuthor(db: Db, slug: string, query: AuthorQuery): Promise<AuthorView> {
  const { id, ...author } = await findAuthor(db, slug);
  const isOften = author.articleCount > OFTEN && !isFiltered(query);
  const [rows, publications] = await Promise.all([
    isOften ? findAmongAll(db, id, query.page) : findRows(db, id, query),
    listPublications(db, id, author.articleCount),
  ]);
  if (rows.length === 0 && query.page > 1) return getAuthor(db, slug, { ...query, page: 1 });
  const summaries = await findSummaries(
    db,
    rows.map((row) => row.id),
  );
  const total = isOften ? author.articleCount : Number(rows[0]?.total ?? 0);
  return {
    ...author,
    address: authorAddress(author.slug),
    publications,
    articles: rows.flatMap((row) => summaries.get(row.id) ?? []),
    total,
    page: query.page,
    pageCount: Math.ceil(total / ARTICLES_PER_PAGE),
  };
}

/** @throws AppError `not-found` */
export async function findAuthor(db: Db, slug: string) {
  const author = await db.author.findFirst({
    where: { slug, ...PUBLIC_AUTHOR },
    select: { id: true, slug: true, name: true, articleCount: true },
  });
  if (!author) throw new AppError("not-found", "No author of the archive has this address.");
  return author;
}

function findRows(db: Db, authorId: number, query: AuthorQuery): Promise<{ id: number; total?: bigint }[]> {
  // CROSS JOIN: SQLite takes the tables in the order written, from the author to the articles.
  return db.$queryRaw<{ id: number; total: bigint }[]>(sql`
    SELECT a."id", COUNT(*) OVER () AS "total" FROM "ArticleAuthor" m CROSS JOIN "Article" a
    WHERE m."authorId" = ${authorId} AND a."id" = m."articleId" AND ${articleCondition(query)}
    ORDER BY a."sortDate" DESC NULLS LAST, a."id" DESC
    LIMIT ${ARTICLES_PER_PAGE} OFFSET ${(query.page - 1) * ARTICLES_PER_PAGE}`);
}

/** The same for an author of so many that the newest of all articles soon have a page of them. */
function findAmongAll(db: Db, authorId: number, page: number): Promise<{ id: number; total?: bigint }[]> {
  const signed = {
    table: sql`"ArticleAuthor" m`,
    condition: sql`m."authorId" = ${authorId} AND m."articleId" = a."id"`,
    ...{ id: sql`a."id"`, place: sql`a."id"` },
  };
  return db.$queryRaw(newestWith(signed, ARTICLES_PER_PAGE, (page - 1) * ARTICLES_PER_PAGE));
}

/** Of an author of very many articles, the publications of those that came in last. */
async function listPublications(db: Db, authorId: number, all: number): Promise<CountedPublication[]> {
  const rows = await db.$queryRaw<{ slug: string; name: string; articles: bigint }[]>(sql`
    SELECT p."slug", p."name", COUNT(*) AS "articles" FROM (
      SELECT a."publicationId" FROM "ArticleAuthor" m CROSS JOIN "Article" a
      WHERE m."authorId" = ${authorId} AND a."id" = m."articleId" AND ${publishedArticleCondition}
      ORDER BY m."articleId" DESC LIMIT ${OFTEN}
    ) signed JOIN "Publication" p ON p."id" = signed."publicationId"
    GROUP BY p."id", p."slug", p."name" ORDER BY COUNT(*) DESC, p."name" LIMIT ${MAX_PUBLICATIONS}`);
  return rows.map(({ articles, ...row }) => ({ ...row, articleCount: all > OFTEN ? null : Number(articles) }));
}
