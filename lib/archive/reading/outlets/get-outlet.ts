import { outletAddress, personAddress, quotationAddress } from "@/lib/addresses";
import { nameOfOutlet } from "@/lib/analysis/text/outlets";
import { newestWith, OFTEN } from "@/lib/archive/reading/articles/newest-with";
import { findSummaries } from "@/lib/archive/reading/articles/summaries";
import type { ArticleSummary, CountedPublication, PersonRef } from "@/lib/archive/reading/articles/types";
import type { AuthorQuery } from "@/lib/archive/reading/authors/schema";
import {
  articleCondition,
  hasOwnPage,
  isFiltered,
  publicPersonCondition,
  publishedArticleCondition,
} from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
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
  /** Who prints its words, most articles first, whatever the filter. Not counted when more than a thousand quotations are. */
  publications: CountedPublication[];
  quotations: OutletQuotation[];
  /** Of those that pass the filter; of more than a thousand without a filter, a thousand. */
  total: number;
  /** There are more than `total`; a filter reaches them. */
  isCapped: boolean;
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
  const isOften = await isQuotedOften(db, slug);
  const names = await listNames(db, slug);
  const [first] = names;
  if (first === undefined)
    throw new AppError("not-found", "No article of the archive quotes an outlet of this address.");
  const isCut = isOften && !isFiltered(query);
  const [found, publications] = await Promise.all([
    isCut ? findAmongAll(db, slug, Math.min(query.page, MAX_PAGES)) : findIds(db, slug, query),
    listPublications(db, slug, isOften),
  ]);
  if (found.length === 0 && query.page > 1) return getOutlet(db, slug, { ...query, page: 1 });
  const rows = await findRows(db, found);
  const summaries = await findSummaries(db, [...new Set(rows.map((row) => row.articleId))]);
  const total = isCut ? OFTEN : Number(found[0]?.total ?? 0);
  return {
    ...{ slug, address: outletAddress(slug), names, publications, total, isCapped: isCut },
    name: nameOfOutlet(slug) ?? first.replace(/^the\s/i, ""),
    quotations: rows.flatMap((row) => toQuotation(row, summaries.get(row.articleId))),
    page: isCut ? Math.min(query.page, MAX_PAGES) : query.page,
    pageCount: Math.ceil(total / QUOTATIONS_PER_PAGE),
  };
}

const MAX_PAGES = OFTEN / QUOTATIONS_PER_PAGE;

async function isQuotedOften(db: Db, slug: string): Promise<boolean> {
  const [row] = await db.$queryRaw<{ count: bigint }[]>(sql`
    SELECT COUNT(*) AS "count" FROM (SELECT 1 FROM "Quotation" WHERE "outletSlug" = ${slug} LIMIT ${OFTEN + 1}) quoted`);
  return Number(row?.count ?? 0) > OFTEN;
}

type Found = { id: number; total?: bigint };

// CROSS JOIN: SQLite takes the tables in the order written, from the outlet to the articles.
function findIds(db: Db, slug: string, query: OutletQuery): Promise<Found[]> {
  return db.$queryRaw<Found[]>(sql`
    SELECT q."id", COUNT(*) OVER () AS "total" FROM "Quotation" q CROSS JOIN "Article" a
    WHERE q."outletSlug" = ${slug} AND a."id" = q."articleId" AND ${articleCondition(query)}
    ORDER BY a."sortDate" DESC NULLS LAST, a."id" DESC, q."start"
    LIMIT ${QUOTATIONS_PER_PAGE} OFFSET ${(query.page - 1) * QUOTATIONS_PER_PAGE}`);
}

/** The same for an outlet quoted so often that the newest of all articles soon have a page of quotations. */
function findAmongAll(db: Db, slug: string, page: number): Promise<Found[]> {
  const quoted = {
    table: sql`"Quotation" q`,
    condition: sql`q."outletSlug" = ${slug} AND q."articleId" = a."id"`,
    ...{ id: sql`q."id"`, place: sql`q."start"` },
  };
  return db.$queryRaw<Found[]>(newestWith(quoted, QUOTATIONS_PER_PAGE, (page - 1) * QUOTATIONS_PER_PAGE));
}

type Row = {
  id: number;
  articleId: number;
  text: string;
  speaker: string | null;
  outlet: string;
  sharedId: number | null;
  articleCount: number | bigint | null;
  personId: number | null;
  personSlug: string | null;
  personName: string | null;
};

/** What is shown of these quotations, in their order. */
async function findRows(db: Db, found: readonly Found[]): Promise<Row[]> {
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const rows = await db.$queryRaw<Row[]>(sql`
    SELECT c.*, p."id" AS "personId", p."slug" AS "personSlug", p."name" AS "personName" FROM (
      SELECT q."id", q."articleId", q."text", q."speaker", q."outlet", q."sharedId", s."articleCount",
        (SELECT m."personId" FROM "Mention" m WHERE m."articleId" = q."articleId" AND m."start" = q."speakerStart" LIMIT 1)
          AS "saidBy"
      FROM "Quotation" q LEFT JOIN "SharedQuotation" s ON s."id" = q."sharedId" WHERE q."id" IN (${join(ids)})
    ) c LEFT JOIN "Person" p ON p."id" = c."saidBy" AND ${publicPersonCondition}`);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
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

/** Quotations of the outlet that published articles print, a thousand of those that came in last. */
const newestQuoted = (slug: string) => sql`
  SELECT q."outlet", a."id" AS "articleId", a."publicationId" FROM "Quotation" q CROSS JOIN "Article" a
  WHERE q."outletSlug" = ${slug} AND a."id" = q."articleId" AND ${publishedArticleCondition}
  ORDER BY q."articleId" DESC LIMIT ${OFTEN}`;

async function listNames(db: Db, slug: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ outlet: string }[]>(sql`
    SELECT "outlet" FROM (${newestQuoted(slug)}) quoted
    GROUP BY "outlet" ORDER BY COUNT(*) DESC, "outlet" LIMIT ${MAX_NAMES}`);
  return rows.map(({ outlet }) => outlet);
}

async function listPublications(db: Db, slug: string, isOften: boolean): Promise<CountedPublication[]> {
  const rows = await db.$queryRaw<{ slug: string; name: string; articles: bigint }[]>(sql`
    SELECT p."slug", p."name", COUNT(DISTINCT quoted."articleId") AS "articles"
    FROM (${newestQuoted(slug)}) quoted JOIN "Publication" p ON p."id" = quoted."publicationId"
    GROUP BY p."id", p."slug", p."name" ORDER BY COUNT(DISTINCT quoted."articleId") DESC, p."name" LIMIT ${MAX_PUBLICATIONS}`);
  return rows.map(({ articles, ...row }) => ({ ...row, articleCount: isOften ? null : Number(articles) }));
}
