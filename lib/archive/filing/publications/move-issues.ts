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
