import { EventTools } from "@/components/events/event-tools";
import { ReportTools } from "@/components/events/event-tools-report";
import type { EventView } from "@/lib/events/get-event";
import type { Report } from "@/lib/events/list-reports";
import { getArchive } from "@/lib/server";
import {
  dateEventAction,
  markEarlierAction,
  markLaterAction,
  mergeEventsAction,
  moveArticlesAction,
  moveOutAction,
  renameEventAction,
  splitEventAction,
} from "./event-actions";

const EVENT_ACTIONS = {
  split: splitEventAction,
  move: moveArticlesAction,
  merge: mergeEventsAction,
  markLater: markLaterAction,
  markEarlier: markEarlierAction,
  rename: renameEventAction,
  date: dateEventAction,
};

/** What an editor can say on an event's page: of the whole event, and of each of its reports. */
export async function decideOnEvent(event: EventView, look: string) {
  const desk = await getArchive().events.getDesk(event.id, look);
  return {
    tools: <EventTools event={event} desk={desk} look={look} actions={EVENT_ACTIONS} />,
    decideReport: (report: Report) => (
      <ReportTools event={event} article={report} seen={desk.seen} action={moveOutAction} />
    ),
  };
}
