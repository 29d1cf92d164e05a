import { BarsOverTime } from "@/components/charts/bars-over-time";
import { countWords, formatCount } from "@/components/ui/count-words";
import { Disclosure } from "@/components/ui/disclosure";
import { describeDate } from "@/lib/analysis/text/describe-date";
import type { SearchTimeline as Timeline } from "@/lib/archive/reading/search/view";

/** What was found by year, by month of one year or by day of one month; a bar narrows the search to it. */
export function SearchTimeline({ timeline: { unit, bars, wider } }: { timeline: Timeline }) {
  if (bars.length < 2) return null;
  return (
    <section aria-label="Articles by date" className="mb-8">
      <div className="mb-1 flex items-baseline justify-between gap-4 text-[0.875rem]">
        <h2 className="label">By {unit}</h2>
        {wider ? (
          <a href={wider.address} className="plain-link">
            Back to {wider.label === "All dates" ? "all dates" : wider.label}
          </a>
        ) : null}
      </div>
      <BarsOverTime
        heightRem={5}
        label={`Articles found, by ${unit}`}
        bars={bars.map(({ date, count, address }) => ({
          label: describeDate(date),
          href: address,
          words: `${describeDate(date)}: ${countWords(count, "article")}`,
          stack: [{ tone: 0, count }],
        }))}
      />
      <Disclosure summary="The same as a table">
        <table className="numeric text-[0.875rem]">
          <thead>
            <tr className="border-rule border-b text-left">
              <th scope="col" className="py-1 pr-6 font-medium">
                Date
              </th>
              <th scope="col" className="py-1 text-right font-medium">
                Articles
              </th>
            </tr>
          </thead>
          <tbody>
            {bars
              .filter(({ count }) => count > 0)
              .map(({ date, count, address }) => (
                <tr key={date} className="border-rule border-b">
                  <th scope="row" className="py-1 pr-6 text-left font-normal">
                    <a href={address} className="plain-link">
                      {describeDate(date)}
                    </a>
                  </th>
                  <td className="py-1 text-right">{formatCount(count)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </Disclosure>
    </section>
  );
}
