import { join, type Sql, sql } from "@/lib/db/dialect";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { AppError } from "@/lib/errors";

/** Who asks: readers see what is published, editors also drafts and links that are not shown. */
export type Audience = "readers" | "editors";

/** Which published articles count: of one publication (slug), dated within two days, both included. */
export type ArticleFilter = { source: string | null; from: string | null; to: string | null };

export const NO_FILTER: ArticleFilter = { source: null, from: null, to: null };

// As conditions of the client. What is counted here (`articleCount`, `publicationCount`) counts published articles only.

/** An article or an issue. An issue without a publication has no address, and is never published. */
export const PUBLISHED = { status: "published" } as const;

/** A person: active, and named in a published article. */
export const PUBLIC_PERSON = { status: "active", articleCount: { gt: 0 } } as const satisfies Prisma.PersonWhereInput;

/** Whether an article or an issue is shown to readers. */
export const isPublished = ({ status }: { status: string }): boolean => status === "published";

/** Somebody who signs a published article. */
export const PUBLIC_AUTHOR = { articleCount: { gt: 0 } } as const satisfies Prisma.AuthorWhereInput;

/** An event worth a page of its own: with fewer reports it is one article. */
export const LISTED_EVENT = { articleCount: { gte: 2 } } as const satisfies Prisma.EventWhereInput;

/** A quotation that several publications print. */
export const SHARED_QUOTATION = {
  articleCount: { gte: 2 },
  publicationCount: { gte: 2 },
} as const satisfies Prisma.SharedQuotationWhereInput;

/** Whether a link is strong enough to be shown. */
export const isShownLink = ({ status, isShown }: { status: string; isShown: boolean }): boolean =>
  status === "confirmed" || (status === "found" && isShown);

/** Both articles of a link are published. */
export const BETWEEN_PUBLISHED = { a: PUBLISHED, b: PUBLISHED } as const satisfies Prisma.LinkWhereInput;

/** The persons that an audience sees named in a list: a person nobody published anything about is the editors' alone. */
export function personsFor(audience: Audience): Prisma.PersonWhereInput {
  return audience === "editors" ? { status: "active" } : PUBLIC_PERSON;
}

/** Whether an audience sees a person by name. */
export function canSeePerson({ status, articleCount }: Counted & { status: string }, audience: Audience): boolean {
  return status === "active" && (audience === "editors" || articleCount > 0);
}

type Counted = { articleCount: number };

/** An event or a quotation of several published articles has a page that articles lead to. */
export const hasOwnPage = ({ articleCount }: Counted): boolean => articleCount >= 2;

/** What a reader is told of an address with nothing to show: there never was, or all of it was taken back. */
export type Refusal = { missing: string; gone: string };

export const refusalOf = (what: string): Refusal => ({
  missing: `There is no such ${what}.`,
  gone: `This ${what} was taken back by an editor.`,
});

/**
 * Lets an audience see what stands behind an address, by the states of its articles or issues.
 * @throws AppError `not-found`; `gone` for readers when nothing is published and something was taken back
 */
export function admit(statuses: readonly string[], audience: Audience, words: Refusal): void {
  if (statuses.includes("published")) return;
  // It leads on to the version that is shown: `findShownVersion`.
  if (statuses.includes("superseded")) throw new AppError("not-found", words.missing);
  if (audience === "editors" && statuses.length > 0) return;
  if (statuses.includes("withdrawn")) throw new AppError("gone", words.gone);
  throw new AppError("not-found", words.missing);
}

/** The same of what an issue was read from, which older versions show, too. */
export function admitFile(statuses: readonly string[], audience: Audience, words: Refusal): void {
  admit(
    statuses.map((status) => (status === "superseded" ? "published" : status)),
    audience,
    words,
  );
}

// The same in SQL, which both engines understand, each on the table's usual letter.

/** On an article `a`. */
export const publishedArticleCondition: Sql = sql`a."status" = 'published'`;

/**
 * The same where articles are gone through by id from the newest on: no index answers to it, since SQLite would read one of
 * all published articles to the end and sort them.
 */
export const publishedByIdCondition: Sql = sql`a."status" || '' = 'published'`;

/** On two articles `a` and `b`. */
export const bothPublishedCondition: Sql = sql`${publishedArticleCondition} AND b."status" = 'published'`;

/** On an issue `i`. */
export const publishedIssueCondition: Sql = sql`i."status" = 'published' AND i."publicationId" IS NOT NULL`;

/** On a link `l`: strong enough to be shown. Says nothing of its articles. */
export const shownLinkCondition: Sql = sql`(l."status" = 'confirmed' OR (l."status" = 'found' AND l."isShown"))`;

/**
 * On a link `l` between the articles `a` and `b`: an audience sees it. Editors see all but what says nothing more inside one
 * event: a shared quotation, a mention or a follow-up.
 */
export function linkCondition(audience: Audience): Sql {
  return audience === "editors"
    ? sql`NOT (l."kind" IN ('shared-quotation', 'follow-up', 'mention') AND l."status" = 'found' AND NOT l."isShown")`
    : sql`${shownLinkCondition} AND ${bothPublishedCondition}`;
}

/** On a person `p`. */
export const publicPersonCondition: Sql = sql`p."status" = 'active' AND p."articleCount" > 0`;

/** On an author `w`. */
export const publicAuthorCondition: Sql = sql`w."articleCount" > 0`;

/** On an event `e`. */
export const sharedEventCondition: Sql = sql`e."articleCount" >= 2 AND e."publicationCount" >= 2`;

/** On a row of `EventArticle`: a shown link or an editor ties the article to its event. */
export const sureMemberCondition = (member: Sql): Sql => sql`COALESCE(${member}."isSure", TRUE)`;

/** On an event `e`: of several published reports. */
export const severalReportsCondition: Sql = sql`e."articleCount" >= 2`;

/** On an event `e`: with its own page, or at least with a published report. */
export const anyEventCondition: Sql = sql`e."articleCount" >= 1 AND e."publicationCount" >= 1`;

/** On an article `a`: it is of an older version of an issue. */
export const olderVersionCondition: Sql = sql`a."status" = 'superseded'`;

/** On a shared quotation `s`. */
export const sharedQuotationCondition: Sql = sql`s."articleCount" >= 2 AND s."publicationCount" >= 2`;

/** On an article `a`: readers may see it and it passes the filter. */
export function articleCondition(filter: ArticleFilter): Sql {
  const conditions = [publishedArticleCondition];
  if (filter.source !== null) {
    conditions.push(sql`a."publicationId" = (SELECT "id" FROM "Publication" WHERE "slug" = ${filter.source})`);
  }
  if (filter.from !== null) conditions.push(sql`a."sortDate" >= ${filter.from}`);
  if (filter.to !== null) conditions.push(sql`a."sortDate" <= ${filter.to}`);
  return join(conditions, " AND ");
}

/** The same on a mention or an appearance `m`, decided by its article's id alone. */
export function mentionCondition(filter: ArticleFilter): Sql {
  // Few articles are not published: leaving those out spares a look at every article.
  return isFiltered(filter)
    ? sql`m."articleId" IN (SELECT a."id" FROM "Article" a WHERE ${articleCondition(filter)})`
    : sql`m."articleId" NOT IN (SELECT "id" FROM "Article" WHERE "status" IN ('draft', 'superseded', 'withdrawn'))`;
}

export function isFiltered({ source, from, to }: ArticleFilter): boolean {
  return source !== null || from !== null || to !== null;
}

/**
 * What a person's page counts, it counts over so many of the articles that name the person, those that came in last: a
 * name in the news every day is in tens of thousands, and the page of such a name shall cost what others cost.
 */
export const COUNTED_ARTICLES = 200;

/** Ids of the articles readers may see that name the person, of those that came in last. */
export function newestNaming(personId: number, filter: ArticleFilter, limit = COUNTED_ARTICLES): Sql {
  // CROSS JOIN: SQLite takes the tables in the order written, from the person to the articles.
  return sql`SELECT m."articleId" FROM "Appearance" m CROSS JOIN "Article" a
    WHERE m."personId" = ${personId} AND a."id" = m."articleId" AND ${articleCondition(filter)}
    ORDER BY m."articleId" DESC LIMIT ${limit}`;
}
