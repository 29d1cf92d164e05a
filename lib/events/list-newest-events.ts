import type { ArticleSummary, EventRef } from "@/lib/articles/types";
import type { Db } from "@/lib/db/client";
import { listFirstReports } from "./describe-events";
import { findEventRefs } from "./find-event-refs";

export type NewEvent = EventRef & { addedAt: Date; reports: ArticleSummary[] };

// What a feed holds: programs ask for it a few times a day.
const FEED_EVENTS = 40;

/** The events of several sources that were found last, each with the first report of each source. */
export async function listNewestEvents(db: Db): Promise<NewEvent[]> {
  const rows = await db.event.findMany({
    where: { articleCount: { gte: 2 }, publicationCount: { gte: 2 } },
    orderBy: { id: "desc" },
    take: FEED_EVENTS,
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
