import { Button } from "@/components/ui/button";
import { CONTROL, Field } from "@/components/ui/field";

export type UploadLimits = {
  maxFileBytes: number;
  maxUploadBytes: number;
  maxFiles: number;
  /** What names of files end in that hold others: they may be as large as an upload. */
  containers: string[];
  words: string;
};

/** Files, or a pasted text, or both. Works without a script; `UploadArea` adds dropping, checks and progress. */
export function UploadFields({ limits }: { limits: UploadLimits }) {
  return (
    <>
      <div className="grid gap-1">
        <label htmlFor="files" className="text-small">
          Files
        </label>
        <input
          type="file"
          id="files"
          name="files"
          multiple
          aria-describedby="files-hint"
          className="w-full cursor-pointer rounded-control border border-edge border-dashed bg-surface px-3 py-6 text-plain file:mr-3 file:cursor-pointer file:rounded-control file:border file:border-edge file:border-solid file:bg-paper file:px-3 file:py-1 file:text-ink"
        />
        <p id="files-hint" className="text-note text-ink-soft">
          Mails (.eml), mailboxes (.mbox), saved web pages (.html, .mhtml), PDFs, Word documents, e-books, plain text
          (.txt, .md), feeds, exports of WordPress, Substack and Ghost, archives of these (.zip, .tar.gz). Drop files or
          whole folders here. {limits.words}
        </p>
      </div>
      <div className="grid gap-1">
        <label htmlFor="text" className="text-small">
          Or paste a text
        </label>
        <textarea id="text" name="text" rows={7} className={`${CONTROL} py-2 font-serif leading-relaxed`} />
      </div>
      <fieldset className="grid gap-4 border-rule border-t pt-4">
        <legend className="float-left w-full text-small">Used only if the document doesn’t say</legend>
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field name="publication" label="Publication" maxLength={200} />
          <Field
            name="date"
            label="Date of the issue"
            hint="2013-01-29, 2013-01 or 2013"
            inputMode="numeric"
            pattern="\d{4}(-\d{2}(-\d{2})?)?"
            title="2013-01-29, 2013-01 or 2013"
          />
        </div>
      </fieldset>
      <p>
        <Button tone="accent">Upload and preview</Button>
      </p>
    </>
  );
}
