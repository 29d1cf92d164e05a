import type { ReactNode } from "react";
import type { EventView } from "@/lib/archive/reading/events/get-event";
import type { EventLink } from "@/lib/archive/reading/events/list-event-links";
import type { Report } from "@/lib/archive/reading/events/list-reports";
import { words } from "@/messages/words";
import { EventDisagreements } from "./event-disagreements";
import { EventFamily } from "./event-family";
import { EventHeader } from "./event-header";
import { EventLinks } from "./event-links";
import { EventMentions } from "./event-mentions";
import { EventPeople } from "./event-people";
import { EventQuotations } from "./event-quotations";
import { EventReports } from "./event-reports";
import { EventTimeline } from "./event-timeline";
import { OnlyHereNotes } from "./only-here";

type EventSheetProps = {
  event: EventView;
  /** What an editor may say of a link. */
  decide?: (link: EventLink) => ReactNode;
  /** What an editor may say of a report, and of the whole event. */
  decideReport?: (report: Report) => ReactNode;
  tools?: ReactNode;
  /** How to cite it. */
  cite?: ReactNode;
};

/** All an event's page tells: who reports it and in which words; beside it, when and with whom. */
export function EventSheet({ event, decide, decideReport, tools, cite }: EventSheetProps) {
  const { reports } = event;
  return (
    <>
      <EventHeader event={event} />
      <div className="grid gap-12 md:grid-cols-[1fr_21rem] md:gap-14">
        <div className="grid min-w-0 content-start gap-12">
          <EventReports reports={reports} comparedCount={event.comparedCount} decide={decideReport} />
          {tools}
          <EventDisagreements disagreements={event.disagreements} reports={reports} />
          <EventQuotations quotations={event.quotations} reports={reports} />
          <OnlyHereNotes notes={event.onlyHere} reports={reports} />
          <EventFamily event={event} family={event.family} />
          <EventMentions mentions={event.family.mentionedBy} />
          <EventLinks links={event.links} reports={reports} decide={decide} />
          {cite}
        </div>
        <aside aria-label={words().events.aside} className="grid min-w-0 content-start gap-10">
          <EventTimeline moments={event.timeline} reports={reports} />
          <EventPeople people={event.people} reportCount={reports.length} />
        </aside>
      </div>
    </>
  );
}
