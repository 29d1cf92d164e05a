import { nameJob } from "@/components/jobs/describe-job";
import { MetaLine } from "@/components/ui/meta-line";
import { Moment } from "@/components/ui/moment";
import type { JobView } from "@/lib/archive/desk/jobs/types";

/** What could not be done, and why. */
export function FailureBody({ job }: { job: JobView }) {
  return (
    <>
      <p className="font-serif text-row">{job.address ? <a href={job.address}>{job.about}</a> : job.about}</p>
      <p className="max-w-measure wrap-anywhere text-plain text-danger">{job.failureWords}</p>
      <MetaLine>
        {nameJob(job)}
        <span>
          last tried <Moment at={job.updatedAt} />
        </span>
        <a href="/admin/jobs">All jobs</a>
      </MetaLine>
    </>
  );
}
