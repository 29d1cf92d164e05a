import { BackField } from "@/components/decisions/back-field";
import { ConfirmedForm } from "@/components/decisions/confirmed-form";
import { Button } from "@/components/ui/button";
import { MetaLine } from "@/components/ui/meta-line";
import { Moment } from "@/components/ui/moment";
import type { JobAct, JobView } from "@/lib/archive/desk/jobs/types";
import { nameJob } from "./describe-job";
import { JobProgress } from "./job-progress";
import { JobState } from "./job-state";

type Act = (form: FormData) => Promise<void>;

/** Jobs under fine rules: what each is about, how far it has come, why it failed, and what can be done about it. */
export function JobList({ jobs, path, decide }: { jobs: JobView[]; path: string; decide: Act }) {
  return (
    <ol className="max-w-column divide-y divide-rule">
      {jobs.map((job) => (
        <li key={job.id} className="grid gap-2 py-4 first:pt-1">
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span className="font-serif text-row">
              {job.address ? <a href={job.address}>{job.about}</a> : job.about}
            </span>
            <JobState job={job} />
          </p>
          <JobProgress job={job} />
          <Failure job={job} />
          <MetaLine>
            {job.address && job.kind === "import" ? null : nameJob(job)}
            <span>
              queued <Moment at={job.createdAt} />
            </span>
            {job.attempts > 0 ? (
              <span>
                last heard of <Moment at={job.updatedAt} />
              </span>
            ) : null}
            {job.attempts > 1 ? `begun ${job.attempts} times` : null}
          </MetaLine>
          <JobActs job={job} path={path} decide={decide} />
        </li>
      ))}
    </ol>
  );
}

function Failure({ job }: { job: JobView }) {
  if (job.failureWords === null || (job.state !== "failed" && job.failures === 0)) return null;
  return (
    <p className="max-w-measure wrap-anywhere text-plain text-danger">
      {job.failureWords}
      {job.runAfter ? (
        <>
          {" "}
          Tried again after <Moment at={job.runAfter} />.
        </>
      ) : null}
    </p>
  );
}

const CANCEL =
  "What has been read so far stays in its preview. Files that have not been read yet are left out; their originals are kept.";

function JobActs({ job, path, decide }: { job: JobView; path: string; decide: Act }) {
  // Links that follow a change of people are many small jobs, and none of them can be left out.
  if (job.kind === "refile-people") return null;
  const canCancel = job.kind === "import" || job.kind === "reanalyse";
  return (
    <div className="flex flex-wrap items-start gap-3">
      {job.state === "running" || job.state === "waiting" ? (
        <JobButton job={job} act="pause" words="Pause" {...{ path, decide }} />
      ) : null}
      {job.state === "paused" ? <JobButton job={job} act="resume" words="Resume" {...{ path, decide }} /> : null}
      {job.state === "failed" || job.runAfter ? (
        <JobButton job={job} act="retry" words="Try again now" {...{ path, decide }} />
      ) : null}
      {canCancel ? (
        <ConfirmedForm action={decide} summary="Cancel" question={CANCEL} submit="Cancel it">
          <JobFields job={job} act="cancel" path={path} />
        </ConfirmedForm>
      ) : null}
    </div>
  );
}

function JobButton({
  job,
  act,
  words,
  path,
  decide,
}: {
  job: JobView;
  act: JobAct;
  words: string;
  path: string;
  decide: Act;
}) {
  return (
    <form action={decide}>
      <JobFields job={job} act={act} path={path} />
      <Button aria-label={`${words}: ${job.about}`}>{words}</Button>
    </form>
  );
}

function JobFields({ job, act, path }: { job: JobView; act: JobAct; path: string }) {
  return (
    <>
      <BackField path={path} />
      <input type="hidden" name="jobId" value={job.id} />
      <input type="hidden" name="act" value={act} />
    </>
  );
}
