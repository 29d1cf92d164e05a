import { articleAddress, issueAddress } from "@/lib/addresses";
import { PUBLISHED } from "@/lib/archive/reading/published";
import { findProposedDate } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
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
  const rows = await db.article.findMany({
    where: { id: { in: [...new Set(ids)].slice(0, MAX_IDS) }, ...PUBLISHED },
    select: SUMMARY_SELECT,
  });
  return new Map(rows.map((row) => [row.id, toArticleSummary(row)]));
}
