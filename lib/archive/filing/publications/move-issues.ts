import { refreshEventsOf } from "@/lib/archive/filing/events/refresh-event";
import { queueJobs } from "@/lib/archive/filing/jobs/queue";
import { refreshSharedOf } from "@/lib/archive/filing/quotations/refresh-shared";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
import { keepHoldings } from "./keep-holdings";

/** Issues moved in one statement: each is a bound value. */
const BATCH = 500;

/**
 * Files issues that go by these names under another publication. Links inside one publication are judged otherwise than
 * between two, so that links of their articles are found anew after it.
 */
export async function moveIssues(db: Db, namedIds: readonly number[], publicationId: number, now: Date): Promise<void> {
  const rows = await db.issue.findMany({
    where: { namedPublicationId: { in: [...namedIds] }, NOT: { publicationId } },
    select: { id: true },
  });
  for (let at = 0; at < rows.length; at += BATCH) {
    const ids = rows.slice(at, at + BATCH).map((row) => row.id);
    await keepHoldings(db, ids, () => db.issue.updateMany({ where: { id: { in: ids } }, data: { publicationId } }));
    await db.article.updateMany({ where: { issueId: { in: ids } }, data: { publicationId } });
    await refreshAround(db, ids);
    await queueJobs(db, "refile-people", listFiled(ids), now);
  }
}

type Misplaced = { namedId: number; publicationId: number };

/** Names whose issues are not all filed under the publication that they are names of. Changes nothing. */
export async function findMisplaced(db: Db): Promise<Misplaced[]> {
  const rows = await db.$queryRaw<{ namedId: number | bigint; publicationId: number | bigint }[]>(sql`
    SELECT p."id" AS "namedId", COALESCE(p."sameAsId", p."id") AS "publicationId" FROM "Publication" p
    WHERE EXISTS (
      SELECT 1 FROM "Issue" i WHERE i."namedPublicationId" = p."id"
        AND (i."publicationId" IS NULL OR i."publicationId" <> COALESCE(p."sameAsId", p."id"))
    )`);
  return rows.map((row) => ({ namedId: Number(row.namedId), publicationId: Number(row.publicationId) }));
}

async function refreshAround(db: Db, issueIds: readonly number[]): Promise<void> {
  const articles = await db.article.findMany({ where: { issueId: { in: [...issueIds] } }, select: { id: true } });
  const articleIds = articles.map((article) => article.id);
  await refreshEventsOf(db, articleIds);
  await refreshSharedOf(db, articleIds);
}

/** Those that are filed for linking: others are linked as they are when they are. */
const listFiled = (issueIds: readonly number[]) => sql`
  SELECT CAST(a."id" AS TEXT) AS "subject" FROM "Article" a JOIN "ArticleProfile" f ON f."articleId" = a."id"
  WHERE a."issueId" IN (${join([...issueIds])})`;
