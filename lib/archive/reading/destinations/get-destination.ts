import { destinationPageAddress } from "@/lib/addresses";
import { findSummaries } from "@/lib/archive/reading/articles/summaries";
import type { ArticleSummary } from "@/lib/archive/reading/articles/types";
import { publishedArticleCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import { AppError } from "@/lib/errors";
import { destinationKey, readWebAddress } from "./destination-key";
import type { DestinationQuery } from "./schema";

const ARTICLES_PER_PAGE = 50;

/** An article that leads to an address: by its headline or by a link in its text, and the address as it prints it. */
type LinkingArticle = ArticleSummary & { isHeadline: boolean; original: string };

export type DestinationView = {
  /** Without redirects and tracking, as the newest article that leads there has it; as asked for where none does. */
  to: string;
  address: string;
  articles: LinkingArticle[];
  total: number;
  page: number;
  pageCount: number;
};

/**
 * Published articles that lead to an address, newest first and undated last. A page beyond the last is the first.
 * @throws AppError `bad-request` for what is no web address
 */
export async function getDestination(db: Db, query: DestinationQuery): Promise<DestinationView> {
  const key = destinationKey(query.to);
  if (key === null) throw new AppError("bad-request", "An address begins with https:// or http:// and names a site.");
  const rows = await findRows(db, key, query.page);
  if (rows.length === 0 && query.page > 1) return getDestination(db, { ...query, page: 1 });
  const summaries = await findSummaries(
    db,
    rows.map(({ articleId }) => articleId),
  );
  const total = Number(rows[0]?.total ?? 0);
  const to = rows[0]?.address ?? readWebAddress(query.to)?.href ?? query.to.trim();
  return {
    to,
    address: destinationPageAddress(to),
    articles: rows.flatMap(({ articleId, position, address, original }) => {
      const summary = summaries.get(articleId);
      return summary ? [{ ...summary, isHeadline: position === 0, original: original ?? address }] : [];
    }),
    total,
    page: query.page,
    pageCount: Math.ceil(total / ARTICLES_PER_PAGE),
  };
}

type Row = { articleId: number; position: number; address: string; original: string | null; total: bigint };

function findRows(db: Db, key: string, page: number): Promise<Row[]> {
  // CROSS JOIN: SQLite takes the tables in the order written, from the address to the articles.
  return db.$queryRaw<Row[]>(sql`
    SELECT d."articleId", d."position", d."address", d."original", COUNT(*) OVER () AS "total"
    FROM "Destination" d CROSS JOIN "Article" a
    WHERE d."key" = ${key} AND a."id" = d."articleId" AND ${publishedArticleCondition}
    ORDER BY a."sortDate" DESC NULLS LAST, a."id" DESC
    LIMIT ${ARTICLES_PER_PAGE} OFFSET ${(page - 1) * ARTICLES_PER_PAGE}`);
}
