import { queueJobs } from "@/lib/archive/filing/jobs/queue";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";

/**
 * Queues that links follow whom these articles name now. Articles that are not filed for linking, or no longer, need no job:
 * they will be filed as they are then. Belongs in the transaction that changed their mentions.
 */
export async function noteChanged(db: Db, articleIds: readonly number[]): Promise<void> {
  if (articleIds.length === 0) return;
  const subjects = sql`SELECT CAST("articleId" AS TEXT) AS "subject" FROM "ArticleProfile"
    WHERE "articleId" IN (${join([...articleIds])})`;
  // When it was queued is for people to see; nothing depends on it.
  await queueJobs(db, "refile-people", subjects, new Date());
}
