import type { ArticleSummary, EventRef } from "@/lib/articles/types";
import type { Db } from "@/lib/db/client";
import { listFirstReports } from "./describe-events";
import { findPersonRef, isListed } from "./event-condition";
import { findEventRefs } from "./find-event-refs";
import type { EventsFilter } from "./schema";

export type NewEvent = EventRef & { addedAt: Date; reports: ArticleSummary[] };

// What a feed holds: programs ask for it a few times a day.
const FEED_EVENTS = 40;

/** The events that pass the filter and were found last, each with the first report of each source. */
export async function listNewestEvents(db: Db, filter: EventsFilter): Promise<NewEvent[]> {
  const person = filter.person === null ? null : await findPersonRef(db, filter.person);
  const found = await db.$queryRaw<{ id: number }[]>`
    SELECT e."id" FROM "Event" e WHERE ${isListed(filter, person)} ORDER BY e."id" DESC LIMIT ${FEED_EVENTS}`;
  const rows = await db.event.findMany({
    where: { id: { in: found.map((row) => row.id) } },
    orderBy: { id: "desc" },
    select: { id: true, createdAt: true },
  });
  const ids = rows.map((row) => row.id);
  const [events, reports] = await Promise.all([findEventRefs(db, ids), listFirstReports(db, ids)]);
  const addedAt = new Map(rows.map((row) => [row.id, row.createdAt]));
  return events.map((event) => ({
    ...event,
    addedAt: addedAt.get(event.id) ?? new Date(0),
    reports: reports.get(event.id) ?? [],
  }));
}
