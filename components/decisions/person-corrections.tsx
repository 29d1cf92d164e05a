import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { BackField } from "./back-field";
import { ConfirmedForm } from "./confirmed-form";

type Act = (form: FormData) => Promise<void>;

export type PersonCorrectionsProps = {
  person: { id: number; name: string };
  /** The page's own path, with an anchor where the person is one of many. */
  back: string;
  /** Where another person is looked for to merge with. */
  mergeHref: string;
  /** Tells the fields of several such forms on one page apart. */
  fieldId?: string;
  /** Shows the first form at once: where correcting is what one came for. */
  isOpen?: boolean;
  actions: { rename: Act; reject: Act };
};

/** What an editor can say of a person: another name, the same as someone else, no person at all. */
export function PersonCorrections({
  person,
  back,
  mergeHref,
  fieldId = "person",
  isOpen = false,
  actions,
}: PersonCorrectionsProps) {
  return (
    <div className="no-print grid justify-items-start gap-1">
      <Disclosure summary="Rename" isOpen={isOpen}>
        <form action={actions.rename} className="grid max-w-[26rem] justify-items-start gap-2 pb-2">
          <BackField path={back} />
          <input type="hidden" name="personId" value={person.id} />
          <Field
            id={`${fieldId}-name`}
            name="name"
            label={`Name of ${person.name}`}
            defaultValue={person.name}
            maxLength={120}
            required
            hint="Spellings found in texts keep leading here."
          />
          <Button>Rename</Button>
        </form>
      </Disclosure>
      <p className="text-note">
        <a href={mergeHref} className="plain-link text-ink-soft">
          The same person as another …
        </a>
      </p>
      <ConfirmedForm
        action={actions.reject}
        summary="Not a person"
        question={`“${person.name}” will no longer be tagged, here and in later imports. It can be undone.`}
        submit="Mark as not a person"
      >
        <BackField path={back} />
        <input type="hidden" name="personId" value={person.id} />
      </ConfirmedForm>
    </div>
  );
}
