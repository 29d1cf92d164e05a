import { articleCondition, isFiltered, publicPersonCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { empty, raw, type Sql, sql } from "@/lib/db/dialect";
import type { ArticleQuery } from "./schema";
import { readSummary, SUMMARY_COLUMNS, SUMMARY_JOINS, type SummaryColumns } from "./summaries";
import type { ArticleSummary } from "./types";

const ARTICLES_PER_PAGE = 50;

export type ArticlePage = { articles: ArticleSummary[]; total: number; page: number; pageCount: number };

/** Published articles, newest first and undated last, a page at a time. */
export async function listArticles(db: Db, query: ArticleQuery): Promise<ArticlePage> {
  const skipped = (query.page - 1) * ARTICLES_PER_PAGE;
  const [total, dated] = await Promise.all([
    countArticles(db, query),
    listSlice(db, datedCondition(query), { skip: skipped, take: ARTICLES_PER_PAGE }),
  ]);
  const missing = Math.min(ARTICLES_PER_PAGE, total - skipped) - dated.length;
  const undated = missing > 0 ? await listUndated(db, query, { skip: skipped + dated.length, take: missing }) : [];
  const pageCount = Math.ceil(total / ARTICLES_PER_PAGE);
  return { articles: [...dated, ...undated], total, page: query.page, pageCount };
}

type Slice = { skip: number; take: number };

/** What is listed after all that has a date; `skip` counts from the first of the whole list. */
async function listUndated(db: Db, query: ArticleQuery, { skip, take }: Slice): Promise<ArticleSummary[]> {
  const dated = await count(db, datedCondition(query));
  const condition = sql`${listCondition(query)} AND a."sortDate" IS NULL`;
  return listSlice(db, condition, { skip: skip - dated, take });
}

async function listSlice(db: Db, condition: Sql, { skip, take }: Slice): Promise<ArticleSummary[]> {
  const rows = await db.$queryRaw<SummaryColumns[]>(sql`
    SELECT ${SUMMARY_COLUMNS} FROM (
      SELECT a."id" FROM "Article" a WHERE ${condition} ORDER BY ${NEWEST_FIRST} LIMIT ${take} OFFSET ${skip}
    ) x JOIN "Article" a ON a."id" = x."id" ${SUMMARY_JOINS} ORDER BY ${NEWEST_FIRST}`);
  return rows.map(readSummary);
}

const NEWEST_FIRST = raw('a."sortDate" DESC, a."id" DESC');

/** All articles of a publication are counted as they are published; others when they are asked for. */
async function countArticles(db: Db, query: ArticleQuery): Promise<number> {
  const isWhole = query.person === null && !isFiltered({ ...query, source: null });
  if (!isWhole) return count(db, listCondition(query));
  const held = await db.monthCount.aggregate({
    where: query.source === null ? {} : { publication: { slug: query.source } },
    _sum: { articleCount: true },
  });
  return held._sum.articleCount ?? 0;
}

async function count(db: Db, condition: Sql): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number | bigint }[]>(
    sql`SELECT COUNT(*) AS "count" FROM "Article" a WHERE ${condition}`,
  );
  return Number(row?.count ?? 0);
}

const datedCondition = (query: ArticleQuery) => sql`${listCondition(query)} AND a."sortDate" IS NOT NULL`;

/** On an article `a`: readers may see it and it passes the filter. */
function listCondition(query: ArticleQuery): Sql {
  const naming =
    query.person === null
      ? empty
      : sql`AND a."id" IN (SELECT m."articleId" FROM "Person" p JOIN "Appearance" m ON m."personId" = p."id"
          WHERE p."slug" = ${query.person} AND ${publicPersonCondition})`;
  return sql`${articleCondition(query)} ${naming}`;
}
