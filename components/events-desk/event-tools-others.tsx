import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { countWords } from "@/components/ui/count-words";
import { DateStamp } from "@/components/ui/date-stamp";
import { Field } from "@/components/ui/field";
import type { EventDesk } from "@/lib/archive/desk/events/get-event-desk";
import type { SuggestedEvent } from "@/lib/archive/desk/events/suggest-events";

/**
 * Looks for another event among all, inside the form of the chosen reports: a plain GET that comes back to where it stands
 * and takes along which were chosen.
 */
export function LookField({ address, look }: { address: string; look: string }) {
  return (
    <div className="flex max-w-measure flex-wrap items-end gap-3">
      <Field
        id="event-look"
        name="look"
        type="search"
        label="Search for another event"
        className="min-w-0 flex-1 basis-[14rem]"
        defaultValue={look}
        maxLength={200}
        autoComplete="off"
        placeholder="words of its articles, or the address of a page"
      />
      <Button formMethod="get" formAction={`${address}#correct-heading`}>
        Look
      </Button>
    </div>
  );
}

/** The events one may have to do with, what was looked for first; what can be said of the chosen one follows. */
export function OtherEvents({ desk, children }: { desk: EventDesk; children: ReactNode }) {
  const looked = desk.looked ?? [];
  const known = new Set(looked.map(toValue));
  const suggested = desk.suggested.filter((one) => !known.has(toValue(one)));
  const isEmpty = desk.looked !== null && looked.length === 0;
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="text-plain">Another event and how it relates to this one:</legend>
      {isEmpty ? <p className="text-small text-ink-soft">No events match.</p> : null}
      <Choices choices={looked} note="found by your words" />
      <Choices choices={suggested} note="linked with this event" />
      {looked.length + suggested.length === 0 ? (
        <p className="text-small text-ink-soft">No linked events. Search for one above.</p>
      ) : (
        children
      )}
    </fieldset>
  );
}

function Choices({ choices, note }: { choices: SuggestedEvent[]; note: string }) {
  if (choices.length === 0) return null;
  return (
    <ul aria-label={note} className="grid gap-1.5">
      {choices.map((choice) => (
        <li key={toValue(choice)}>
          <label className="flex items-baseline gap-2">
            <input type="radio" name="other" value={toValue(choice)} className="size-4 shrink-0 translate-y-0.5" />
            <span>
              <span className="font-serif leading-snug">{choice.event?.name ?? choice.article.title}</span>
              <span className="block text-note text-ink-soft">
                <DateStamp date={choice.event?.date ?? choice.article.date} />,{" "}
                {choice.event ? countWords(choice.event.articleCount, "report") : "one article, in no event"}; {note}
              </span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

const toValue = ({ event, article }: SuggestedEvent) => (event ? `event-${event.id}` : `article-${article.id}`);
