import type { Db } from "@/lib/db/client";
import { type Sql, sql } from "@/lib/db/dialect";
import { type Job, type JobKind, type JobSubject, readSubject } from "./job";

/**
 * Queues jobs in one statement. A job that is queued already is set to wait again, so that it runs once more even if a worker is
 * busy with it now; its attempts are kept.
 *
 * @param subjects a query of one text column, `subject`
 */
export async function queueJobs(db: Db, kind: JobKind, subjects: Sql, now: Date): Promise<void> {
  await db.$executeRaw(sql`
    INSERT INTO "Job" ("kind", "subject", "state", "attempts", "createdAt", "updatedAt")
    SELECT ${kind}, "subject", 'waiting', 0, ${now}, ${now} FROM (${subjects}) AS "queued" WHERE true
    ON CONFLICT ("kind", "subject") DO UPDATE SET "state" = 'waiting', "options" = NULL, "updatedAt" = excluded."updatedAt"`);
}

/** The jobs of a kind that are not done, longest queued first; `limit` of them at most. */
export async function listJobs<Kind extends JobKind>(db: Db, kind: Kind, limit?: number): Promise<Job<Kind>[]> {
  const rows = await db.job.findMany({
    where: { kind },
    orderBy: { id: "asc" },
    take: limit,
    select: { subject: true, attempts: true },
  });
  return rows.map(({ subject, attempts }) => ({ subject: readSubject(kind, subject), attempts }));
}

export const countJobs = (db: Db, kind: JobKind): Promise<number> => db.job.count({ where: { kind } });

/** Marks jobs as begun by whoever has the turn, and takes them from a worker that had them. Comes before what they are about is read: what changes from then on queues them again. */
export async function beginJobs<Kind extends JobKind>(
  db: Db,
  kind: Kind,
  subjects: readonly JobSubject<Kind>[],
  now: Date,
): Promise<void> {
  await db.job.updateMany({
    where: { kind, subject: { in: subjects.map(String) } },
    data: { state: "running", owner: "", until: null, attempts: { increment: 1 }, updatedAt: now },
  });
}

/** Removes jobs that are done; those queued again since they were begun stay. */
export async function finishJobs<Kind extends JobKind>(
  db: Db,
  kind: Kind,
  subjects: readonly JobSubject<Kind>[],
): Promise<void> {
  await db.job.deleteMany({ where: { kind, subject: { in: subjects.map(String) }, state: "running" } });
}
