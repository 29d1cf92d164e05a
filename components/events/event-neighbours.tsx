import { LINK_WORDS } from "@/components/articles/link-words";
import { DateStamp } from "@/components/ui/date-stamp";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Neighbour } from "@/lib/events/list-event-links";

/** Other events and articles that links lead to: what came before, what followed. */
export function EventNeighbours({ neighbours }: { neighbours: Neighbour[] }) {
  if (neighbours.length === 0) return null;
  return (
    <section aria-labelledby="neighbours-heading">
      <SectionHeading id="neighbours-heading">Before, after, beside</SectionHeading>
      <ul className="grid gap-3 text-[0.9375rem]">
        {neighbours.map(({ kind, summary, article, event }) => (
          <li key={event?.address ?? article.address}>
            <a href={event?.address ?? article.address} className="font-serif leading-snug">
              {event?.name ?? article.title}
            </a>
            <span className="block text-[0.8125rem] text-ink-soft leading-snug">
              <DateStamp date={event?.date ?? article.date} />. {LINK_WORDS[kind]}: {summary}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
