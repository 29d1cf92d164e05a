import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";
import { countWords } from "@/components/ui/count-words";
import { Field } from "@/components/ui/field";
import type { Nameless } from "@/lib/archive/desk/imports/types";

type NamelessFilesProps = { files: Nameless[]; back: string; action: (form: FormData) => Promise<void> };

/** Names the publication of many documents at once. One alone is named in its own header. */
export function NamelessFiles({ files, back, action }: NamelessFilesProps) {
  if (files.length < 2) return null;
  return (
    <section aria-labelledby="nameless" className="mb-12 max-w-measure border-danger border-l-3 bg-surface px-4 py-4">
      <h2 id="nameless" className="text-item">
        {countWords(files.length, "file")} without a publication
      </h2>
      <p className="mt-1 text-small text-ink-soft">
        They do not say which publication they are of. Name it before you publish; where they are of several, choose the
        files of one after the other.
      </p>
      <form action={action} className="mt-4 grid gap-4">
        <BackField path={back} />
        <Field id="nameless-publication" name="publication" label="Publication" required maxLength={200} />
        <fieldset>
          <legend className="text-small">Files</legend>
          <ul className="mt-1 grid max-h-72 gap-x-6 overflow-y-auto border border-rule bg-paper px-3 py-1 sm:grid-cols-2">
            {files.map(({ issueId, fileName }) => (
              <li key={issueId}>
                <label className="flex min-h-8 items-center gap-2 text-small">
                  <input type="checkbox" name="issueId" value={issueId} defaultChecked />
                  <span className="min-w-0 wrap-anywhere">{fileName}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        <p>
          <Button>Name them</Button>
        </p>
      </form>
    </section>
  );
}
