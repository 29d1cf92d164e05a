import type { Metadata } from "next";
import { EventList } from "@/components/events/event-list";
import { EventsFilter } from "@/components/events/events-filter";
import { eventsFeedHref, eventsHref } from "@/components/events/events-href";
import { EventsOverTime } from "@/components/events/events-over-time";
import { countWords } from "@/components/ui/count-words";
import { EmptyState } from "@/components/ui/empty-state";
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
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 text-[0.875rem] text-ink-soft">
        <p role="status">
          {countWords(list.total, "event")}
          {list.isCapped ? ", the newest; there are more. Older ones are shown for a period or a publication." : null}
        </p>
        <a href={eventsFeedHref(query)} className="no-print inline-flex min-h-7 items-center">
          Atom feed of these
        </a>
      </div>
      {list.total === 0 ? (
        <EmptyState title="No events match.">
          <a href="/events">Show all events</a>
        </EmptyState>
      ) : (
        <EventList events={list.events} leads={leads} />
      )}
      <Pagination page={list.page} pageCount={list.pageCount} toHref={(page) => eventsHref(query, { page })} />
    </>
  );
}
