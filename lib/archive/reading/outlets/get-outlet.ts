import { outletAddress, personAddress, quotationAddress } from "@/lib/addresses";
import { nameOfOutlet } from "@/lib/analysis/text/outlets";
import { findSummaries } from "@/lib/archive/reading/articles/summaries";
import type { ArticleSummary, PersonRef, PublicationRef } from "@/lib/archive/reading/articles/types";
import type { AuthorQuery } from "@/lib/archive/reading/authors/schema";
import {
  articleCondition,
  hasOwnPage,
  NO_FILTER,
  publicPersonCondition,
  publishedArticleCondition,
} from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import { AppError } from "@/lib/errors";

/** Which of an outlet's quotations are listed: printed by one publication (slug), within two days. */
export type OutletQuery = AuthorQuery;

/** Words that an article prints as the outlet's, or as somebody's whom the outlet quotes. */
export type OutletQuotation = {
  text: string;
  speaker: string | null;
  speakerPerson: PersonRef | null;
  /** The name the article prints for the outlet. */
  outlet: string;
  article: ArticleSummary;
  /** The page of the quotation, when several articles print it. */
  sharedAddress: string | null;
};

export type OutletView = {
  slug: string;
  name: string;
  address: string;
  /** Every name that articles print for it, most printed first. */
  names: string[];
  /** Who prints its words, most articles first, whatever the filter. */
  publications: (PublicationRef & { articleCount: number })[];
  quotations: OutletQuotation[];
  /** Of those that pass the filter. */
  total: number;
  page: number;
  pageCount: number;
};

const QUOTATIONS_PER_PAGE = 50;
const MAX_NAMES = 12;
const MAX_PUBLICATIONS = 20;

/**
 * What an outlet is quoted for by published articles that pass the filter, newest first and undated last. A page beyond the last is the first.
 * @throws AppError `not-found` when no published article quotes an outlet of this address
 */
export async function getOutlet(db: Db, slug: string, query: OutletQuery): Promise<OutletView> {
  const names = await listNames(db, slug);
  const [first] = names;
  if (first === undefined)
    throw new AppError("not-found", "No article of the archive quotes an outlet of this address.");
  const [rows, publications] = await Promise.all([findRows(db, slug, query), listPublications(db, slug)]);
  if (rows.length === 0 && query.page > 1) return getOutlet(db, slug, { ...query, page: 1 });
  const summaries = await findSummaries(db, [...new Set(rows.map((row) => row.articleId))]);
  const total = Number(rows[0]?.total ?? 0);
  return {
    ...{ slug, address: outletAddress(slug), names, publications, total },
    name: nameOfOutlet(slug) ?? first.replace(/^the\s/i, ""),
    quotations: rows.flatMap((row) => toQuotation(row, summaries.get(row.articleId))),
    page: query.page,
    pageCount: Math.ceil(total / QUOTATIONS_PER_PAGE),
  };
}

type Row = {
  articleId: number;
  text: string;
  speaker: string | null;
  outlet: string;
  sharedId: number | null;
  articleCount: number | bigint | null;
  personId: number | null;
  personSlug: string | null;
  personName: string | null;
  total: bigint;
};

// CROSS JOIN: SQLite takes the tables in the order written, from the outlet to the articles.
function findRows(db: Db, slug: string, query: OutletQuery): Promise<Row[]> {
  return db.$queryRaw<Row[]>(sql`
    SELECT c.*, p."id" AS "personId", p."slug" AS "personSlug", p."name" AS "personName" FROM (
      SELECT q."id", q."articleId", q."text", q."speaker", q."outlet", q."sharedId", q."start", s."articleCount", a."sortDate",
        (SELECT m."personId" FROM "Mention" m WHERE m."articleId" = q."articleId" AND m."start" = q."speakerStart" LIMIT 1)
          AS "saidBy", COUNT(*) OVER () AS "total"
      FROM "Quotation" q CROSS JOIN "Article" a LEFT JOIN "SharedQuotation" s ON s."id" = q."sharedId"
      WHERE q."outletSlug" = ${slug} AND a."id" = q."articleId" AND ${articleCondition(query)}
      ORDER BY a."sortDate" DESC NULLS LAST, a."id" DESC, q."start"
      LIMIT ${QUOTATIONS_PER_PAGE} OFFSET ${(query.page - 1) * QUOTATIONS_PER_PAGE}
    ) c LEFT JOIN "Person" p ON p."id" = c."saidBy" AND ${publicPersonCondition}
    ORDER BY c."sortDate" DESC NULLS LAST, c."articleId" DESC, c."start"`);
}

function toQuotation(row: Row, article: ArticleSummary | undefined): OutletQuotation[] {
  if (!article) return [];
  const { text, speaker, outlet, sharedId, personId: id, personSlug, personName: name } = row;
  const isShared = sharedId !== null && hasOwnPage({ articleCount: Number(row.articleCount ?? 0) });
  const isKnown = id !== null && personSlug !== null && name !== null;
  const speakerPerson = isKnown ? { id, slug: personSlug, name, address: personAddress(personSlug) } : null;
  const sharedAddress = isShared ? quotationAddress(sharedId) : null;
  return [{ text, speaker, speakerPerson, outlet, article, sharedAddress }];
}

async function listNames(db: Db, slug: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ outlet: string }[]>(sql`
    SELECT q."outlet" FROM "Quotation" q CROSS JOIN "Article" a
    WHERE q."outletSlug" = ${slug} AND a."id" = q."articleId" AND ${publishedArticleCondition}
    GROUP BY q."outlet" ORDER BY COUNT(*) DESC, q."outlet" LIMIT ${MAX_NAMES}`);
  return rows.map(({ outlet }) => outlet);
}

async function listPublications(db: Db, slug: string): Promise<OutletView["publications"]> {
  const rows = await db.$queryRaw<{ slug: string; name: string; articles: bigint }[]>(sql`
    SELECT p."slug", p."name", COUNT(DISTINCT a."id") AS "articles" FROM "Quotation" q CROSS JOIN "Article" a
    JOIN "Publication" p ON p."id" = a."publicationId"
    WHERE q."outletSlug" = ${slug} AND a."id" = q."articleId" AND ${articleCondition(NO_FILTER)}
    GROUP BY p."id", p."slug", p."name" ORDER BY COUNT(DISTINCT a."id") DESC, p."name" LIMIT ${MAX_PUBLICATIONS}`);
  return rows.map(({ articles, ...publication }) => ({ ...publication, articleCount: Number(articles) }));
}
