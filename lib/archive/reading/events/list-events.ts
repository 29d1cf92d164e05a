import { listPeriods, type NamedPeriod } from "@/lib/analysis/text/periods";
import { findEventRefs } from "@/lib/archive/reading/articles/find-event-refs";
import type { ArticleSummary, EventRef, PersonRef } from "@/lib/archive/reading/articles/types";
import type { Db } from "@/lib/db/client";
import type { Sql } from "@/lib/db/dialect";
import { listFirstReports, listPeopleOfEvents } from "./describe-events";
import { findPersonRef, listedEventCondition } from "./event-condition";
import type { EventsQuery } from "./schema";

const EVENTS_PER_PAGE = 20;

export type EventRow = EventRef & {
  /** The first report of each publication, in the order of their dates. */
  reports: ArticleSummary[];
  /** Who is named in most of the reports. */
  people: PersonRef[];
};

export type EventsOfPeriod = NamedPeriod & { count: number };
export type EventList = {
  events: EventRow[];
  total: number;
  page: number;
  pageCount: number;
  /** Dated events that pass the filter, by equal periods, whatever the page. */
  periods: EventsOfPeriod[];
  /** The person filtered by; null when none is, or when what was typed may mean several. */
  person: PersonRef | null;
};

/** Events told by several sources, newest first, undated ones last. A page beyond the last is the first. */
export async function listEvents(db: Db, query: EventsQuery): Promise<EventList> {
  const person = query.person === null ? null : await findPersonRef(db, query.person);
  const condition = listedEventCondition(query, person);
  const rows = await findRows(db, condition, query.page);
  if (rows.length === 0 && query.page > 1) return listEvents(db, { ...query, page: 1 });
  const ids = rows.map((row) => row.id);
  const [events, reports, people, periods] = await Promise.all([
    findEventRefs(db, ids),
    listFirstReports(db, ids),
    listPeopleOfEvents(db, ids),
    countPeriods(db, condition),
  ]);
  const total = Number(rows[0]?.total ?? 0);
  return {
    events: events.map((event) => ({
      ...event,
      reports: reports.get(event.id) ?? [],
      people: people.get(event.id) ?? [],
    })),
    total,
    page: query.page,
    pageCount: Math.ceil(total / EVENTS_PER_PAGE),
    periods,
    person,
  };
}

function findRows(db: Db, condition: Sql, page: number): Promise<{ id: number; total: bigint }[]> {
  return db.$queryRaw<{ id: number; total: bigint }[]>`
    SELECT e."id", COUNT(*) OVER () AS "total" FROM "Event" e WHERE ${condition}
    ORDER BY e."date" DESC NULLS LAST, e."id" DESC
    LIMIT ${EVENTS_PER_PAGE} OFFSET ${(page - 1) * EVENTS_PER_PAGE}`;
}

// Bars a phone can still show apart.
const MAX_PERIODS = 30;

async function countPeriods(db: Db, condition: Sql): Promise<EventsOfPeriod[]> {
  const rows = await db.$queryRaw<{ month: string; count: bigint }[]>`
    SELECT SUBSTR(e."date", 1, 7) AS "month", COUNT(*) AS "count" FROM "Event" e
    WHERE e."date" IS NOT NULL AND ${condition} GROUP BY SUBSTR(e."date", 1, 7) ORDER BY 1`;
  const [first, last] = [rows[0]?.month, rows.at(-1)?.month];
  if (first === undefined || last === undefined) return [];
  return listPeriods(first, last, MAX_PERIODS).map((period) => {
    const inside = rows.filter((row) => period.from.slice(0, 7) <= row.month && row.month <= period.to.slice(0, 7));
    return { ...period, count: inside.reduce((sum, row) => sum + Number(row.count), 0) };
  });
}
