import { authorAddress } from "@/lib/addresses";
import { findSummaries } from "@/lib/archive/reading/articles/summaries";
import type { ArticleSummary } from "@/lib/archive/reading/articles/types";
import { SHOWN_AT_SELECT, shownAt } from "@/lib/archive/reading/issues/shown-at";
import { type ArticleFilter, articleCondition, publicAuthorCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import { findAuthor } from "./get-author";
import type { AuthorEntry } from "./types";

// What a feed holds: programs ask for it a few times a day.
const FEED_ENTRIES = 40;

export type NewSigned = { name: string; address: string; articles: (ArticleSummary & { addedAt: Date })[] };
export type NewAuthor = AuthorEntry & { addedAt: Date };

/**
 * The articles of an author that came into the archive last, of those that pass the filter.
 * @throws AppError `not-found` when nobody of this address signs a published article
 */
export async function listNewestBy(db: Db, slug: string, filter: ArticleFilter): Promise<NewSigned> {
  const { id: authorId, name } = await findAuthor(db, slug);
  const newest = await db.$queryRaw<{ id: number }[]>(sql`
    SELECT a."id" FROM "ArticleAuthor" m CROSS JOIN "Article" a
    WHERE m."authorId" = ${authorId} AND a."id" = m."articleId" AND ${articleCondition(filter)}
    ORDER BY m."articleId" DESC LIMIT ${FEED_ENTRIES}`);
  const ids = newest.map((row) => row.id);
  const [summaries, rows] = await Promise.all([
    findSummaries(db, ids),
    db.article.findMany({ where: { id: { in: ids } }, select: { id: true, issue: { select: SHOWN_AT_SELECT } } }),
  ]);
  const addedAt = new Map(rows.map(({ id, issue }) => [id, shownAt(issue)]));
  const articles = ids.flatMap((id) => {
    const [summary, at] = [summaries.get(id), addedAt.get(id)];
    return summary && at ? [{ ...summary, addedAt: at }] : [];
  });
  return { name, address: authorAddress(slug), articles };
}

/** Who signs an article of the archive for the first time, newest first. */
export async function listNewestAuthors(db: Db): Promise<NewAuthor[]> {
  const rows = await db.$queryRaw<{ slug: string; name: string; articleCount: number; createdAt: Date | string }[]>(sql`
    SELECT w."slug", w."name", w."articleCount", w."createdAt" FROM "Author" w WHERE ${publicAuthorCondition}
    ORDER BY w."id" DESC LIMIT ${FEED_ENTRIES}`);
  return rows.map(({ createdAt, ...row }) => ({
    ...row,
    articleCount: Number(row.articleCount),
    address: authorAddress(row.slug),
    addedAt: new Date(createdAt),
  }));
}
