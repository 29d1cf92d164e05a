import { formatWritten, listWeekdays } from "@/components/ui/format-date";
import { weekdayOf } from "@/lib/analysis/text/calendar";
import type { CalendarDay } from "@/lib/archive/reading/calendar/view";
import { words } from "@/messages/words";

/** A month as a wall calendar; a day that holds something leads to it below. */
export function MonthGrid({ month, days }: { month: string; days: readonly CalendarDay[] }) {
  const before = (weekdayOf(`${month}-01`) + 6) % 7;
  return (
    <div className="mb-10 max-w-[34rem]">
      <p aria-hidden="true" className="grid grid-cols-7 text-note text-ink-soft">
        {listWeekdays().map((name) => (
          <span key={name}>{name}</span>
        ))}
      </p>
      <ol aria-label={words().calendar.daysOf(formatWritten(month))} className="grid grid-cols-7 gap-px">
        {days.map((day, at) => (
          <li key={day.date} style={at === 0 ? { gridColumnStart: before + 1 } : undefined}>
            <DayCell day={day} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function DayCell({ day: { date, issues, events } }: { day: CalendarDay }) {
  const { calendar: says, parts } = words();
  const number = Number(date.slice(8));
  const look = "numeric flex min-h-11 flex-col border-rule border-t px-1 pt-1 text-small";
  if (issues.length + events.length === 0) return <span className={`${look} text-ink-soft`}>{number}</span>;
  const held = says.held(parts.issues(issues.length), parts.events(events.length));
  return (
    <a
      href={`#d-${date}`}
      aria-label={says.dayHolds(formatWritten(date), held)}
      className={`${look} bg-accent-soft no-underline`}
    >
      <span className="font-medium">{number}</span>
      <span aria-hidden="true" className="text-label leading-4">
        {issues.length > 0 ? says.shortIssues(issues.length) : ""}{" "}
        {events.length > 0 ? says.shortEvents(events.length) : ""}
      </span>
    </a>
  );
}
