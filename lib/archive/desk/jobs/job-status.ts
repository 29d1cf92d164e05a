import type { Db } from "@/lib/db/client";
import { findImportJob } from "./list-jobs";
import type { JobView } from "./types";

/** How things are with all jobs, or with that of an import: `mark` is another when anything has changed. */
export type JobStatus = { mark: string; total: number; job: JobView | null };

/** Two small statements, for pages that ask again and again. */
export async function getJobStatus(db: Db, importId?: number): Promise<JobStatus> {
  if (importId !== undefined) {
    const job = await findImportJob(db, importId);
    return { mark: markOf(job ? 1 : 0, job?.updatedAt ?? null), total: job ? 1 : 0, job };
  }
  const { _count, _max } = await db.job.aggregate({ _count: true, _max: { updatedAt: true } });
  return { mark: markOf(_count, _max.updatedAt), total: _count, job: null };
}

const markOf = (count: number, updatedAt: Date | null) => `${count}.${updatedAt?.getTime() ?? 0}`;
