import { BarsOverTime } from "@/components/charts/bars-over-time";
import { formatCount } from "@/components/ui/count-words";
import { Disclosure } from "@/components/ui/disclosure";
import { formatWritten } from "@/components/ui/format-date";
import { Link } from "@/components/ui/link";
import type { SearchTimeline as Timeline } from "@/lib/archive/reading/search/view";
import { inLanguage } from "@/lib/language/address";
import { words } from "@/messages/words";

/** What was found by year, by month of one year or by day of one month; a bar narrows the search to it. */
export function SearchTimeline({ timeline: { unit, bars, wider } }: { timeline: Timeline }) {
  if (bars.length < 2) return null;
  const says = words().search.timeline;
  return (
    <section aria-label={says.title} className="mb-8">
      <div className="mb-1 flex items-baseline justify-between gap-4 text-small">
        <h2 className="label">{says.by[unit]}</h2>
        {wider ? (
          <Link href={wider.address} className="plain-link">
            {wider.year === null ? says.backToAll : words().search.backTo(wider.year)}
          </Link>
        ) : null}
      </div>
      <BarsOverTime
        heightRem={5}
        label={says.found[unit]}
        bars={bars.map(({ date, count, address }) => ({
          label: formatWritten(date),
          href: inLanguage(address),
          words: `${formatWritten(date)}: ${words().parts.articles(count)}`,
          stack: [{ tone: 0, count }],
        }))}
      />
      <Disclosure summary={says.asTable}>
        <table className="numeric text-small">
          <thead>
            <tr className="border-rule border-b">
              <th scope="col" className="py-1 pe-6 text-start font-medium">
                {says.date}
              </th>
              <th scope="col" className="py-1 text-end font-medium">
                {says.articles}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars
              .filter(({ count }) => count > 0)
              .map(({ date, count, address }) => (
                <tr key={date} className="border-rule border-b">
                  <th scope="row" className="py-1 pe-6 text-start font-normal">
                    <Link href={address} className="plain-link">
                      {formatWritten(date)}
                    </Link>
                  </th>
                  <td className="py-1 text-end">{formatCount(count)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </Disclosure>
    </section>
  );
}
