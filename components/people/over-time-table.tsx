import { formatCount } from "@/components/ui/count-words";
import { formatPeriod } from "@/components/ui/format-date";
import { Link } from "@/components/ui/link";
import type { PeriodCount, SourceCount } from "@/lib/archive/reading/people/articles-over-time";
import { words } from "@/messages/words";
import { sourceName } from "./source-name";

type OverTimeTableProps = { periods: PeriodCount[]; sources: SourceCount[]; toHref: (period: PeriodCount) => string };

/** The numbers of the chart; periods without articles are left out. */
export function OverTimeTable({ periods, sources, toHref }: OverTimeTableProps) {
  const says = words().people.overTime;
  return (
    <div className="max-w-full overflow-x-auto">
      <table className="numeric text-small">
        <thead>
          <tr className="border-rule border-b text-start">
            <th scope="col" className="py-1 pe-6 text-start font-medium">
              {says.period}
            </th>
            {sources.map((source) => (
              <th key={source.slug} scope="col" className="px-3 py-1 text-end font-medium">
                {sourceName(source)}
              </th>
            ))}
            <th scope="col" className="py-1 ps-3 text-end font-medium">
              {says.all}
            </th>
          </tr>
        </thead>
        <tbody>
          {periods
            .filter((period) => period.count > 0)
            .map((period) => (
              <tr key={period.from} className="border-rule border-b">
                <th scope="row" className="py-1 pe-6 text-start font-normal">
                  <Link href={toHref(period)} className="plain-link">
                    {formatPeriod(period)}
                  </Link>
                </th>
                {sources.map(({ slug }) => (
                  <td key={slug} className="px-3 py-1 text-end">
                    {formatCount(period.sources.find((source) => source.slug === slug)?.count ?? 0)}
                  </td>
                ))}
                <td className="py-1 ps-3 text-end">{formatCount(period.count)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
