import type { PeriodCount, SourceCount } from "@/lib/archive/reading/people/articles-over-time";

type OverTimeTableProps = { periods: PeriodCount[]; sources: SourceCount[]; toHref: (period: PeriodCount) => string };

/** The numbers of the chart; periods without articles are left out. */
export function OverTimeTable({ periods, sources, toHref }: OverTimeTableProps) {
  return (
    <div className="max-w-full overflow-x-auto">
      <table className="numeric text-[0.875rem]">
        <thead>
          <tr className="border-rule border-b text-left">
            <th scope="col" className="py-1 pr-6 font-medium">
              Period
            </th>
            {sources.map(({ slug, name }) => (
              <th key={slug} scope="col" className="px-3 py-1 text-right font-medium">
                {name}
              </th>
            ))}
            <th scope="col" className="py-1 pl-3 text-right font-medium">
              All
            </th>
          </tr>
        </thead>
        <tbody>
          {periods
            .filter((period) => period.count > 0)
            .map((period) => (
              <tr key={period.from} className="border-rule border-b">
                <th scope="row" className="py-1 pr-6 text-left font-normal">
                  <a href={toHref(period)} className="plain-link">
                    {period.label}
                  </a>
                </th>
                {sources.map(({ slug }) => (
                  <td key={slug} className="px-3 py-1 text-right">
                    {period.sources.find((source) => source.slug === slug)?.count ?? 0}
                  </td>
                ))}
                <td className="py-1 pl-3 text-right">{period.count}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
