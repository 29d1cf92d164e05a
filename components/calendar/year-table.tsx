import { countWords, formatCount } from "@/components/ui/count-words";
import { EmptyState } from "@/components/ui/empty-state";
import { publicationAddress } from "@/lib/addresses";
import { monthName, shortMonthName } from "@/lib/analysis/text/months";
import type { CalendarYear } from "@/lib/archive/reading/calendar/view";
import { calendarHref } from "./calendar-href";

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const HEAD = "whitespace-nowrap px-1.5 py-1 text-right font-medium";

/** A year: one row for each publication, one column for each month. An empty cell is a gap in what is held. */
export function YearTable({ view: { year, years, publications } }: { view: CalendarYear }) {
  return (
    <>
      <nav aria-label="Years" className="mb-6">
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {years.map((one) => (
            <li key={one}>
              <a
                href={calendarHref({ year: one })}
                className="plain-link numeric"
                aria-current={one === year ? "page" : undefined}
              >
                {one}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {publications.length === 0 ? (
        <EmptyState title="No issue bears a date of this year.">Choose another year above.</EmptyState>
      ) : (
        <div className="relative max-w-full overflow-x-auto">
          <table className="numeric text-[0.875rem]">
            <caption className="sr-only">Issues in {year} by publication and month</caption>
            <thead>
              <tr className="border-rule border-b">
                <th scope="col" className="py-1 pr-4 text-left font-medium">
                  Publication
                </th>
                {MONTHS.map((month) => (
                  <th key={month} scope="col" className={HEAD}>
                    <a href={calendarHref({ month: monthOf(year, month) })} className="plain-link">
                      <span className="sr-only">{monthName(month)}</span>
                      <span aria-hidden="true">{shortMonthName(month)}</span>
                    </a>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {publications.map(({ slug, name, months }) => (
                <tr key={slug} className="border-rule border-b">
                  <th scope="row" className="min-w-36 py-1 pr-4 text-left font-normal">
                    <a href={publicationAddress(slug)} className="plain-link">
                      {name}
                    </a>
                  </th>
                  {MONTHS.map((month) => (
                    <td key={month} className="px-1.5 py-1 text-right">
                      <Cell slug={slug} year={year} month={month} count={months[month - 1] ?? 0} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

const monthOf = (year: string, month: number) => `${year}-${String(month).padStart(2, "0")}`;

type CellProps = { slug: string; year: string; month: number; count: number };

function Cell({ slug, year, month, count }: CellProps) {
  if (count === 0) return <span className="text-ink-soft">·</span>;
  const query = new URLSearchParams({ year, month: String(month).padStart(2, "0") });
  return (
    <a
      href={`${publicationAddress(slug)}?${query}`}
      className="plain-link justify-end"
      aria-label={`${countWords(count, "issue")} in ${monthName(month)}`}
    >
      {formatCount(count)}
    </a>
  );
}
