import type { Metadata } from "next";
import { EventList } from "@/components/events/event-list";
import { EventsFilter } from "@/components/events/events-filter";
import { eventsFeedHref, eventsHref } from "@/components/events/events-href";
import { EventsOverTime } from "@/components/events/events-over-time";
import { NoEvents } from "@/components/events/no-events";
import { ListHead } from "@/components/ui/list-head";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { readEventsQuery } from "@/lib/archive/reading/events/schema";
import type { AddressQuery } from "@/lib/archive/reading/people/schema";
import { inLanguage } from "@/lib/language/address";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";

const types = { "application/atom+xml": "/events/feed.xml", "application/json": "/api/events" };
export function generateMetadata(): Metadata {
  const { title, description } = words().events;
  return { title, description, alternates: { canonical: inLanguage("/events"), types } };
}

export default async function EventsPage({ searchParams }: { searchParams: Promise<AddressQuery> }) {
  const query = readEventsQuery(await searchParams);
  const { events, publications, articles } = getArchive();
  const [list, sources] = await Promise.all([events.listEvents(query), publications.listPublications()]);
  const leads = await articles.findLeads(list.events.flatMap(({ reports }) => reports[0]?.id ?? []));
  const says = words().events;
  return (
    <>
      <PageHeader title={says.title} lead={says.lead} />
      <EventsOverTime periods={list.periods} query={query} />
      <EventsFilter query={query} person={list.person} publications={sources} />
      <ListHead feedHref={eventsFeedHref(query)}>
        {words().parts.events(list.total)}
        {list.isCapped ? says.thereAreMore : null}
      </ListHead>
      {list.total === 0 ? (
        <NoEvents isNarrowed={eventsHref(query, { page: 1 }) !== "/events"} />
      ) : (
        <EventList events={list.events} leads={leads} />
      )}
      <Pagination page={list.page} pageCount={list.pageCount} toHref={(page) => eventsHref(query, { page })} />
    </>
  );
}
