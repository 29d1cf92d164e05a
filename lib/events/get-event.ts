import { EVENT_SELECT, toEventRef } from "@/lib/articles/find-article-event";
import type { Audience, EventRef } from "@/lib/articles/types";
import type { Db } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { findRedirect } from "@/lib/find-redirect";
import { findOnlyHere, type OnlyHere } from "./find-only-here";
import { type EventLink, listEventLinks, listNeighbours, type Neighbour } from "./list-event-links";
import { type EventPerson, listEventPeople } from "./list-event-people";
import { listPrinted, listReports, listSpokenDates, type Report } from "./list-reports";
import { type Moment, tellTimeline } from "./tell-timeline";
import { type TracedQuotation, traceQuotations } from "./trace-quotations";

/** All an event's page tells. */
export type EventView = EventRef & {
  reports: Report[];
  people: EventPerson[];
  quotations: TracedQuotation[];
  timeline: Moment[];
  onlyHere: OnlyHere[];
  links: EventLink[];
  neighbours: Neighbour[];
};

/** What stands at an event's address: the event, or another one that took its articles. */
export type EventAnswer = { state: "active"; event: EventView } | { state: "moved"; to: string };

/** @throws AppError `not-found` when there was never such an event, `gone` when all its articles were taken back. */
export async function getEvent(db: Db, id: number, audience: Audience): Promise<EventAnswer> {
  const row = await db.event.findUnique({ where: { id }, select: EVENT_SELECT });
  if (!row) return { state: "moved", to: await findHeir(db, id) };
  const reports = await listReports(db, id);
  if (reports.length === 0) throw new AppError("gone", "All articles about this event were taken back.");
  const ids = reports.map((report) => report.id);
  const [people, printed, spoken, links, neighbours] = await Promise.all([
    listEventPeople(db, ids),
    listPrinted(db, ids),
    listSpokenDates(db, ids),
    listEventLinks(db, ids, audience),
    listNeighbours(db, ids),
  ]);
  const event = toEventRef(row);
  const quotations = traceQuotations(printed);
  const timeline = tellTimeline(event.date, reports, spoken);
  const onlyHere = findOnlyHere(ids, people, printed, quotations);
  return { state: "active", event: { ...event, reports, people, quotations, timeline, onlyHere, links, neighbours } };
}

/** Where an event that is no more leads to: `/events/<id>`, without a slug. */
async function findHeir(db: Db, id: number): Promise<string> {
  const to = await findRedirect(db, `/events/${id}`);
  if (to === null) throw new AppError("not-found", "The archive knows no event at this address.");
  return to;
}
