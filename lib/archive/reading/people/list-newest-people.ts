import { personAddress } from "@/lib/addresses";
import { findSummaries } from "@/lib/archive/reading/articles/summaries";
import type { ArticleSummary, PersonRef } from "@/lib/archive/reading/articles/types";
import { isFiltered, mentionCondition, publicPersonCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import type { ArticleFilter } from "./schema";

/** Somebody the archive did not know before, and the first article that names it. */
export type NewPerson = PersonRef & { addedAt: Date; article: ArticleSummary };

// What a feed holds: programs ask for it a few times a day.
const FEED_PEOPLE = 40;

/** Persons that came into the archive last, of those whom published articles of the filter name. */
export async function listNewestPeople(db: Db, filter: ArticleFilter): Promise<NewPerson[]> {
  // Persons get their ids as they come.
  const newest = isFiltered(filter)
    ? sql`"Person"`
    : sql`(
      SELECT p.* FROM "Person" p WHERE ${publicPersonCondition} ORDER BY p."id" DESC LIMIT ${FEED_PEOPLE})`;
  const rows = await db.$queryRaw<{ id: number; articleId: bigint }[]>(sql`
    SELECT n."id", n."articleId" FROM (
      SELECT p."id", (
        SELECT MIN(m."articleId") FROM "Appearance" m WHERE m."personId" = p."id" AND ${mentionCondition(filter)}
      ) AS "articleId"
      FROM ${newest} p WHERE ${publicPersonCondition}
    ) n WHERE n."articleId" IS NOT NULL ORDER BY n."id" DESC LIMIT ${FEED_PEOPLE}`);
  const [articles, persons] = await Promise.all([
    findSummaries(
      db,
      rows.map((row) => Number(row.articleId)),
    ),
    db.person.findMany({
      where: { id: { in: rows.map((row) => row.id) } },
      select: { id: true, slug: true, name: true, createdAt: true },
    }),
  ]);
  return rows.flatMap(({ id, articleId }) => {
    const [article, person] = [articles.get(Number(articleId)), persons.find((one) => one.id === id)];
    if (!article || !person) return [];
    const { slug, name, createdAt } = person;
    return [{ id, slug, name, address: personAddress(slug), addedAt: createdAt, article }];
  });
}
