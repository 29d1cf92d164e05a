import { articleAddress, issueAddress } from "@/lib/addresses";
import { publishedArticleCondition } from "@/lib/archive/reading/published";
import { findProposedDate } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { toShownDate } from "./shown-date";
import type { ArticleSummary, IssueRef } from "./types";

const DATE = { date: true, datePrecision: true, dateOrigin: true, dateReason: true } as const;
const PUBLICATION = { select: { slug: true, name: true } } as const;

const ISSUE_REF_SELECT = {
  id: true,
  address: true,
  number: true,
  publication: PUBLICATION,
  ...DATE,
} as const satisfies Prisma.IssueSelect;

/** The columns of a list entry: never the text. */
export const SUMMARY_SELECT = {
  id: true,
  slug: true,
  title: true,
  section: true,
  part: true,
  author: true,
  wordCount: true,
  proposedDate: true,
  ...DATE,
  publication: PUBLICATION,
  issue: { select: ISSUE_REF_SELECT },
} as const satisfies Prisma.ArticleSelect;

export type SummaryRow = Prisma.ArticleGetPayload<{ select: typeof SUMMARY_SELECT }>;
type IssueRefRow = Prisma.IssueGetPayload<{ select: typeof ISSUE_REF_SELECT }>;

export function toArticleSummary(row: SummaryRow): ArticleSummary {
  const { id, slug, title, section, part, author, wordCount, publication } = row;
  return {
    id,
    slug,
    address: articleAddress(id, slug),
    title,
    section,
    part,
    author,
    publication,
    issue: toIssueRef(row.issue),
    date: toShownDate(row) ?? toShownDate(row.issue),
    proposedDate: findProposedDate(row.proposedDate),
    wordCount,
  };
}

function toIssueRef(row: IssueRefRow): IssueRef {
  const { id, number, publication } = row;
  const address = publication ? issueAddress(publication.slug, row.address) : null;
  return { id, address, publication, number, date: toShownDate(row) };
}

// Ids in one statement: SQLite takes 32,766 bound values.
const MAX_IDS = 10_000;

/** The published articles of these ids, by id. */
export async function findSummaries(db: Db, ids: readonly number[]): Promise<Map<number, ArticleSummary>> {
  const wanted = [...new Set(ids)].slice(0, MAX_IDS);
  if (wanted.length === 0) return new Map();
  const rows = await db.$queryRaw<SummaryColumns[]>(sql`
    SELECT ${SUMMARY_COLUMNS} FROM "Article" a ${SUMMARY_JOINS}
    WHERE a."id" IN (${join(wanted)}) AND ${publishedArticleCondition}`);
  return new Map(rows.map((row) => [row.id, readSummary(row)]));
}

/** The columns of a list entry in SQL, of an article `a` with its `SUMMARY_JOINS`; `readSummary` reads them. */
export const SUMMARY_COLUMNS = sql`
  a."id", a."slug", a."title", a."section", a."part", a."author", a."wordCount", a."proposedDate",
  a."date", a."datePrecision", a."dateOrigin", a."dateReason", ap."slug" AS "publicationSlug", ap."name" AS "publicationName",
  ai."id" AS "issueId", ai."address" AS "issueAddress", ai."number" AS "issueNumber",
  ai."date" AS "issueDate", ai."datePrecision" AS "issueDatePrecision",
  ai."dateOrigin" AS "issueDateOrigin", ai."dateReason" AS "issueDateReason",
  ip."slug" AS "issuePublicationSlug", ip."name" AS "issuePublicationName"`;

export const SUMMARY_JOINS = sql`
  JOIN "Issue" ai ON ai."id" = a."issueId"
  LEFT JOIN "Publication" ap ON ap."id" = a."publicationId"
  LEFT JOIN "Publication" ip ON ip."id" = ai."publicationId"`;

export type SummaryColumns = Omit<SummaryRow, "publication" | "issue"> & {
  publicationSlug: string | null;
  publicationName: string | null;
  issueId: number;
  issueAddress: string;
  issueNumber: string | null;
  issueDate: string | null;
  issueDatePrecision: string | null;
  issueDateOrigin: string | null;
  issueDateReason: Prisma.JsonValue;
  issuePublicationSlug: string | null;
  issuePublicationName: string | null;
};

export function readSummary(row: SummaryColumns): ArticleSummary {
  const issue: IssueRefRow = {
    id: row.issueId,
    address: row.issueAddress,
    number: row.issueNumber,
    publication: toPublication(row.issuePublicationSlug, row.issuePublicationName),
    date: row.issueDate,
    datePrecision: row.issueDatePrecision,
    dateOrigin: row.issueDateOrigin,
    dateReason: row.issueDateReason,
  };
  return toArticleSummary({ ...row, publication: toPublication(row.publicationSlug, row.publicationName), issue });
}

const toPublication = (slug: string | null, name: string | null) =>
  slug === null || name === null ? null : { slug, name };
