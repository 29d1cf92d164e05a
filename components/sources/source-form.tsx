import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";
import { CONTROL, Field } from "@/components/ui/field";
import { INTERVAL_WORDS } from "./describe-source";

const KIND_CHOICES = [
  { kind: "feed", words: "A feed: each entry is an issue" },
  { kind: "archive", words: "An archive page: each issue it links to" },
  { kind: "page", words: "One page: whenever it changes" },
  { kind: "mailbox", words: "A mailbox on a mail server (IMAP): each mail in a folder" },
  { kind: "mail", words: "An address for mail: each mail sent to it" },
];

type SourceFormProps = { path: string; action: (form: FormData) => Promise<void> };

/** Adds a source. */
export function SourceForm({ path, action }: SourceFormProps) {
  return (
    <form action={action} className="grid max-w-[36rem] gap-4">
      <BackField path={path} />
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-small">What is it?</legend>
        {KIND_CHOICES.map(({ kind, words }) => (
          <label key={kind} className="flex items-baseline gap-2">
            <input type="radio" name="kind" value={kind} defaultChecked={kind === "feed"} /> {words}
          </label>
        ))}
      </fieldset>
      <Field
        name="address"
        label="Address"
        required
        maxLength={2000}
        hint="https://harbour.example/feed, imaps://name@mail.example.org/Newsletters or harbour-news@archive.example.org"
      />
      <Field
        name="containing"
        label="Text in the addresses of issues (archive pages only)"
        hint="For example /issues/. Leave it empty to let Backfile find them."
        maxLength={200}
      />
      <Field
        name="publication"
        label="Publication"
        hint="Used only if a document doesn’t say its publication."
        maxLength={200}
      />
      <Interval />
      <label className="flex items-baseline gap-2">
        <input type="checkbox" name="publishes" /> Publish new issues without a preview
      </label>
      <p>
        <Button tone="accent">Add source</Button>
      </p>
    </form>
  );
}

function Interval() {
  return (
    <div className="grid gap-1">
      <label htmlFor="everyMinutes" className="text-small">
        Check it
      </label>
      <select id="everyMinutes" name="everyMinutes" defaultValue="1440" className={CONTROL}>
        {Object.entries(INTERVAL_WORDS).map(([minutes, words]) => (
          <option key={minutes} value={minutes}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
