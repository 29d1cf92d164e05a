import { nameIssue } from "@/components/issues/name-issue";
import { EmptyState } from "@/components/ui/empty-state";
import { formatWritten } from "@/components/ui/format-date";
import { Link } from "@/components/ui/link";
import type { CalendarDay } from "@/lib/archive/reading/calendar/view";
import { words } from "@/messages/words";
import { calendarHref } from "./calendar-href";

/** Days with what is held of them. */
export function CalendarDays({ days, isCut }: { days: readonly CalendarDay[]; isCut: boolean }) {
  const says = words().calendar;
  if (days.length === 0) {
    return <EmptyState title={says.noDays}>{says.noDaysWhy}</EmptyState>;
  }
  return (
    <>
      {isCut ? <p className="mb-6 text-ink-soft">{says.isCut}</p> : null}
      <ol className="grid max-w-column gap-7">
        {days.map((day) => (
          <li key={day.date} id={`d-${day.date}`}>
            <Day day={day} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Day({ day: { date, issues, events } }: { day: CalendarDay }) {
  const { calendar: says, parts } = words();
  return (
    <section aria-labelledby={`h-${date}`}>
      <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-4 border-rule border-b pb-1">
        <h2 id={`h-${date}`} className="text-item">
          {formatWritten(date)}
        </h2>
        <p className="flex gap-x-4 text-small">
          <Link href={`/search?${new URLSearchParams({ q: `on:${date}` })}`} className="plain-link">
            {says.articles}
          </Link>
          <Link href={calendarHref({ day: date.slice(5) })} className="plain-link">
            {says.otherYears}
          </Link>
        </p>
      </div>
      <ul className="grid gap-1">
        {events.map(({ id, name, address, articleCount }) => (
          <li key={id}>
            <span className="label me-3">{says.event}</span>
            <Link href={address}>{name}</Link>{" "}
            <span className="text-small text-ink-soft">{parts.articles(articleCount)}</span>
          </li>
        ))}
        {issues.map((issue) => (
          <li key={issue.address}>
            <span className="label me-3">{says.issue}</span>
            <Link href={issue.address}>{nameIssue(issue, false)}</Link>{" "}
            <span className="text-small text-ink-soft">{parts.articles(issue.articleCount)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
