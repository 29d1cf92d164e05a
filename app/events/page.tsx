import type { Metadata } from "next";
import { EventList } from "@/components/events/event-list";
import { EventsFilter } from "@/components/events/events-filter";
import { eventsFeedHref, eventsHref } from "@/components/events/events-href";
import { EventsOverTime } from "@/components/events/events-over-time";
import { NoEvents } from "@/components/events/no-events";
import { countWords } from "@/components/ui/count-words";
import { ListHead } from "@/components/ui/list-head";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { readEventsQuery } from "@/lib/archive/reading/events/schema";
import type { AddressQuery } from "@/lib/archive/reading/people/schema";
import { getArchive } from "@/lib/server";

const types = { "application/atom+xml": "/events/feed.xml", "application/json": "/api/events" };
export const metadata: Metadata = {
  title: "Events",
  description: "Events that several publications of this archive report.",
  alternates: { canonical: "/events", types },
};

export default async function EventsPage({ searchParams }: { searchParams: Promise<AddressQuery> }) {
  const query = readEventsQuery(await searchParams);
  const { events, publications, articles } = getArchive();
  const [list, sources] = await Promise.all([events.listEvents(query), publications.listPublications()]);
  const leads = await articles.findLeads(list.events.flatMap(({ reports }) => reports[0]?.id ?? []));
  return (
    <>
      <PageHeader title="Events" lead="Events that several publications reported. Newest first." />
      <EventsOverTime periods={list.periods} query={query} />
      <EventsFilter query={query} person={list.person} publications={sources} />
      <ListHead feedHref={eventsFeedHref(query)}>
        {countWords(list.total, "event")}
        {list.isCapped ? ", the newest; there are more. Older ones are shown for a period or a publication." : null}
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
