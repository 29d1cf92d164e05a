import { issueAddress } from "@/lib/addresses";
import { toShownDate } from "@/lib/archive/reading/articles/shown-date";
import { PUBLISHED } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { IssueSummary } from "./types";

// Enough to tell what an issue is about.
const FIRST_TITLES = 3;

const SELECT = {
  publicationId: true,
  address: true,
  number: true,
  date: true,
  datePrecision: true,
  dateOrigin: true,
  dateReason: true,
  title: true,
  articleCount: true,
  publication: { select: { slug: true, name: true } },
  articles: { where: { position: { lte: FIRST_TITLES } }, orderBy: { position: "asc" }, select: { title: true } },
} as const satisfies Prisma.IssueSelect;

type Row = Prisma.IssueGetPayload<{ select: typeof SELECT }>;

/** Where an issue stands: all its originals share this. */
export type IssueKey = { publicationId: number; address: string };

/** The published issues of these keys, in their order. */
export async function listSummaries(db: Db, keys: readonly IssueKey[]): Promise<IssueSummary[]> {
  if (keys.length === 0) return [];
  const rows = await db.issue.findMany({
    where: { ...PUBLISHED, OR: keys.map(({ publicationId, address }) => ({ publicationId, address })) },
    orderBy: { id: "asc" },
    select: SELECT,
  });
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(nameKey(row), [...(groups.get(nameKey(row)) ?? []), row]);
  return keys.flatMap((key) => summarize(groups.get(nameKey(key)) ?? []) ?? []);
}

const nameKey = (key: { publicationId: number | null; address: string }) => `${key.publicationId}/${key.address}`;

/** One issue of its originals' rows: the first that gives a fact gives it for all. */
function summarize(rows: Row[]): IssueSummary | null {
  const [first] = rows;
  if (!first?.publication) return null;
  return {
    address: issueAddress(first.publication.slug, first.address),
    publication: first.publication,
    number: rows.find((row) => row.number !== null)?.number ?? null,
    date: toShownDate(first),
    // Single press articles carry their own titles; together they have none.
    title: rows.length === 1 ? first.title : null,
    firstTitles: rows.flatMap((row) => row.articles.map(({ title }) => title)).slice(0, FIRST_TITLES),
    articleCount: rows.reduce((sum, row) => sum + row.articleCount, 0),
  };
}
