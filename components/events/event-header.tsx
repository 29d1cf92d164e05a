import { countWords } from "@/components/ui/count-words";
import { DateFact } from "@/components/ui/date-fact";
import { formatDate } from "@/components/ui/format-date";
import { MetaLine } from "@/components/ui/meta-line";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { ReasonNote } from "@/components/ui/reason-note";
import type { EventView } from "@/lib/archive/reading/events/get-event";

/** What happened, when, and how many tell it. */
export function EventHeader({ event }: { event: EventView }) {
  const publications = new Set(event.reports.map((report) => report.publication?.slug));
  return (
    <PageHeader kicker="Event" title={event.name}>
      <MetaLine>
        {countWords(event.reports.length, "article")}
        {countWords(publications.size, "publication")}
        {event.quotations.length > 0 ? countWords(event.quotations.length, "shared quotation") : null}
      </MetaLine>
      <dl className="mt-2 flex flex-wrap gap-x-12 gap-y-4">
        <DateFact label="When it happened" date={event.date} />
        {event.place ? (
          <div className="grid content-start gap-0.5">
            <dt className="label">Where</dt>
            <dd>
              {event.place.name}
              <span className="block text-[0.8125rem] text-ink-soft">inferred</span>
              <ReasonNote reason={event.place.reason} />
            </dd>
          </div>
        ) : null}
        <div className="grid content-start gap-0.5">
          <dt className="label">When it was reported</dt>
          <dd>{describeSpan(event)}</dd>
        </div>
      </dl>
      {publications.size < 2 ? <Notice>Only one publication in the archive reports this.</Notice> : null}
    </PageHeader>
  );
}

function describeSpan({ reports }: EventView): string {
  const dates = reports.flatMap((report) => report.date ?? []).sort((a, b) => a.date.localeCompare(b.date));
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return "not known";
  return first.date === last.date ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`;
}
