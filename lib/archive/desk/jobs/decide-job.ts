import type { Context } from "@/lib/archive/context";
import { stopReading } from "@/lib/archive/filing/imports/publish-import";
import type { JobState } from "@/lib/archive/filing/jobs/job";
import { queueJobs } from "@/lib/archive/filing/jobs/queue";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import type { Outcome } from "@/lib/outcome";
import type { JobAct } from "./types";

type Change = { from: JobState[]; to: JobState; conflict: string };

const CHANGES: Record<Exclude<JobAct, "cancel">, Change> = {
  pause: { from: ["waiting", "running"], to: "paused", conflict: "It is not being done just now." },
  resume: { from: ["paused"], to: "waiting", conflict: "It is not paused." },
  retry: { from: ["waiting", "failed"], to: "waiting", conflict: "It is being done already." },
};

/**
 * Pauses, resumes, cancels a job, or has it tried again at once. A worker that is at it stops at its next step; what was done
 * until then stands.
 */
export async function decideJob(context: Context, jobId: number, act: JobAct): Promise<Outcome> {
  return context.db.$transaction(async (db): Promise<Outcome> => {
    const job = await db.job.findUnique({ where: { id: jobId }, select: { kind: true, subject: true } });
    if (!job) return { ok: false, reason: "not-found", words: "It is done, or was cancelled meanwhile." };
    if (act === "cancel") return cancel(context, db, { id: jobId, ...job });
    const { from, to, conflict } = CHANGES[act];
    const { count } = await db.job.updateMany({
      where: { id: jobId, state: { in: from } },
      data: { state: to, owner: "", until: null, runAfter: null, failures: 0, updatedAt: context.now() },
    });
    return count > 0 ? { ok: true } : { ok: false, reason: "conflict", words: conflict };
  });
}

type JobRow = { id: number; kind: string; subject: string };

/** What an import has read stays in its preview, and is linked; the rest of its files is left out. */
async function cancel(context: Context, db: Db, { id, kind, subject }: JobRow): Promise<Outcome> {
  if (kind === "link-read" || kind === "refile-people") {
    return { ok: false, reason: "conflict", words: "Links would stay wrong without it. Pause it instead." };
  }
  if (kind === "import") {
    await stopReading(db, Number(subject));
    await queueJobs(db, "link-read", sql`SELECT ${subject} AS "subject"`, context.now());
  } else await db.job.delete({ where: { id } });
  return { ok: true };
}
