import { DateFact } from "@/components/ui/date-fact";
import { formatDate, formatDays } from "@/components/ui/format-date";
import { MetaLine } from "@/components/ui/meta-line";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { ReasonNote } from "@/components/ui/reason-note";
import type { EventView } from "@/lib/archive/reading/events/get-event";
import { words } from "@/messages/words";

/** What happened, when, and how many tell it. */
export function EventHeader({ event }: { event: EventView }) {
  const publications = new Set(event.reports.map((report) => report.publication?.slug));
  const { events, parts } = words();
  return (
    <PageHeader kicker={events.one} title={<bdi>{event.name}</bdi>}>
      <MetaLine>
        {parts.articles(event.reports.length)}
        {parts.publications(publications.size)}
        {event.quotations.length > 0 ? events.sharedQuotations(event.quotations.length) : null}
      </MetaLine>
      <dl className="mt-2 flex flex-wrap gap-x-12 gap-y-4">
        <DateFact label={events.happened} date={event.date} />
        {event.place ? (
          <div className="grid content-start gap-0.5">
            <dt className="label">{events.where}</dt>
            <dd>
              {event.place.name}
              <span className="block text-note text-ink-soft">{parts.origins.inferred}</span>
              <ReasonNote reason={event.place.reason} />
            </dd>
          </div>
        ) : null}
        <div className="grid content-start gap-0.5">
          <dt className="label">{events.reported}</dt>
          <dd>{describeSpan(event)}</dd>
        </div>
      </dl>
      {publications.size < 2 ? <Notice>{events.onlyOne}</Notice> : null}
    </PageHeader>
  );
}

function describeSpan({ reports }: EventView): string {
  const dates = reports.flatMap((report) => report.date ?? []).sort((a, b) => a.date.localeCompare(b.date));
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return words().parts.notKnown;
  return first.date === last.date ? formatDate(first) : formatDays(first.date, last.date);
}
