import { findEventRefs } from "@/lib/archive/reading/articles/find-event-refs";
import type { ArticleSummary, EventRef } from "@/lib/archive/reading/articles/types";
import { listNewestShared, type Shared } from "@/lib/archive/reading/issues/list-newest-shared";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import { listFirstReports } from "./describe-events";
import { findPersonRef, listedEventCondition } from "./event-condition";
import type { EventsFilter } from "./schema";

/** An event with the time when readers first saw its newest report: what a subscriber has not read yet. */
export type NewEvent = EventRef & { toldAt: Date; reports: ArticleSummary[] };

const EVENTS: Shared = {
  ...{ table: sql`"Event" e`, id: sql`e."id"`, rows: sql`"EventArticle"` },
  ...{ rowId: sql`"articleId"`, sharedId: sql`"eventId"` },
};

/** The events that pass the filter and were reported last, as readers see it, each with the first report of each source. */
export async function listNewestEvents(db: Db, filter: EventsFilter): Promise<NewEvent[]> {
  const person = filter.person === null ? null : await findPersonRef(db, filter.person);
  const newest = await listNewestShared(db, EVENTS, listedEventCondition(filter, person), filter);
  const ids = [...newest.keys()];
  const [events, reports] = await Promise.all([findEventRefs(db, ids), listFirstReports(db, ids)]);
  return events.map((event) => ({
    ...event,
    toldAt: newest.get(event.id) ?? new Date(0),
    reports: reports.get(event.id) ?? [],
  }));
}
