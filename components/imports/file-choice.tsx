import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { FilePreview } from "@/lib/archive/desk/imports/types";
import type { ImportActions } from "./import-actions";

type FileChoiceProps = { file: FilePreview; back: string; actions: ImportActions };

/** What stands in the way of a file, and what the editor can do about it. */
export function FileChoice({ file, back, actions }: FileChoiceProps) {
  if (file.status === "stored") return <p className="text-ink-soft">This file is waiting to be read.</p>;
  if (file.status === "failed") {
    return (
      <Notice tone="danger">
        <p>{file.failure?.words ?? "The file cannot be read."}</p>
        <p className="mt-1">The original is kept unchanged and can be downloaded. The other files are not affected.</p>
      </Notice>
    );
  }
  if (file.status === "unpacked") {
    return file.failure?.code ? (
      <Notice tone="doubt">{file.failure.words}</Notice>
    ) : (
      <p className="text-ink-soft">{file.failure?.words} They are files of this import, below.</p>
    );
  }
  if (file.status !== "duplicate") return null;
  return (
    <Notice tone="doubt">
      <p>
        {file.failure?.words ?? "The archive holds this issue already."} <Repeated file={file} />
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Choice file={file} back={back} action={actions.dismissFile} words="Leave it out" />
        <Choice file={file} back={back} action={actions.keepDuplicate} words="Keep it anyway" />
      </div>
    </Notice>
  );
}

function Repeated({ file }: { file: FilePreview }) {
  if (!file.duplicate?.address) return null;
  return <a href={file.duplicate.address}>{file.duplicate.title || "See the issue"}</a>;
}

type ChoiceProps = { file: FilePreview; back: string; action: (form: FormData) => Promise<void>; words: string };

function Choice({ file, back, action, words }: ChoiceProps) {
  return (
    <form action={action}>
      <BackField path={back} />
      <input type="hidden" name="fileId" value={file.id} />
      <Button aria-label={`${words}: ${file.fileName}`}>{words}</Button>
    </form>
  );
}
