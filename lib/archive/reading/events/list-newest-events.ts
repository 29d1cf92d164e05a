import { findEventRefs } from "@/lib/archive/reading/articles/find-event-refs";
import type { ArticleSummary, EventRef } from "@/lib/archive/reading/articles/types";
import { SHOWN_AT_SELECT, SHOWN_AT_SQL, shownAt } from "@/lib/archive/reading/issues/shown-at";
import { PUBLISHED, publishedArticleCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { type Sql, sql } from "@/lib/db/dialect";
import { listFirstReports } from "./describe-events";
import { findPersonRef, listedEventCondition } from "./event-condition";
import type { EventsFilter } from "./schema";

/** An event with the time since when readers see its newest report: what a subscriber has not read yet. */
export type NewEvent = EventRef & { toldAt: Date; reports: ArticleSummary[] };

// What a feed holds: programs ask for it a few times a day.
const FEED_EVENTS = 40;

/** The events that pass the filter and were reported last, as readers see it, each with the first report of each source. */
export async function listNewestEvents(db: Db, filter: EventsFilter): Promise<NewEvent[]> {
  const person = filter.person === null ? null : await findPersonRef(db, filter.person);
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT e."id" FROM "Event" e JOIN "EventArticle" r ON r."eventId" = e."id"
    JOIN "Article" a ON a."id" = r."articleId" AND ${publishedArticleCondition}
    JOIN "Issue" i ON i."id" = a."issueId" JOIN "Import" im ON im."id" = i."importId"
    WHERE ${listedEventCondition(filter, person)} AND ${recentCondition(filter)} GROUP BY e."id"
    ORDER BY MAX(${SHOWN_AT_SQL}) DESC, e."id" DESC LIMIT ${FEED_EVENTS}`;
  const ids = rows.map((row) => row.id);
  const [events, reports, toldAt] = await Promise.all([
    findEventRefs(db, ids),
    listFirstReports(db, ids),
    findNewest(db, ids),
  ]);
  return events.map((event) => ({
    ...event,
    toldAt: toldAt.get(event.id) ?? new Date(0),
    reports: reports.get(event.id) ?? [],
  }));
}

// So many of the newest reports hold the newest events, and can be gone through at every request.
const RECENT_REPORTS = 5000;

/** Who narrows the feed to little goes through all of it; the feed of all is made of the newest reports. */
function recentCondition({ person, source, from, to }: EventsFilter): Sql {
  if (person !== null || source !== null || from !== null || to !== null) return sql`1 = 1`;
  return sql`r."articleId" IN (SELECT x."articleId" FROM "EventArticle" x
    JOIN "Article" a ON a."id" = x."articleId" AND ${publishedArticleCondition}
    ORDER BY x."articleId" DESC LIMIT ${RECENT_REPORTS})`;
}

async function findNewest(db: Db, eventIds: number[]): Promise<Map<number, Date>> {
  const rows = await db.eventArticle.findMany({
    where: { eventId: { in: eventIds }, article: PUBLISHED },
    select: { eventId: true, article: { select: { issue: { select: SHOWN_AT_SELECT } } } },
  });
  const newest = new Map<number, Date>();
  for (const { eventId, article } of rows) {
    const [at, known] = [shownAt(article.issue), newest.get(eventId)];
    if (!known || at > known) newest.set(eventId, at);
  }
  return newest;
}
