import { ArticleFilterFields, isFiltered } from "@/components/people/article-filter";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { PersonRef, PublicationRef } from "@/lib/articles/types";
import type { EventsQuery } from "@/lib/events/schema";

type EventsFilterProps = { query: EventsQuery; person: PersonRef | null; publications: PublicationRef[] };

/** Narrows events to a person, a publication and a period; a plain GET form. */
export function EventsFilter({ query, person, publications }: EventsFilterProps) {
  const isNarrowed = isFiltered(query) || query.person !== null || query.told === "any";
  return (
    <form
      action="/events"
      aria-label="Narrow the events"
      className="no-print mb-8 grid grid-cols-2 items-end gap-3 md:grid-cols-[minmax(12rem,1fr)_12rem_10rem_10rem_auto]"
    >
      <Field
        name="person"
        type="search"
        label="Person"
        defaultValue={person?.name ?? query.person ?? ""}
        maxLength={100}
        autoComplete="off"
        className="col-span-2 md:col-span-1"
      />
      <ArticleFilterFields filter={query} publications={publications} />
      <Button tone="accent">Show</Button>
      <div className="col-span-full flex flex-wrap items-center justify-between gap-x-6 text-[0.875rem]">
        <label className="inline-flex min-h-7 items-center gap-2">
          <input type="checkbox" name="told" value="any" defaultChecked={query.told === "any"} className="size-4" />
          also what one publication alone reports
        </label>
        {isNarrowed ? <a href="/events">Show all events</a> : null}
      </div>
    </form>
  );
}
