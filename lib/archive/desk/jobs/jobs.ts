import type { Context } from "@/lib/archive/context";
import type { SingleKind } from "@/lib/archive/filing/jobs/job";
import { runDue, waitForJob } from "@/lib/archive/filing/jobs/run-jobs";
import { startWorker } from "@/lib/archive/filing/jobs/worker";
import { createHandlers } from "@/lib/archive/filing/work/handlers";
import { decideJob } from "./decide-job";
import { getJobStatus } from "./job-status";
import { findImportJob, listJobViews } from "./list-jobs";
import type { JobAct } from "./types";

/** What waits, is being done or has failed, and who does it. */
export function openJobs(context: Context) {
  // Jobs wait for their turn as long as it takes.
  const patient = { ...context, patienceMs: undefined };
  return {
    list: () => listJobViews(context.db),
    /** A small answer for pages that ask whether anything has changed. */
    getStatus: (importId?: number) => getJobStatus(context.db, importId),
    findOfImport: (importId: number) => findImportJob(context.db, importId),
    decide: (jobId: number, act: JobAct) => decideJob(context, jobId, act),
    /** Waits until a job is done, paused or has failed, for so long and no longer. */
    wait: (kind: SingleKind, subject: number | string, patienceMs: number) =>
      waitForJob(context, kind, String(subject), patienceMs),
    /** Does all that is due, one after the other. What fails is logged, and due again later. */
    runDue: () => runDue(patient, createHandlers()),
    /** Does what is queued, for as long as the process lives. */
    start: () => startWorker(patient, createHandlers()),
  };
}
