import { formatDayOfYear, formatWritten } from "@/components/ui/format-date";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import type { CalendarView } from "@/lib/archive/reading/calendar/view";
import { words } from "@/messages/words";
import { CalendarDays } from "./calendar-days";
import { calendarHref } from "./calendar-href";
import { MonthGrid } from "./month-grid";
import { YearTable } from "./year-table";

/** The archive by its days: a year, a month, or one day of all years. */
export function CalendarPage({ view }: { view: CalendarView }) {
  const says = words().calendar;
  if (view.kind === "year") {
    return (
      <>
        <PageHeader title={view.year ? says.ofYear(view.year) : words().parts.calendar} lead={says.yearLead} />
        <YearTable view={view} />
      </>
    );
  }
  if (view.kind === "day") {
    return (
      <>
        <PageHeader title={says.onDay(formatDayOfYear(view.day))} lead={says.dayLead} />
        <CalendarDays days={view.days} isCut={view.isCut} />
      </>
    );
  }
  const year = view.month.slice(0, 4);
  return (
    <>
      <PageHeader title={formatWritten(view.month)} lead={says.monthLead} />
      <nav aria-label={says.months} className="mb-6 flex flex-wrap gap-x-6 text-plain">
        {view.previous ? (
          <Link href={calendarHref({ month: view.previous })}>← {formatWritten(view.previous)}</Link>
        ) : null}
        <Link href={calendarHref({ year })}>{says.allOf(year)}</Link>
        {view.next ? <Link href={calendarHref({ month: view.next })}>{formatWritten(view.next)} →</Link> : null}
      </nav>
      <MonthGrid month={view.month} days={view.days} />
      <CalendarDays
        days={view.days.filter(({ issues, events }) => issues.length + events.length > 0)}
        isCut={view.isCut}
      />
    </>
  );
}
