import { DateStamp } from "@/components/ui/date-stamp";
import { Link } from "@/components/ui/link";
import { MetaLine } from "@/components/ui/meta-line";
import { SectionHeading } from "@/components/ui/section-heading";
import type { EventRef } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";

type PersonEventsProps = { events: { events: EventRef[]; total: number }; allHref: string };

/** Events several sources report, in which the person is named. */
export function PersonEvents({ events: { events, total }, allHref }: PersonEventsProps) {
  if (total === 0) return null;
  const { people: says, parts } = words();
  return (
    <section aria-labelledby="events-heading">
      <SectionHeading id="events-heading" aside={<Link href={allHref}>{says.events.all(total)}</Link>}>
        {says.events.title}
      </SectionHeading>
      <ol className="divide-y divide-rule">
        {events.map((event) => (
          <li key={event.id} className="py-2.5 first:pt-0">
            <h3 className="font-[520] font-serif text-row leading-snug">
              <Link href={event.address} className="text-ink decoration-transparent hover:decoration-accent">
                <bdi>{event.name}</bdi>
              </Link>
            </h3>
            <MetaLine>
              <DateStamp date={event.date && { ...event.date, origin: null }} />
              {parts.publications(event.publicationCount)}
              {parts.articles(event.articleCount)}
            </MetaLine>
          </li>
        ))}
      </ol>
    </section>
  );
}
