import { Button } from "@/components/ui/button";
import { CONTROL, Field } from "@/components/ui/field";
import { inLanguage } from "@/lib/language/address";
import { words } from "@/messages/words";

/** A sign takes up to nine in an address, and an address with all that comes with it up to 16 kB (Node's bound). */
const MAX_CHARS = 1_500;

/** A list typed or pasted, answered on the page; a file of names, answered as a table. Both are plain forms. */
export function ListForms({ text }: { text: string }) {
  const says = words().search.list;
  return (
    <div className="mb-10 grid gap-x-14 gap-y-8 lg:grid-cols-2">
      <form action={inLanguage("/search/list")} method="get" className="grid content-start gap-2">
        <label htmlFor="list" className="text-small">
          {says.label}
        </label>
        <textarea
          id="list"
          name="list"
          rows={6}
          maxLength={MAX_CHARS}
          defaultValue={text}
          aria-describedby="list-hint"
          className={CONTROL}
        />
        <p id="list-hint" className="text-note text-ink-soft">
          {says.hint}
        </p>
        <Button tone="accent" className="justify-self-start">
          {words().search.title}
        </Button>
      </form>
      <form action="/api/search/list" method="post" encType="multipart/form-data" className="grid content-start gap-2">
        <Field
          label={says.file}
          name="file"
          type="file"
          accept=".txt,.csv,.tsv,text/plain,text/csv"
          hint={says.fileHint}
        />
        <Button className="justify-self-start">{says.asTable}</Button>
      </form>
    </div>
  );
}
