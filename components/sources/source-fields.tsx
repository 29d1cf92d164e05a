import { CONTROL, Field } from "@/components/ui/field";
import type { SourceView } from "@/lib/archive/desk/sources/types";
import { INTERVAL_WORDS } from "./describe-source";

type SourceFieldsProps = {
  /** What is there; nothing for a source that is added. */
  source?: SourceView;
  addressHint?: string;
};

/** What can be said of a source besides its kind. Of a source that is there, only what its kind has. */
export function SourceFields({ source, addressHint }: SourceFieldsProps) {
  const id = (name: string) => (source ? `source-${source.id}-${name}` : `field-${name}`);
  return (
    <>
      <Field
        {...{ name: "address", id: id("address"), label: "Address", required: true, maxLength: 2000 }}
        {...{ defaultValue: source?.address, hint: addressHint }}
      />
      {source === undefined || source.kind === "archive" ? (
        <Field
          {...{ name: "containing", id: id("containing"), maxLength: 200, defaultValue: source?.containing ?? "" }}
          label="Text in the addresses of issues (archive pages only)"
          hint="For example /issues/. Leave it empty to let Backfile find them."
        />
      ) : null}
      <Field
        {...{ name: "publication", id: id("publication"), maxLength: 200, defaultValue: source?.publication ?? "" }}
        label="Publication"
        hint="Used only if a document doesn’t say its publication."
      />
      {source?.kind === "mail" ? (
        <input type="hidden" name="everyMinutes" value={source.everyMinutes} />
      ) : (
        <Interval id={id("everyMinutes")} everyMinutes={source?.everyMinutes ?? 1440} />
      )}
      <label className="flex items-baseline gap-2">
        <input type="checkbox" name="publishes" defaultChecked={source?.publishes} /> Publish new issues without a
        preview
      </label>
    </>
  );
}

function Interval({ id, everyMinutes }: { id: string; everyMinutes: number }) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-small">
        Check it
      </label>
      <select id={id} name="everyMinutes" defaultValue={everyMinutes} className={CONTROL}>
        {Object.entries(INTERVAL_WORDS).map(([minutes, words]) => (
          <option key={minutes} value={minutes}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
