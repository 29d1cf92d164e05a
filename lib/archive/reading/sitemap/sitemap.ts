import {
  articleAddress,
  authorAddress,
  eventAddress,
  issueAddress,
  personAddress,
  quotationAddress,
} from "@/lib/addresses";
import type { Context } from "@/lib/archive/context";
import { listOutletAddresses } from "@/lib/archive/reading/outlets/list-outlet-addresses";
import { listPublications } from "@/lib/archive/reading/publications/list-publications";
import {
  LISTED_EVENT,
  PUBLIC_AUTHOR,
  PUBLIC_PERSON,
  PUBLISHED,
  publicAuthorCondition,
  publicPersonCondition,
  publishedArticleCondition,
  publishedIssueCondition,
  SHARED_QUOTATION,
  severalReportsCondition,
  sharedQuotationCondition,
} from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { type Sql, sql } from "@/lib/db/dialect";
import { AppError } from "@/lib/errors";

// A sitemap may have 50,000 addresses (sitemaps.org). A part is a range of ids, so that the last one is found as fast as
// the first, however many there are; fewer keep each quick to write.
const IDS_PER_PART = 1000;

export function openSitemap({ db }: Context) {
  return {
    listParts: () => listParts(db),
    listAddresses: (part: string) => listAddresses(db, part),
  };
}

/** The names of all parts that hold an address: `pages`, `issues-1`, `articles-1`, `articles-2` … */
export async function listParts(db: Db): Promise<string[]> {
  const kinds = [...KINDS];
  const numbers = await Promise.all(kinds.map(([, kind]) => listFilled(db, kind)));
  return ["pages", ...kinds.flatMap(([kind], at) => (numbers[at] ?? []).map((number) => `${kind}-${number}`))];
}

/** The numbers of those ranges of ids in which readers may open a page. */
async function listFilled(db: Db, { rows, id, condition }: Kind): Promise<number[]> {
  const filled = await db.$queryRaw<{ at: number | bigint }[]>(sql`
    WITH RECURSIVE part("at", "last") AS (
      SELECT 1, (SELECT MAX(${id}) FROM ${rows})
      UNION ALL SELECT "at" + 1, "last" FROM part WHERE "at" * ${IDS_PER_PART} < "last"
    )
    SELECT part."at" FROM part WHERE (
      SELECT ${id} FROM ${rows}
      WHERE ${id} > (part."at" - 1) * ${IDS_PER_PART} AND ${id} <= part."at" * ${IDS_PER_PART} AND ${condition}
      ORDER BY ${id} LIMIT 1
    ) IS NOT NULL ORDER BY part."at"`);
  return filled.map(({ at }) => Number(at));
}

/**
 * The addresses of one part, as paths.
 * @throws AppError `not-found` for a part that cannot be
 */
export async function listAddresses(db: Db, part: string): Promise<string[]> {
  if (part === "pages") {
    const [publications, outlets] = await Promise.all([listPublications(db), listOutletAddresses(db)]);
    return [
      "/",
      "/issues",
      "/calendar",
      "/search/help",
      "/shortcuts",
      "/people",
      "/events",
      "/quotations",
      "/authors",
      "/about",
      ...publications.map(({ address }) => address),
      ...outlets,
    ];
  }
  const [, kind = "", number = ""] = /^([a-z]+)-([1-9]\d{0,5})$/.exec(part) ?? [];
  const found = KINDS.get(kind);
  if (!found) throw new AppError("not-found", "There is no such part of the sitemap.");
  const last = Number(number) * IDS_PER_PART;
  return found.list(db, { gt: last - IDS_PER_PART, lte: last });
}

type Ids = { gt: number; lte: number };
type Kind = {
  rows: Sql;
  id: Sql;
  /** Readers may open its page. */
  condition: Sql;
  list: (db: Db, id: Ids) => Promise<string[]>;
};

const BY_ID = { orderBy: { id: "asc" } } as const;
const SLUG = { select: { id: true, slug: true } } as const;

async function listIssues(db: Db, id: Ids): Promise<string[]> {
  const select = { address: true, publication: { select: { slug: true } } } as const;
  const rows = await db.issue.findMany({ where: { id, ...PUBLISHED }, ...BY_ID, select });
  return [...new Set(rows.flatMap((row) => (row.publication ? issueAddress(row.publication.slug, row.address) : [])))];
}

async function listArticles(db: Db, id: Ids): Promise<string[]> {
  const rows = await db.article.findMany({ where: { id, ...PUBLISHED }, ...BY_ID, ...SLUG });
  return rows.map((row) => articleAddress(row.id, row.slug));
}

async function listPeople(db: Db, id: Ids): Promise<string[]> {
  const rows = await db.person.findMany({ where: { id, ...PUBLIC_PERSON }, ...BY_ID, ...SLUG });
  return rows.map((row) => personAddress(row.slug));
}

async function listAuthors(db: Db, id: Ids): Promise<string[]> {
  const rows = await db.author.findMany({ where: { id, ...PUBLIC_AUTHOR }, ...BY_ID, ...SLUG });
  return rows.map((row) => authorAddress(row.slug));
}

async function listEvents(db: Db, id: Ids): Promise<string[]> {
  const rows = await db.event.findMany({ where: { id, ...LISTED_EVENT }, ...BY_ID, ...SLUG });
  return rows.map((row) => eventAddress(row.id, row.slug));
}

async function listQuotations(db: Db, id: Ids): Promise<string[]> {
  const rows = await db.sharedQuotation.findMany({
    where: { id, ...SHARED_QUOTATION },
    ...BY_ID,
    select: { id: true },
  });
  return rows.map((row) => quotationAddress(row.id));
}

/** `rows` and `id` by the letter that the conditions of `published.ts` use. */
const KINDS = new Map<string, Kind>([
  ["issues", { rows: sql`"Issue" i`, id: sql`i."id"`, condition: publishedIssueCondition, list: listIssues }],
  ["articles", { rows: sql`"Article" a`, id: sql`a."id"`, condition: publishedArticleCondition, list: listArticles }],
  ["people", { rows: sql`"Person" p`, id: sql`p."id"`, condition: publicPersonCondition, list: listPeople }],
  ["events", { rows: sql`"Event" e`, id: sql`e."id"`, condition: severalReportsCondition, list: listEvents }],
  [
    "quotations",
    { rows: sql`"SharedQuotation" s`, id: sql`s."id"`, condition: sharedQuotationCondition, list: listQuotations },
  ],
  ["authors", { rows: sql`"Author" w`, id: sql`w."id"`, condition: publicAuthorCondition, list: listAuthors }],
]);
