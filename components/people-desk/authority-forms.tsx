import { Button, ButtonLink } from "@/components/ui/button";

/** An authority file, out and in. A plain form: it works without a script and takes files of any size allowed. */
export function AuthorityForms({ address }: { address: string }) {
  return (
    <div className="grid justify-items-start gap-4">
      <p className="max-w-measure text-plain">
        A file of who is who: name, further names, Wikidata item and a short description. What you upload is added to
        the people it names; people the archive does not know yet are created. Each change is listed under Decisions.
      </p>
      <p className="flex flex-wrap gap-2">
        <ButtonLink href={`${address}?format=csv`}>Download as CSV</ButtonLink>
        <ButtonLink href={`${address}?format=jsonl`}>Download as JSON Lines</ButtonLink>
      </p>
      <form action={address} method="post" encType="multipart/form-data" className="flex flex-wrap items-end gap-3">
        <div className="grid gap-1">
          <label htmlFor="authority-file" className="text-small">
            An authority file, CSV or JSON Lines
          </label>
          <input
            id="authority-file"
            name="file"
            type="file"
            accept=".csv,.tsv,.txt,.jsonl,.ndjson"
            required
            className="max-w-full text-small"
          />
        </div>
        <Button>Import</Button>
      </form>
    </div>
  );
}
