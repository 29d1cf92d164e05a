import { articleAddress, eventAddress, issueAddress, personAddress, quotationAddress } from "@/lib/addresses";
import type { Context } from "@/lib/archive/context";
import { listPublications } from "@/lib/archive/reading/publications/list-publications";
import { LISTED_EVENT, PUBLIC_PERSON, PUBLISHED, SHARED_QUOTATION } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { AppError } from "@/lib/errors";

// A sitemap may have 50,000 addresses (sitemaps.org); fewer keep each file quick to write.
const ADDRESSES_PER_PART = 10_000;

export function openSitemap({ db }: Context) {
  return {
    listParts: () => listParts(db),
    listAddresses: (part: string) => listAddresses(db, part),
  };
}

/** The names of all parts: `pages`, `issues-1`, `articles-1`, `articles-2` … */
export async function listParts(db: Db): Promise<string[]> {
  const [held, people, events, quotations] = await Promise.all([
    db.monthCount.aggregate({ _sum: { originalCount: true, articleCount: true } }),
    db.person.count({ where: PUBLIC_PERSON }),
    db.event.count({ where: LISTED_EVENT }),
    db.sharedQuotation.count({ where: SHARED_QUOTATION }),
  ]);
  const [issues, articles] = [held._sum.originalCount ?? 0, held._sum.articleCount ?? 0];
  const counts = { issues, articles, people, events, quotations };
  return ["pages", ...Object.entries(counts).flatMap(([kind, count]) => numberParts(kind, count))];
}

function numberParts(kind: string, count: number): string[] {
  const parts = Math.ceil(count / ADDRESSES_PER_PART);
  return Array.from({ length: parts }, (_, index) => `${kind}-${index + 1}`);
}

/**
 * The addresses of one part, as paths.
 * @throws AppError `not-found` for a part that cannot be
 */
export async function listAddresses(db: Db, part: string): Promise<string[]> {
  if (part === "pages") {
    const publications = await listPublications(db);
    return [
      "/",
      "/issues",
      "/people",
      "/events",
      "/quotations",
      "/about",
      ...publications.map(({ address }) => address),
    ];
  }
  const [, kind = "", number = ""] = /^([a-z]+)-([1-9]\d{0,4})$/.exec(part) ?? [];
  const list = KINDS.get(kind);
  if (!list) throw new AppError("not-found", "There is no such part of the sitemap.");
  return list(db, { skip: (Number(number) - 1) * ADDRESSES_PER_PART, take: ADDRESSES_PER_PART });
}

type Slice = { skip: number; take: number };

const KINDS = new Map<string, (db: Db, slice: Slice) => Promise<string[]>>([
  ["issues", listIssues],
  ["articles", listArticles],
  ["people", listPeople],
  ["events", listEvents],
  ["quotations", listQuotations],
]);

const BY_ID = { orderBy: { id: "asc" } } as const;
const SLUG = { select: { id: true, slug: true } } as const;

async function listIssues(db: Db, slice: Slice): Promise<string[]> {
  const select = { address: true, publication: { select: { slug: true } } } as const;
  const rows = await db.issue.findMany({ where: PUBLISHED, ...BY_ID, ...slice, select });
  return [...new Set(rows.flatMap((row) => (row.publication ? issueAddress(row.publication.slug, row.address) : [])))];
}

async function listArticles(db: Db, slice: Slice): Promise<string[]> {
  const rows = await db.article.findMany({ where: PUBLISHED, ...BY_ID, ...slice, ...SLUG });
  return rows.map((row) => articleAddress(row.id, row.slug));
}

async function listPeople(db: Db, slice: Slice): Promise<string[]> {
  const rows = await db.person.findMany({ where: PUBLIC_PERSON, ...BY_ID, ...slice, ...SLUG });
  return rows.map((row) => personAddress(row.slug));
}

async function listEvents(db: Db, slice: Slice): Promise<string[]> {
  const rows = await db.event.findMany({ where: LISTED_EVENT, ...BY_ID, ...slice, ...SLUG });
  return rows.map((row) => eventAddress(row.id, row.slug));
}

async function listQuotations(db: Db, slice: Slice): Promise<string[]> {
  const rows = await db.sharedQuotation.findMany({ where: SHARED_QUOTATION, ...BY_ID, ...slice, select: { id: true } });
  return rows.map((row) => quotationAddress(row.id));
}
