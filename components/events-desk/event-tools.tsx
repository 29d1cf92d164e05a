import type { ReactNode } from "react";
import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { formatDate } from "@/components/ui/format-date";
import { SectionHeading } from "@/components/ui/section-heading";
import type { EventDesk } from "@/lib/archive/desk/events/get-event-desk";
import type { EventView } from "@/lib/archive/reading/events/get-event";
import { LookField, OtherEvents } from "./event-tools-others";
import { CHOSEN_FORM } from "./event-tools-report";

type Act = (form: FormData) => Promise<void>;

type EventToolActions = {
  split: Act;
  move: Act;
  merge: Act;
  markLater: Act;
  markEarlier: Act;
  rename: Act;
  date: Act;
};

type EventToolsProps = {
  event: EventView;
  desk: EventDesk;
  /** What the editor looked for to find the other event. */
  look: string;
  actions: EventToolActions;
};

/** Everything an editor can say of an event; the reports it concerns are chosen above, where they stand. */
export function EventTools({ event, desk, look, actions }: EventToolsProps) {
  return (
    <section aria-labelledby="correct-heading" className="no-print">
      <SectionHeading id="correct-heading" aside="for editors">
        Correct this event
      </SectionHeading>
      <div className="grid gap-5">
        <ChosenForm event={event} desk={desk} look={look} actions={actions} />
        <div className="grid justify-items-start gap-1">
          <RenameForm event={event} foundName={desk.foundName} action={actions.rename} />
          <DateForm event={event} action={actions.date} />
        </div>
      </div>
    </section>
  );
}

/** One form, several acts: what is chosen stays chosen whichever of them one comes to. */
function ChosenForm({ event, desk, look, actions }: EventToolsProps) {
  return (
    <form id={CHOSEN_FORM} className="grid gap-5">
      <LookField address={event.address} look={look} />
      <BackField path={`${event.address}#correct-heading`} />
      <input type="hidden" name="eventId" value={event.id} />
      <input type="hidden" name="seen" value={desk.seen} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="text-plain">The reports chosen above are of another event:</p>
        <Button formAction={actions.split}>Split them off</Button>
      </div>
      <OtherEvents desk={desk}>
        <div className="flex flex-wrap items-center gap-2">
          <Button formAction={actions.move}>Move the chosen reports there</Button>
          <Button formAction={actions.markLater}>This event came later</Button>
          <Button formAction={actions.markEarlier}>This event came earlier</Button>
        </div>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button formAction={actions.merge}>Both are one event</Button>
          <NameChoice />
        </div>
      </OtherEvents>
    </form>
  );
}

function NameChoice() {
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 text-small">
      <legend className="sr-only">Which name stays</legend>
      <label className="inline-flex min-h-7 items-center gap-2">
        <input type="radio" name="keeps" value="this" defaultChecked />
        under this one’s name
      </label>
      <label className="inline-flex min-h-7 items-center gap-2">
        <input type="radio" name="keeps" value="other" />
        under the other’s
      </label>
    </fieldset>
  );
}

type EditProps = { event: EventView; action: Act };

function RenameForm({ event, foundName, action }: EditProps & { foundName: string | null }) {
  return (
    <EditForm summary="Rename" event={event} action={action} button="Rename">
      <Field
        id="event-name"
        name="name"
        label="Name of the event"
        className="w-full"
        defaultValue={event.name}
        maxLength={200}
        required
        hint={foundName ? `Its articles call it “${foundName}”.` : "It goes with most of the articles, whatever comes."}
      />
    </EditForm>
  );
}

const DATE_HINT = "Write 2013-01-28, 2013-01 or 2013.";

function DateForm({ event, action }: EditProps) {
  return (
    <EditForm summary="Say when it happened" event={event} action={action} button="Set the date">
      <Field
        id="event-date"
        name="date"
        label="Date of the event"
        className="w-full max-w-[26rem]"
        placeholder="2013-01-28"
        maxLength={10}
        autoComplete="off"
        required
        hint={event.date ? `Now ${formatDate(event.date)}. ${DATE_HINT}` : DATE_HINT}
      />
    </EditForm>
  );
}

type EditFormProps = EditProps & { summary: string; button: string; children: ReactNode };

/** One thing said of the event, folded away until it is wanted. */
function EditForm({ summary, event, action, button, children }: EditFormProps) {
  return (
    <Disclosure summary={summary} className="w-full">
      <form action={action} className="grid max-w-measure justify-items-start gap-2 pb-2">
        <BackField path={event.address} />
        <input type="hidden" name="eventId" value={event.id} />
        {children}
        <Button>{button}</Button>
      </form>
    </Disclosure>
  );
}
