import { isFiltered } from "@/components/people/article-filter";
import { NarrowForm } from "@/components/people/narrow-form";
import { Link } from "@/components/ui/link";
import type { PersonRef, PublicationRef } from "@/lib/archive/reading/articles/types";
import type { EventsQuery } from "@/lib/archive/reading/events/schema";
import { inLanguage } from "@/lib/language/address";
import { words } from "@/messages/words";

type EventsFilterProps = { query: EventsQuery; person: PersonRef | null; publications: PublicationRef[] };

/** Narrows events to a person, a publication and a period. */
export function EventsFilter(props: EventsFilterProps) {
  const { query } = props;
  const isNarrowed = isFiltered(query) || query.person !== null || query.told === "any";
  const says = words().events;
  return (
    <NarrowForm action={inLanguage("/events")} label={says.filter} personLabel={says.person} {...props}>
      <div className="col-span-full flex flex-wrap items-center justify-between gap-x-6 text-small">
        <label className="inline-flex min-h-7 items-center gap-2">
          <input type="checkbox" name="told" value="any" defaultChecked={query.told === "any"} className="size-4" />
          {says.alsoOfOne}
        </label>
        {isNarrowed ? <Link href="/events">{says.showAll}</Link> : null}
      </div>
    </NarrowForm>
  );
}
