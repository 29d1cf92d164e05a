import { articleAddress } from "@/lib/addresses";
import { readCalendarDate } from "@/lib/analysis/text/calendar";
import { readLinkStatus } from "@/lib/archive/reading/articles/link-row";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
import type { LinkPreview } from "./types";

type Row = {
  articleId: number;
  id: number;
  score: number;
  isShown: boolean | number;
  status: string;
  summary: string | null;
  otherId: number;
  slug: string;
  title: string;
  date: string | null;
  datePrecision: string | null;
  issueDate: string | null;
  issuePrecision: string | null;
  publication: string | null;
};

/** The links of all articles of these issues, strongest first, by id of the article. One statement. */
export async function listLinkPreviews(db: Db, issueIds: readonly number[]): Promise<Map<number, LinkPreview[]>> {
  const links = new Map<number, LinkPreview[]>();
  if (issueIds.length === 0) return links;
  const ids = join([...issueIds]);
  const rows = await db.$queryRaw<Row[]>(sql`
    SELECT s."articleId", l."id", l."score", l."isShown", l."status", e."evidence" ->> 'summary' AS "summary",
      o."id" AS "otherId", o."slug", o."title", o."date", o."datePrecision", i."date" AS "issueDate",
      i."datePrecision" AS "issuePrecision", p."name" AS "publication"
    FROM (
      SELECT l."id", l."aId" AS "articleId", l."bId" AS "otherId" FROM "Article" a
      JOIN "Link" l ON l."aId" = a."id" WHERE a."issueId" IN (${ids})
      UNION ALL
      SELECT l."id", l."bId", l."aId" FROM "Article" a JOIN "Link" l ON l."bId" = a."id" WHERE a."issueId" IN (${ids})
    ) s
    JOIN "Link" l ON l."id" = s."id" LEFT JOIN "LinkEvidence" e ON e."linkId" = l."id"
    JOIN "Article" o ON o."id" = s."otherId" JOIN "Issue" i ON i."id" = o."issueId"
    LEFT JOIN "Publication" p ON p."id" = o."publicationId"
    WHERE l."kind" = 'same-event' AND (l."isShown" OR l."status" IN ('confirmed', 'rejected'))
      AND o."status" IN ('draft', 'published')
    ORDER BY l."score" DESC, l."id"`);
  for (const row of rows) {
    const articleId = Number(row.articleId);
    links.set(articleId, [...(links.get(articleId) ?? []), toPreview(row)]);
  }
  return links;
}

function toPreview(row: Row): LinkPreview {
  const ofIssue = { date: row.issueDate, datePrecision: row.issuePrecision };
  return {
    id: Number(row.id),
    score: row.score,
    isShown: Boolean(row.isShown),
    status: readLinkStatus(row.status),
    summary: row.summary ?? "",
    other: {
      id: Number(row.otherId),
      title: row.title,
      address: articleAddress(Number(row.otherId), row.slug),
      publication: row.publication,
      date: readCalendarDate(row) ?? readCalendarDate(ofIssue),
    },
  };
}
