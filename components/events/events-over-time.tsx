import { BarsOverTime } from "@/components/charts/bars-over-time";
import { ChartDownloads } from "@/components/charts/chart-downloads";
import { Disclosure } from "@/components/ui/disclosure";
import { formatPeriod } from "@/components/ui/format-date";
import { Link } from "@/components/ui/link";
import type { EventsOfPeriod } from "@/lib/archive/reading/events/list-events";
import type { EventsQuery } from "@/lib/archive/reading/events/schema";
import { inLanguage } from "@/lib/language/address";
import { words } from "@/messages/words";
import { eventsHref } from "./events-href";

type EventsOverTimeProps = { periods: EventsOfPeriod[]; query: EventsQuery };

/** How many events lie in which period; a bar leads to its events. */
export function EventsOverTime({ periods, query }: EventsOverTimeProps) {
  if (periods.length < 2) return null;
  const { events: says, parts } = words();
  const named = periods.map((period) => ({
    ...period,
    label: formatPeriod(period),
    href: eventsHref(query, { from: period.from, to: period.to }),
    words: says.ofPeriod(formatPeriod(period), parts.events(period.count)),
  }));
  return (
    <section aria-label={says.overTime} className="mb-10">
      <BarsOverTime
        label={says.byPeriod}
        heightRem={5}
        bars={named.map(({ label, href, words: title, count }) => ({
          ...{ label, href: inLanguage(href), words: title },
          stack: [{ tone: 0, count }],
        }))}
      />
      <div className="flex flex-wrap items-start gap-x-6">
        <Disclosure summary={says.asList}>
          <ul className="flex flex-wrap gap-x-5 text-small">
            {named
              .filter((period) => period.count > 0)
              .map((period) => (
                <li key={period.from}>
                  <Link href={period.href} className="plain-link">
                    {period.words}
                  </Link>
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
