import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";
import { SourceFields } from "./source-fields";

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
      <SourceFields addressHint="https://harbour.example/feed, imaps://name@mail.example.org/Newsletters or harbour-news@archive.example.org" />
      <p>
        <Button tone="accent">Add source</Button>
      </p>
    </form>
  );
}
