import { publishedIssueCondition } from "@/lib/archive/reading/published";
import { shownEvents, shownPeople } from "@/lib/archive/reading/shown-counts";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import type { Holdings } from "./types";

type Count = number | bigint;
type Row = Record<"publications" | "issues" | "articles" | "people" | "events" | "samples", Count | null> & {
  first: string | null;
  last: string | null;
};

/** What the archive holds for readers, in numbers. */
export async function countHoldings(db: Db): Promise<Holdings> {
  const [row] = await db.$queryRaw<Row[]>(sql`
    SELECT COUNT(DISTINCT h."publicationId") AS "publications", SUM(h."issueCount") AS "issues",
      SUM(h."articleCount") AS "articles", MIN(h."firstDate") AS "first", MAX(h."lastDate") AS "last",
      ${shownPeople} AS "people", ${shownEvents} AS "events",
      (SELECT COUNT(*) FROM (SELECT 1 FROM "Import" im JOIN "Issue" i ON i."importId" = im."id"
        WHERE im."isSample" = TRUE AND ${publishedIssueCondition} LIMIT 1) one) AS "samples"
    FROM "MonthCount" h`);
  return {
    publicationCount: Number(row?.publications ?? 0),
    issueCount: Number(row?.issues ?? 0),
    articleCount: Number(row?.articles ?? 0),
    personCount: Number(row?.people ?? 0),
    eventCount: Number(row?.events ?? 0),
    firstDate: row?.first ?? null,
    lastDate: row?.last ?? null,
    hasSamples: Number(row?.samples ?? 0) > 0,
  };
}
