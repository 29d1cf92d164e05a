import { formatCount } from "@/components/ui/count-words";
import { EmptyState } from "@/components/ui/empty-state";
import { formatMonth } from "@/components/ui/format-date";
import { Link } from "@/components/ui/link";
import { publicationAddress } from "@/lib/addresses";
import type { CalendarYear } from "@/lib/archive/reading/calendar/view";
import { words } from "@/messages/words";
import { calendarHref } from "./calendar-href";

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const HEAD = "whitespace-nowrap px-1.5 py-1 text-end font-medium";

/** A year: one row for each publication, one column for each month. An empty cell is a gap in what is held. */
export function YearTable({ view: { year, years, publications } }: { view: CalendarYear }) {
  const says = words().calendar;
  return (
    <>
      <nav aria-label={says.years} className="mb-6">
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {years.map((one) => (
            <li key={one}>
              <Link
                href={calendarHref({ year: one })}
                className="plain-link numeric"
                aria-current={one === year ? "page" : undefined}
              >
                {one}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {publications.length === 0 ? (
        <EmptyState title={says.noIssues}>{says.chooseYear}</EmptyState>
      ) : (
        <div className="relative max-w-full overflow-x-auto">
          <table className="numeric text-small">
            <caption className="sr-only">{says.tableOf(year)}</caption>
            <thead>
              <tr className="border-rule border-b">
                <th scope="col" className="py-1 pe-4 text-start font-medium">
                  {words().issues.publication}
                </th>
                {MONTHS.map((month) => (
                  <th key={month} scope="col" className={HEAD}>
                    <Link href={calendarHref({ month: monthOf(year, month) })} className="plain-link">
                      <span className="sr-only">{formatMonth(month)}</span>
                      <span aria-hidden="true">{formatMonth(month, "short")}</span>
                    </Link>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {publications.map(({ slug, name, months }) => (
                <tr key={slug} className="border-rule border-b">
                  <th scope="row" className="min-w-36 py-1 pe-4 text-start font-normal">
                    <Link href={publicationAddress(slug)} className="plain-link">
                      {name}
                    </Link>
                  </th>
                  {MONTHS.map((month) => (
                    <td key={month} className="px-1.5 py-1 text-end">
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
    <Link
      href={`${publicationAddress(slug)}?${query}`}
      className="plain-link justify-end"
      aria-label={words().calendar.issuesIn(words().parts.issues(count), formatMonth(month))}
    >
      {formatCount(count)}
    </Link>
  );
}
