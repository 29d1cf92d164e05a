import type { JobView } from "@/lib/archive/desk/jobs/types";
import { describeProgress } from "./describe-job";

// Browsers draw their own bar, which says at nothing what ours says at the end.
const BAR =
  "h-1.5 w-full appearance-none overflow-hidden rounded-pill border-0 bg-rule [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-accent";

/** How far a job has come, in words and as a bar. */
export function JobProgress({ job }: { job: JobView }) {
  const words = describeProgress(job);
  if (words === null) return null;
  const hasBar = job.step !== null && job.step !== "publishing" && job.totalCount > 0;
  return (
    <div className="grid max-w-[24rem] gap-1 text-plain">
      <span>{words}</span>
      {hasBar ? <progress className={BAR} value={job.doneCount} max={job.totalCount} aria-label={words} /> : null}
    </div>
  );
}
