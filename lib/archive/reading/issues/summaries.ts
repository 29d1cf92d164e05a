import { issueAddress } from "@/lib/addresses";
import { toShownDate } from "@/lib/archive/reading/articles/shown-date";
import { publishedIssueCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { valueRows } from "@/lib/db/value-rows";
import type { IssueSummary } from "./types";

// Enough to tell what an issue is about.
const FIRST_TITLES = 3;

/** An original of an issue with one of its first articles. */
type Row = {
  id: number;
  publicationId: number;
  address: string;
  number: string | null;
  date: string | null;
  datePrecision: string | null;
  dateOrigin: string | null;
  dateReason: Prisma.JsonValue;
  title: string | null;
  articleCount: number;
  slug: string;
  name: string;
  articleId: number | null;
  articleTitle: string | null;
};

/** Where an issue stands: all its originals share this. */
export type IssueKey = { publicationId: number; address: string };

/** The published issues of these keys, in their order. */
export async function listSummaries(db: Db, keys: readonly IssueKey[]): Promise<IssueSummary[]> {
  const groups = new Map<string, Row[]>();
  for (const wanted of valueRows({ publicationId: "INTEGER", address: "TEXT" }, keys)) {
    // SQLite takes the tables of a cross join in the order written: from the keys to their issues.
    const rows = await db.$queryRaw<Row[]>(sql`
      ${wanted} SELECT i."id", i."publicationId", i."address", i."number", i."date", i."datePrecision", i."dateOrigin",
        i."dateReason", i."title", i."articleCount", s."slug", s."name", a."id" AS "articleId", a."title" AS "articleTitle"
      FROM v CROSS JOIN "Issue" i JOIN "Publication" s ON s."id" = i."publicationId"
      LEFT JOIN "Article" a ON a."issueId" = i."id" AND a."position" <= ${FIRST_TITLES}
      WHERE i."publicationId" = v."publicationId" AND i."address" = v."address" AND ${publishedIssueCondition}
      ORDER BY i."id", a."position"`);
    for (const row of rows) groups.set(nameKey(row), [...(groups.get(nameKey(row)) ?? []), row]);
  }
  return keys.flatMap((key) => summarize(groups.get(nameKey(key)) ?? []) ?? []);
}

const nameKey = (key: IssueKey) => `${key.publicationId}/${key.address}`;

/** One issue of its originals' rows: the first that gives a fact gives it for all. */
function summarize(rows: Row[]): IssueSummary | null {
  const [first] = rows;
  if (!first) return null;
  const originals = [...new Map(rows.map((row) => [row.id, row])).values()];
  return {
    address: issueAddress(first.slug, first.address),
    publication: { slug: first.slug, name: first.name },
    number: originals.find((row) => row.number !== null)?.number ?? null,
    date: toShownDate(first),
    // Single press articles carry their own titles; together they have none.
    title: originals.length === 1 ? first.title : null,
    firstTitles: rows.flatMap((row) => row.articleTitle ?? []).slice(0, FIRST_TITLES),
    firstArticleId: rows.find((row) => row.articleId !== null)?.articleId ?? null,
    articleCount: originals.reduce((sum, row) => sum + row.articleCount, 0),
  };
}
