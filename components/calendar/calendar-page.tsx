import { PageHeader } from "@/components/ui/page-header";
import { describeDate } from "@/lib/analysis/text/describe-date";
import type { CalendarView } from "@/lib/archive/reading/calendar/view";
import { CalendarDays } from "./calendar-days";
import { calendarHref, nameDay } from "./calendar-href";
import { MonthGrid } from "./month-grid";
import { YearTable } from "./year-table";

/** The archive by its days: a year, a month, or one day of all years. */
export function CalendarPage({ view }: { view: CalendarView }) {
  if (view.kind === "year") {
    return (
      <>
        <PageHeader title={view.year ? `Calendar ${view.year}` : "Calendar"} lead="Issues by publication and month." />
        <YearTable view={view} />
      </>
    );
  }
  if (view.kind === "day") {
    return (
      <>
        <PageHeader title={`On ${nameDay(view.day)}`} lead="Issues and events of this day, year by year." />
        <CalendarDays days={view.days} isCut={view.isCut} />
      </>
    );
  }
  const year = view.month.slice(0, 4);
  return (
    <>
      <PageHeader title={describeDate(view.month)} lead="Issues by their own date, events by the day they happened." />
      <nav aria-label="Months" className="mb-6 flex flex-wrap gap-x-6 text-[0.9375rem]">
        {view.previous ? <a href={calendarHref({ month: view.previous })}>← {describeDate(view.previous)}</a> : null}
        <a href={calendarHref({ year })}>All of {year}</a>
        {view.next ? <a href={calendarHref({ month: view.next })}>{describeDate(view.next)} →</a> : null}
      </nav>
      <MonthGrid month={view.month} days={view.days} />
      <CalendarDays
        days={view.days.filter(({ issues, events }) => issues.length + events.length > 0)}
        isCut={view.isCut}
      />
    </>
  );
}
