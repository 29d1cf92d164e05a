import { countWords } from "@/components/ui/count-words";
import { DateFact } from "@/components/ui/date-fact";
import { MetaLine } from "@/components/ui/meta-line";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { EventView } from "@/lib/events/get-event";

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
      <dl className="mt-2">
        <DateFact label="When it happened" date={event.date} />
      </dl>
      {publications.size < 2 ? <Notice>Only one publication in the archive reports this.</Notice> : null}
    </PageHeader>
  );
}
