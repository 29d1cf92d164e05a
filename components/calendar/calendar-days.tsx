import { nameIssue } from "@/components/issues/name-issue";
import { countWords } from "@/components/ui/count-words";
import { EmptyState } from "@/components/ui/empty-state";
import { describeDate } from "@/lib/analysis/text/describe-date";
import type { CalendarDay } from "@/lib/archive/reading/calendar/view";
import { calendarHref } from "./calendar-href";

/** Days with what is held of them. */
export function CalendarDays({ days, isCut }: { days: readonly CalendarDay[]; isCut: boolean }) {
  if (days.length === 0) {
    return <EmptyState title="Nothing is dated to a day here.">Issues may be dated to the month only.</EmptyState>;
  }
  return (
    <>
      {isCut ? <p className="mb-6 text-ink-soft">There is more than this page shows.</p> : null}
      <ol className="grid max-w-[48rem] gap-7">
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
  return (
    <section aria-labelledby={`h-${date}`}>
      <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-4 border-rule border-b pb-1">
        <h2 id={`h-${date}`} className="text-[1.125rem]">
          {describeDate(date)}
        </h2>
        <p className="flex gap-x-4 text-[0.875rem]">
          <a href={`/search?${new URLSearchParams({ q: `on:${date}` })}`} className="plain-link">
            Articles
          </a>
          <a href={calendarHref({ day: date.slice(5) })} className="plain-link">
            This day in other years
          </a>
        </p>
      </div>
      <ul className="grid gap-1">
        {events.map(({ id, name, address, articleCount }) => (
          <li key={id}>
            <span className="label mr-3">Event</span>
            <a href={address}>{name}</a>{" "}
            <span className="text-[0.875rem] text-ink-soft">{countWords(articleCount, "article")}</span>
          </li>
        ))}
        {issues.map((issue) => (
          <li key={issue.address}>
            <span className="label mr-3">Issue</span>
            <a href={issue.address}>{nameIssue(issue, false)}</a>{" "}
            <span className="text-[0.875rem] text-ink-soft">{countWords(issue.articleCount, "article")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
