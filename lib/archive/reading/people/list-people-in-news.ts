import { toPersonRef } from "@/lib/archive/reading/articles/list-mentions";
import type { PersonRef } from "@/lib/archive/reading/articles/types";
import { publicPersonCondition, publishedArticleCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";

// What counts as news: the newest dated articles, however old the newest is in an archive of old papers. They are held against
// as many before them.
const NEWS_ARTICLES = 60;

/** In how many of the newest articles somebody is named, and in how many of as many before those. */
export type PersonInNews = PersonRef & { articleCount: number; previousCount: number };

type Row = { id: number | bigint; slug: string; name: string; articles: number | bigint; before: number | bigint };

/**
 * Whom the newest articles and those just before them name most, and more than once; a small archive's articles are halved.
 */
export async function listPeopleInNews(db: Db, limit: number): Promise<PersonInNews[]> {
  // SQLite takes the tables of a cross join in the order written: from few articles to whom they name.
  const rows = await db.$queryRaw<Row[]>(sql`
    SELECT p."id", p."slug", p."name",
      SUM(CASE WHEN n."place" * 2 <= n."total" + 1 THEN 1 ELSE 0 END) AS "articles",
      SUM(CASE WHEN n."place" * 2 <= n."total" + 1 THEN 0 ELSE 1 END) AS "before"
    FROM (
      SELECT r."id", ROW_NUMBER() OVER (ORDER BY r."sortDate" DESC, r."id" DESC) AS "place", COUNT(*) OVER () AS "total"
      FROM (
        SELECT a."id", a."sortDate" FROM "Article" a WHERE ${publishedArticleCondition} AND a."sortDate" IS NOT NULL
        ORDER BY a."sortDate" DESC, a."id" DESC LIMIT ${2 * NEWS_ARTICLES}
      ) r
    ) n CROSS JOIN "Appearance" m CROSS JOIN "Person" p
    WHERE m."articleId" = n."id" AND p."id" = m."personId" AND ${publicPersonCondition}
    GROUP BY p."id", p."slug", p."name" HAVING COUNT(*) > 1 ORDER BY COUNT(*) DESC, p."name" LIMIT ${limit}`);
  return rows.map((row) => ({
    ...toPersonRef({ ...row, id: Number(row.id) }),
    articleCount: Number(row.articles),
    previousCount: Number(row.before),
  }));
}
