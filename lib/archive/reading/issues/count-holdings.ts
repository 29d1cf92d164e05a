import { PUBLIC_PERSON, PUBLISHED, publishedIssueCondition, SHARED_EVENT } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import type { Holdings } from "./types";

type IssueRow = { issues: number | bigint; publications: number | bigint; first: string | null; last: string | null };

/** What the archive holds for readers, in numbers. */
export async function countHoldings(db: Db): Promise<Holdings> {
  const [issueRows, articleCount, personCount, eventCount, sample] = await Promise.all([
    db.$queryRaw<IssueRow[]>(sql`
      SELECT COUNT(*) AS "issues", COUNT(DISTINCT "publicationId") AS "publications",
        MIN("date") AS "first", MAX("date") AS "last"
      FROM (SELECT "publicationId", "address", MAX("date") AS "date" FROM "Issue"
        i WHERE ${publishedIssueCondition} GROUP BY "publicationId", "address") AS issues`),
    db.article.count({ where: PUBLISHED }),
    db.person.count({ where: PUBLIC_PERSON }),
    db.event.count({ where: SHARED_EVENT }),
    db.issue.findFirst({ where: { ...PUBLISHED, import: { isSample: true } }, select: { id: true } }),
  ]);
  const [row] = issueRows;
  return {
    publicationCount: Number(row?.publications ?? 0),
    issueCount: Number(row?.issues ?? 0),
    articleCount,
    personCount,
    eventCount,
    firstDate: row?.first ?? null,
    lastDate: row?.last ?? null,
    hasSamples: sample !== null,
  };
}
