import type { Context } from "@/lib/archive/context";
import { sql, textRows } from "@/lib/db/dialect";

/** Issues of one job: its subject lists them, and is in an index whose rows PostgreSQL holds below 2,704 bytes. */
const ISSUES_OF_ONE_JOB = 200;

/**
 * Queues that the originals of these issues are read again, in jobs of some hundred; a worker does them. One that is queued or
 * being done already begins anew, since the issues behind it were read before what they are to be read for. A paused one
 * stays paused.
 *
 * @returns the subjects of the jobs
 */
export async function queueReading(context: Context, issueIds: readonly number[]): Promise<string[]> {
  if (issueIds.length === 0) return [];
  const ids = [...new Set(issueIds)].sort((a, b) => a - b);
  const subjects = Array.from({ length: Math.ceil(ids.length / ISSUES_OF_ONE_JOB) }, (_, at) =>
    ids.slice(at * ISSUES_OF_ONE_JOB, (at + 1) * ISSUES_OF_ONE_JOB).join(","),
  );
  const now = context.now();
  await context.db.$transaction((db) =>
    db.$executeRaw(sql`
    INSERT INTO "Job" ("kind", "subject", "state", "createdAt", "updatedAt")
    SELECT 'reanalyse', "value", 'waiting', ${now}, ${now} FROM ${textRows(context.database.engine, subjects)} AS "queued" WHERE true
    ON CONFLICT ("kind", "subject") DO UPDATE SET
      "state" = CASE WHEN "Job"."state" = 'paused' THEN 'paused' ELSE 'waiting' END,
      "options" = NULL, "failures" = 0, "failureWords" = NULL, "runAfter" = NULL, "owner" = '', "until" = NULL,
      "step" = NULL, "doneCount" = 0, "totalCount" = 0, "updatedAt" = excluded."updatedAt"`),
  );
  return subjects;
}
