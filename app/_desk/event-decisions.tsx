import { EventTools } from "@/components/events-desk/event-tools";
import { ReportTools } from "@/components/events-desk/event-tools-report";
import type { EventView } from "@/lib/archive/reading/events/get-event";
import type { Report } from "@/lib/archive/reading/events/list-reports";
import type { AddressQuery } from "@/lib/archive/reading/people/schema";
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

/**
 * What an editor can say on an event's page: of the whole event, and of each of its reports. The query says what was
 * looked for, and which reports were chosen before.
 */
export async function decideOnEvent(event: EventView, query: AddressQuery) {
  const look = String(query.look ?? "").slice(0, 200);
  const chosen = new Set([query.articleId ?? []].flat());
  const desk = await getArchive().getEventDesk(event.id, look);
  return {
    tools: <EventTools event={event} desk={desk} look={look} actions={EVENT_ACTIONS} />,
    decideReport: (report: Report) => (
      <ReportTools
        event={event}
        article={report}
        seen={desk.seen}
        isChosen={chosen.has(String(report.id))}
        action={moveOutAction}
      />
    ),
  };
}
