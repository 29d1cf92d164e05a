import type { JobView } from "@/lib/archive/desk/jobs/types";
import { describeProgress } from "./describe-job";

/** How far a job has come, in words and as a bar. */
export function JobProgress({ job }: { job: JobView }) {
  const words = describeProgress(job);
  if (words === null) return null;
  const hasBar = job.step !== null && job.step !== "publishing" && job.totalCount > 0;
  return (
    <div className="grid max-w-[24rem] gap-1 text-[0.9375rem]">
      <span>{words}</span>
      {hasBar ? (
        <progress
          className="h-1.5 w-full accent-accent"
          value={job.doneCount}
          max={job.totalCount}
          aria-label={words}
        />
      ) : null}
    </div>
  );
}
