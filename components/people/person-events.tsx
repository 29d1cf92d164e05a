import { countWords } from "@/components/ui/count-words";
import { DateStamp } from "@/components/ui/date-stamp";
import { MetaLine } from "@/components/ui/meta-line";
import { SectionHeading } from "@/components/ui/section-heading";
import type { EventRef } from "@/lib/archive/reading/articles/types";

type PersonEventsProps = { events: { events: EventRef[]; total: number }; allHref: string };

/** Events several sources report, in which the person is named. */
export function PersonEvents({ events: { events, total }, allHref }: PersonEventsProps) {
  if (total === 0) return null;
  return (
    <section aria-labelledby="events-heading">
      <SectionHeading
        id="events-heading"
        aside={<a href={allHref}>{countWords(total, "event")}, with their reports</a>}
      >
        Events
      </SectionHeading>
      <ol className="divide-y divide-rule">
        {events.map((event) => (
          <li key={event.id} className="py-2.5 first:pt-0">
            <h3 className="font-[520] font-serif text-[1.0625rem] leading-snug">
              <a href={event.address} className="text-ink decoration-transparent hover:decoration-accent">
                {event.name}
              </a>
            </h3>
            <MetaLine>
              <DateStamp date={event.date && { ...event.date, origin: null }} />
              {countWords(event.publicationCount, "source")}
              {countWords(event.articleCount, "article")}
            </MetaLine>
          </li>
        ))}
      </ol>
    </section>
  );
}
