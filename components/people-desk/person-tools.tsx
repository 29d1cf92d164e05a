import { BackField } from "@/components/decisions/back-field";
import { ConfirmedForm } from "@/components/decisions/confirmed-form";
import { PersonCorrections } from "@/components/decisions/person-corrections";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import type { PersonDesk } from "@/lib/archive/desk/people/get-person-desk";

type Act = (form: FormData) => Promise<void>;

type PersonToolActions = {
  rename: Act;
  reject: Act;
  addAlias: Act;
  removeAlias: Act;
  setNote: Act;
  setWikidata: Act;
  hide: Act;
};

export type PersonToolsProps = {
  person: PersonDesk;
  /** The page's own path. */
  back: string;
  mergeHref: string;
  splitHref: string;
  isOpen?: boolean;
  actions: PersonToolActions;
};

/** Everything an editor can say of a person, folded away until it is wanted. */
export function PersonTools({ person, back, mergeHref, splitHref, isOpen = false, actions }: PersonToolsProps) {
  return (
    <section aria-label={`Correct ${person.name}`} className="no-print grid justify-items-start gap-1">
      <h2 className="label mb-1">For editors</h2>
      <NoteForm person={person} back={back} action={actions.setNote} />
      <AliasForms person={person} back={back} actions={actions} />
      <WikidataForm person={person} back={back} action={actions.setWikidata} />
      <p className="text-note">
        <a href={splitHref} className="plain-link text-ink-soft">
          Some mentions are someone else …
        </a>
      </p>
      <PersonCorrections
        person={person}
        back={back}
        mergeHref={mergeHref}
        isOpen={isOpen}
        actions={{ rename: actions.rename, reject: actions.reject }}
      />
      <HideForm person={person} back={back} action={actions.hide} />
    </section>
  );
}

type FormProps = { person: PersonDesk; back: string; action: Act };

function NoteForm({ person, back, action }: FormProps) {
  return (
    <Disclosure summary="Who it is, in one line">
      <form action={action} className="grid w-full max-w-[26rem] justify-items-start gap-2 pb-2">
        <BackField path={back} />
        <input type="hidden" name="personId" value={person.id} />
        <Field
          id="person-note"
          name="note"
          label={`Who ${person.name} is`}
          className="w-full"
          defaultValue={person.note ?? ""}
          maxLength={300}
          hint="Stands below the name. Leave it empty to take it away."
        />
        <Button>Set the line</Button>
      </form>
    </Disclosure>
  );
}

function AliasForms({ person, back, actions }: { person: PersonDesk; back: string; actions: PersonToolActions }) {
  const others = person.names.filter(({ form }) => form !== person.name);
  return (
    <Disclosure summary="Further names">
      {others.length > 0 ? (
        <ul className="mb-3 grid gap-1.5">
          {others.map(({ form, isEditors }) => (
            <li key={form} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
              <span className="font-serif">{form}</span>
              <span className="text-note text-ink-soft">{isEditors ? "from an editor" : "found"}</span>
              <form action={actions.removeAlias}>
                <BackField path={back} />
                <input type="hidden" name="personId" value={person.id} />
                <input type="hidden" name="form" value={form} />
                <Button aria-label={`Take the name ${form} away`} className="min-h-7 px-2.5 py-0 text-note">
                  Take away
                </Button>
              </form>
            </li>
          ))}
        </ul>
      ) : null}
      <form action={actions.addAlias} className="grid w-full max-w-[26rem] justify-items-start gap-2 pb-2">
        <BackField path={back} />
        <input type="hidden" name="personId" value={person.id} />
        <Field
          id="person-alias"
          name="form"
          label={`Another name of ${person.name}`}
          className="w-full"
          maxLength={120}
          autoComplete="off"
          required
          hint="Later articles that print it are taken for this person."
        />
        <Button>Add the name</Button>
      </form>
    </Disclosure>
  );
}

function WikidataForm({ person, back, action }: FormProps) {
  return (
    <Disclosure summary="Wikidata item">
      <form action={action} className="grid w-full max-w-[26rem] justify-items-start gap-2 pb-2">
        <BackField path={back} />
        <input type="hidden" name="personId" value={person.id} />
        <Field
          id="person-wikidata"
          name="wikidataId"
          label="Wikidata item"
          className="w-full"
          defaultValue={person.wikidataId ?? ""}
          placeholder="Q56226"
          maxLength={120}
          autoComplete="off"
        />
        <Button>Set the item</Button>
      </form>
    </Disclosure>
  );
}

function HideForm({ person, back, action }: FormProps) {
  return (
    <ConfirmedForm
      action={action}
      summary="Hide with a notice"
      question={`Lists, search and texts will no longer show ${person.name}; its page will say what you write here. It can be undone.`}
      submit="Hide"
    >
      <BackField path={back} />
      <input type="hidden" name="personId" value={person.id} />
      <Field
        id="person-notice"
        name="notice"
        label="What readers see"
        maxLength={300}
        placeholder="This entry is not shown."
      />
    </ConfirmedForm>
  );
}
