import { ArticleDay } from "@/components/articles/article-entry";
import { DateStamp } from "@/components/ui/date-stamp";
import { ItemLink } from "@/components/ui/item-link";
import { Link } from "@/components/ui/link";
import { SectionHeading } from "@/components/ui/section-heading";
import type { EventRow } from "@/lib/archive/reading/events/list-events";
import { words } from "@/messages/words";

type LatestEventsProps = {
  events: EventRow[];
  total: number;
  /** By article the sentence it begins with. */
  leads: ReadonlyMap<number, string>;
};

/** New events that several publications report, those of most sources first: how each begins, and what each called it. */
export function LatestEvents({ events, total, leads }: LatestEventsProps) {
  const says = words().home;
  const all = total > events.length ? <Link href="/events">{says.allEvents(total)}</Link> : undefined;
  return (
    <section aria-labelledby="events-heading">
      <SectionHeading id="events-heading" aside={all}>
        {says.coveredBySeveral}
      </SectionHeading>
      <ol className="divide-y divide-rule">
        {events.map((event) => (
          <li key={event.id} className="py-5 first:pt-3">
            <TwiceTold event={event} lead={leads.get(event.reports[0]?.id ?? 0)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

// An event that everyone reports has a page of its own for it.
const MAX_REPORTS = 3;

function TwiceTold({ event, lead }: { event: EventRow; lead: string | undefined }) {
  const more = event.reports.length - MAX_REPORTS;
  return (
    <article>
      <p className="label">
        <DateStamp date={event.date && { ...event.date, origin: null }} />
      </p>
      <h3 className="mt-1 text-lead">
        <ItemLink href={event.address}>{event.name}</ItemLink>
      </h3>
      {lead ? (
        <p dir="auto" className="mt-1.5 font-serif text-body text-ink-soft leading-relaxed">
          {lead}
        </p>
      ) : null}
      <ul className="mt-2 grid gap-1.5 text-plain">
        {event.reports.slice(0, MAX_REPORTS).map((report) => (
          <li key={report.id} className="grid gap-x-4 sm:grid-cols-[9rem_1fr]">
            <span className="text-small text-ink-soft">{report.publication?.name}</span>
            <span>
              <Link href={report.address}>
                <bdi>{report.title}</bdi>
              </Link>
              {report.date ? null : (
                <span className="text-note text-ink-soft">
                  {" "}
                  (<ArticleDay article={report} />)
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="mt-1 text-small text-ink-soft">{words().home.andMore(more)}</p> : null}
    </article>
  );
}
