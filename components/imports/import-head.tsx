import { BackField } from "@/components/decisions/back-field";
import { ConfirmedForm } from "@/components/decisions/confirmed-form";
import { JobProgress } from "@/components/jobs/job-progress";
import { JobWatch } from "@/components/jobs/job-watch";
import { Button } from "@/components/ui/button";
import { countWords } from "@/components/ui/count-words";
import { MetaLine } from "@/components/ui/meta-line";
import { Moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { importAddress, sourceAddress } from "@/lib/addresses";
import type { ImportView } from "@/lib/archive/desk/imports/types";
import type { JobView } from "@/lib/archive/desk/jobs/types";
import { describeFiles, ImportStatusChip } from "./status-chip";

type Act = (form: FormData) => Promise<void>;
type ImportHeadProps = { found: ImportView; publish: Act; takeBack: Act };

/** The state of an import as a whole, and what can be done with all of it. */
export function ImportHead({ found, publish, takeBack }: ImportHeadProps) {
  return (
    <PageHeader
      kicker={found.isSample ? "Import of the sample archive" : `Import ${found.id}`}
      title={<span className="wrap-anywhere">{nameAll(found)}</span>}
    >
      <MetaLine>
        <ImportStatusChip status={found.status} />
        <span>
          {found.sourceId === null ? "uploaded" : "came"} <Moment at={found.createdAt} />
        </span>
        {found.sourceId === null ? null : <a href={sourceAddress(found.sourceId)}>from source {found.sourceId}</a>}
        {describeFiles(found.files)}
      </MetaLine>
      <Waiting found={found} />
      <NextStep found={found} publish={publish} takeBack={takeBack} />
    </PageHeader>
  );
}

/** One file by its name, several by how many they are: the names stand below. */
function nameAll({ fileCount, fileNames }: ImportView): string {
  return fileCount === 1 && fileNames[0] ? fileNames[0] : countWords(fileCount, "file");
}

function Waiting({ found }: { found: ImportView }) {
  const waiting = found.files.stored ?? 0;
  const { job } = found;
  if (waiting === 0 && job === null) return null;
  return (
    <Notice role="status" tone={job && job.state !== "running" && job.failureWords ? "doubt" : "plain"}>
      <div className="grid gap-2">
        <p>
          {waiting > 0 ? `${countWords(waiting, "file")} still to be read. ` : null}
          {job ? WAITING[job.state] : NO_JOB} <a href={importAddress(found.id)}>Look again</a>{" "}
          <a href="/admin/jobs">All jobs</a>
        </p>
        {job ? <JobProgress job={job} /> : null}
        {job?.failureWords && job.state !== "running" ? <p className="wrap-anywhere">{job.failureWords}</p> : null}
      </div>
      <JobWatch importId={found.id} mark={`${job ? 1 : 0}.${job?.updatedAt.getTime() ?? 0}`} />
    </Notice>
  );
}

const NO_JOB = "Nobody is at it: “backfile check --repair” sets that right.";
const WAITING: Record<JobView["state"], string> = {
  waiting: "It waits for a worker.",
  running: "It is being worked on.",
  paused: "It is paused.",
  failed: "It has failed.",
};

function NextStep({ found, publish, takeBack }: ImportHeadProps) {
  if (found.files.stored || found.job) return null;
  const isAgain = found.status === "taken-back";
  const waiting = isAgain ? (found.files.ready ?? 0) : found.draftCount;
  return (
    <div className="grid gap-2">
      {waiting > 0 ? (
        <>
          <p className="max-w-measure text-plain text-ink-soft">{WORDS[found.status]}</p>
          <form action={publish}>
            <BackField path={importAddress(found.id)} />
            <input type="hidden" name="importId" value={found.id} />
            <Button tone="accent">{isAgain ? "Publish again" : `Publish ${countWords(waiting, "issue")}`}</Button>
          </form>
        </>
      ) : null}
      {found.status === "open" && waiting === 0 ? (
        <p className="text-ink-soft">{found.files.duplicate ? UNDECIDED : NOTHING}</p>
      ) : null}
      {isAgain || !found.files.ready ? null : <TakeBack found={found} action={takeBack} />}
    </div>
  );
}

const NOTHING = "There is nothing in it to publish.";
const UNDECIDED = "Decide below about what the archive holds already.";
const WORDS: Record<ImportView["status"], string> = {
  open: "Only editors can see this. Fix anything that’s wrong, then publish.",
  published: "What was kept since it was published is not seen by readers yet.",
  "taken-back": "It was taken back: readers do not see it, and its addresses say so.",
};

const TAKE_BACK =
  "All its issues and articles disappear for readers; their addresses say that they were taken back. Originals and corrections are kept, and it can be published again.";
const DISCARD =
  "What was found in it is no longer waiting. You can upload the same files again. Originals and corrections are kept, and you can still publish it later.";

function TakeBack({ found, action }: { found: ImportView; action: Act }) {
  return (
    <ConfirmedForm
      action={action}
      summary={found.status === "open" ? "Discard this import" : "Take this import back"}
      question={found.status === "open" ? DISCARD : TAKE_BACK}
      submit={found.status === "open" ? "Discard it" : "Take it back"}
    >
      <BackField path={importAddress(found.id)} />
      <input type="hidden" name="importId" value={found.id} />
    </ConfirmedForm>
  );
}
