import { BarsOverTime } from "@/components/charts/bars-over-time";
import { ChartDownloads } from "@/components/charts/chart-downloads";
import { countWords } from "@/components/ui/count-words";
import { Disclosure } from "@/components/ui/disclosure";
import type { EventsOfPeriod } from "@/lib/archive/reading/events/list-events";
import type { EventsQuery } from "@/lib/archive/reading/events/schema";
import { eventsHref } from "./events-href";

type EventsOverTimeProps = { periods: EventsOfPeriod[]; query: EventsQuery };

/** How many events lie in which period; a bar leads to its events. */
export function EventsOverTime({ periods, query }: EventsOverTimeProps) {
  if (periods.length < 2) return null;
  const named = periods.map((period) => ({
    ...period,
    href: eventsHref(query, { from: period.from, to: period.to }),
    words: `${period.label}: ${countWords(period.count, "event")}`,
  }));
  return (
    <section aria-label="Events over time" className="mb-10">
      <BarsOverTime
        label="Events, by period"
        heightRem={5}
        bars={named.map(({ label, href, words, count }) => ({ label, href, words, stack: [{ tone: 0, count }] }))}
      />
      <div className="flex flex-wrap items-start gap-x-6">
        <Disclosure summary="The same as a list">
          <ul className="flex flex-wrap gap-x-5 text-[0.875rem]">
            {named
              .filter((period) => period.count > 0)
              .map((period) => (
                <li key={period.from}>
                  <a href={period.href} className="plain-link">
                    {period.words}
                  </a>
                </li>
              ))}
          </ul>
        </Disclosure>
        <ChartDownloads
          name="events-over-time"
          rows={[["from", "to", "events"], ...periods.map(({ from, to, count }) => [from, to, count])]}
        />
      </div>
    </section>
  );
}
