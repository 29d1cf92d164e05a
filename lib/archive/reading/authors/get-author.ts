import { authorAddress } from "@/lib/addresses";
import { findSummaries } from "@/lib/archive/reading/articles/summaries";
import type { ArticleSummary, PublicationRef } from "@/lib/archive/reading/articles/types";
import { articleCondition, PUBLIC_AUTHOR } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import { AppError } from "@/lib/errors";
import type { AuthorQuery } from "./schema";
import type { AuthorEntry } from "./types";

const ARTICLES_PER_PAGE = 50;
const MAX_PUBLICATIONS = 20;

export type AuthorView = AuthorEntry & {
  /** Where the author's articles stand, most first, whatever the filter. */
  publications: (PublicationRef & { articleCount: number })[];
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
  const [rows, publications] = await Promise.all([findRows(db, id, query), listPublications(db, id)]);
  if (rows.length === 0 && query.page > 1) return getAuthor(db, slug, { ...query, page: 1 });
  const summaries = await findSummaries(
    db,
    rows.map((row) => row.id),
  );
  const total = Number(rows[0]?.total ?? 0);
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

function findRows(db: Db, authorId: number, query: AuthorQuery): Promise<{ id: number; total: bigint }[]> {
  // CROSS JOIN: SQLite takes the tables in the order written, from the author to the articles.
  return db.$queryRaw<{ id: number; total: bigint }[]>(sql`
    SELECT a."id", COUNT(*) OVER () AS "total" FROM "ArticleAuthor" m CROSS JOIN "Article" a
    WHERE m."authorId" = ${authorId} AND a."id" = m."articleId" AND ${articleCondition(query)}
    ORDER BY a."sortDate" DESC NULLS LAST, a."id" DESC
    LIMIT ${ARTICLES_PER_PAGE} OFFSET ${(query.page - 1) * ARTICLES_PER_PAGE}`);
}

const ALL = { source: null, from: null, to: null };

async function listPublications(db: Db, authorId: number): Promise<AuthorView["publications"]> {
  const rows = await db.$queryRaw<{ slug: string; name: string; articles: bigint }[]>(sql`
    SELECT p."slug", p."name", COUNT(*) AS "articles" FROM "ArticleAuthor" m CROSS JOIN "Article" a
    JOIN "Publication" p ON p."id" = a."publicationId"
    WHERE m."authorId" = ${authorId} AND a."id" = m."articleId" AND ${articleCondition(ALL)}
    GROUP BY p."id", p."slug", p."name" ORDER BY COUNT(*) DESC, p."name" LIMIT ${MAX_PUBLICATIONS}`);
  return rows.map(({ articles, ...publication }) => ({ ...publication, articleCount: Number(articles) }));
}
