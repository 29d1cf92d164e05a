import { ArticleDay } from "@/components/articles/article-entry";
import { DateStamp } from "@/components/ui/date-stamp";
import { ItemLink } from "@/components/ui/item-link";
import { Link } from "@/components/ui/link";
import { MetaLine } from "@/components/ui/meta-line";
import type { ArticleSummary } from "@/lib/archive/reading/articles/types";
import type { EventRow } from "@/lib/archive/reading/events/list-events";
import { words } from "@/messages/words";

type EventEntryProps = { event: EventRow; lead: string | undefined };

/** One event in a list: when, how its first report begins, who is named, and how each publication headlines it. */
export function EventEntry({ event, lead }: EventEntryProps) {
  const hidden = event.articleCount - event.reports.length;
  return (
    <article className="grid gap-1.5">
      <h3 className="font-[520] font-serif text-item leading-snug">
        <ItemLink href={event.address}>{event.name}</ItemLink>
      </h3>
      <MetaLine>
        <DateStamp date={event.date && { ...event.date, origin: null }} />
        {words().parts.publications(event.publicationCount)}
        {event.people.length > 0 ? event.people.map((person) => person.name).join(", ") : null}
      </MetaLine>
      {lead ? (
        <p dir="auto" className="max-w-measure font-serif text-ink-soft leading-relaxed">
          {lead}
        </p>
      ) : null}
      <ul className="mt-1 grid gap-1">
        {event.reports.map((report) => (
          <li key={report.id}>
            <ReportLine report={report} />
          </li>
        ))}
      </ul>
      {hidden > 0 ? <p className="text-small text-ink-soft">{words().events.moreArticles(hidden)}</p> : null}
    </article>
  );
}

function ReportLine({ report }: { report: ArticleSummary }) {
  return (
    <p className="grid gap-x-4 text-plain sm:grid-cols-[12rem_1fr]">
      <span className="text-note text-ink-soft leading-6">
        {report.publication?.name ?? words().parts.unknownPublication}
        <span className="sm:hidden">
          , <ArticleDay article={report} />
        </span>
      </span>
      <Link href={report.address} className="text-ink decoration-rule">
        <bdi>{report.title}</bdi>
      </Link>
    </p>
  );
}
