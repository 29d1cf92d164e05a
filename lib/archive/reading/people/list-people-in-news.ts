import { toPersonRef } from "@/lib/archive/reading/articles/list-mentions";
import type { PersonRef } from "@/lib/archive/reading/articles/types";
import { publicPersonCondition, publishedArticleCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";

// What counts as news: the newest dated articles, however old the newest is in an archive of old papers.
const NEWS_ARTICLES = 60;

export type PersonInNews = PersonRef & { articleCount: number };

type Row = { id: number | bigint; slug: string; name: string; articles: number | bigint };

/** Whom the newest articles name most, with in how many of them. */
export async function listPeopleInNews(db: Db, limit: number): Promise<PersonInNews[]> {
  // SQLite takes the tables of a cross join in the order written: from few articles to whom they name.
  const rows = await db.$queryRaw<Row[]>(sql`
    SELECT p."id", p."slug", p."name", COUNT(*) AS "articles"
    FROM (
      SELECT a."id" FROM "Article" a WHERE ${publishedArticleCondition} AND a."sortDate" IS NOT NULL
      ORDER BY a."sortDate" DESC, a."id" DESC LIMIT ${NEWS_ARTICLES}
    ) n CROSS JOIN "Appearance" m CROSS JOIN "Person" p
    WHERE m."articleId" = n."id" AND p."id" = m."personId" AND ${publicPersonCondition}
    GROUP BY p."id", p."slug", p."name" ORDER BY "articles" DESC, p."name" LIMIT ${limit}`);
  return rows.map((row) => ({ ...toPersonRef({ ...row, id: Number(row.id) }), articleCount: Number(row.articles) }));
}
