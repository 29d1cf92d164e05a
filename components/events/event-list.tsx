import { formatWritten } from "@/components/ui/format-date";
import type { EventRow } from "@/lib/archive/reading/events/list-events";
import { words } from "@/messages/words";
import { EventEntry } from "./event-entry";

type EventListProps = {
  events: EventRow[];
  /** By article the sentence it begins with. */
  leads: ReadonlyMap<number, string>;
};

/** Events under the months they fall in, in the order given. */
export function EventList({ events, leads }: EventListProps) {
  return (
    <div className="grid gap-10">
      {groupByMonth(events).map(({ month, members }) => (
        <section key={month} aria-labelledby={`month-${month}`} className="grid gap-x-10 md:grid-cols-[10rem_1fr]">
          <h2 id={`month-${month}`} className="border-rule border-t pt-2 text-item md:pt-4">
            {nameMonth(month)}
          </h2>
          <ol className="divide-y divide-rule md:border-rule md:border-t">
            {members.map((event) => (
              <li key={event.id} className="py-4">
                <EventEntry event={event} lead={leads.get(event.reports[0]?.id ?? 0)} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function groupByMonth(events: EventRow[]): { month: string; members: EventRow[] }[] {
  const groups: { month: string; members: EventRow[] }[] = [];
  for (const event of events) {
    const month = event.date?.date.slice(0, 7) ?? "undated";
    const last = groups.at(-1);
    if (last?.month === month) last.members.push(event);
    else groups.push({ month, members: [event] });
  }
  return groups;
}

function nameMonth(month: string): string {
  return month === "undated" ? words().parts.undated : formatWritten(month);
}
