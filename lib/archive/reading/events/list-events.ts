import { listPeriods, type NamedPeriod } from "@/lib/analysis/text/periods";
import { toEventRef } from "@/lib/archive/reading/articles/find-article-event";
import type { ArticleSummary, EventRef, PersonRef } from "@/lib/archive/reading/articles/types";
import type { Db } from "@/lib/db/client";
import { type Sql, sql } from "@/lib/db/dialect";
import { listFirstReports, listPeopleOfEvents } from "./describe-events";
import { findPersonRef, listedEventCondition } from "./event-condition";
import type { EventsQuery } from "./schema";
import { sourceCountColumn } from "./source-count";

const EVENTS_PER_PAGE = 20;

export type EventRow = EventRef & {
  /** Independent sources: publishers with a report that is no copy of another. */
  sourceCount: number;
  /** The first report of each publication, in the order of their dates. */
  reports: ArticleSummary[];
  /** Who is named in most of the reports. */
  people: PersonRef[];
};

export type EventsOfPeriod = NamedPeriod & { count: number };
export type EventList = {
  events: EventRow[];
  /** Of the newest only when `isCapped`: there are more, which a narrower filter shows. */
  total: number;
  isCapped: boolean;
  page: number;
  pageCount: number;
  /** Dated events that pass the filter, by equal periods, whatever the page. */
  periods: EventsOfPeriod[];
  /** The person filtered by; null when none is, or when what was typed may mean several. */
  person: PersonRef | null;
};

/** Events covered by several sources, newest first, undated ones last. A page beyond the last is the first. */
export async function listEvents(db: Db, query: EventsQuery): Promise<EventList> {
  const person = query.person === null ? null : await findPersonRef(db, query.person);
  const condition = listedEventCondition(query, person);
  const rows = await findRows(db, condition, query.page);
  if (rows.length === 0 && query.page > 1) return listEvents(db, { ...query, page: 1 });
  const ids = rows.map((row) => row.id);
  const [reports, people, months] = await Promise.all([
    listFirstReports(db, ids),
    listPeopleOfEvents(db, ids),
    countMonths(db, condition),
  ]);
  const events = rows.map((row) => ({ ...toEventRef(row), sourceCount: Number(row.sources) }));
  const total = months.reduce((sum, { count }) => sum + count, 0);
  return {
    events: events.map((event) => ({
      ...event,
      reports: reports.get(event.id) ?? [],
      people: people.get(event.id) ?? [],
    })),
    total,
    page: query.page,
    pageCount: Math.ceil(total / EVENTS_PER_PAGE),
    isCapped: total >= MAX_COUNTED,
    periods: toPeriods(months),
    person,
  };
}

type EventColumns = Parameters<typeof toEventRef>[0] & { sources: number | bigint };

function findRows(db: Db, condition: Sql, page: number): Promise<EventColumns[]> {
  const [skipped, end] = [(page - 1) * EVENTS_PER_PAGE, page * EVENTS_PER_PAGE];
  const columns = sql`e."id", e."slug", e."name", e."date", e."datePrecision", e."dateReason", e."articleCount",
    e."publicationCount"`;
  // Apart, so that both engines take the dated ones in the order of the index and leave it at the end of the page.
  return db.$queryRaw<EventColumns[]>`
    SELECT listed.*, ${sourceCountColumn} FROM (
      SELECT * FROM (SELECT ${columns} FROM "Event" e WHERE e."date" IS NOT NULL AND ${condition}
        ORDER BY e."date" DESC, e."id" DESC LIMIT ${end}) AS dated
      UNION ALL
      SELECT * FROM (SELECT ${columns} FROM "Event" e WHERE e."date" IS NULL AND ${condition}
        ORDER BY e."id" DESC LIMIT ${end}) AS undated
    ) AS listed ORDER BY "date" DESC NULLS LAST, "id" DESC LIMIT ${EVENTS_PER_PAGE} OFFSET ${skipped}`;
}

// Nobody turns two hundred pages: who looks for older events narrows the list.
const MAX_COUNTED = 4_000;

type MonthOfEvents = { month: string | null; count: number };

/** The newest events that pass the filter, by month, oldest first; undated ones last. */
async function countMonths(db: Db, condition: Sql): Promise<MonthOfEvents[]> {
  const rows = await db.$queryRaw<{ month: string | null; count: bigint }[]>`
    SELECT SUBSTR(c."date", 1, 7) AS "month", COUNT(*) AS "count" FROM (
      SELECT * FROM (SELECT e."date" FROM "Event" e WHERE e."date" IS NOT NULL AND ${condition}
        ORDER BY e."date" DESC LIMIT ${MAX_COUNTED}) AS dated
      UNION ALL
      SELECT * FROM (SELECT e."date" FROM "Event" e WHERE e."date" IS NULL AND ${condition} LIMIT ${MAX_COUNTED}) AS undated
    ) c GROUP BY SUBSTR(c."date", 1, 7) ORDER BY 1 NULLS LAST`;
  return rows.map(({ month, count }) => ({ month, count: Number(count) }));
}

// Bars a phone can still show apart.
const MAX_PERIODS = 30;

function toPeriods(months: readonly MonthOfEvents[]): EventsOfPeriod[] {
  const dated = months.flatMap(({ month, count }) => (month === null ? [] : [{ month, count }]));
  const [first, last] = [dated[0]?.month, dated.at(-1)?.month];
  if (first === undefined || last === undefined) return [];
  return listPeriods(first, last, MAX_PERIODS).map((period) => {
    const inside = dated.filter((row) => period.from.slice(0, 7) <= row.month && row.month <= period.to.slice(0, 7));
    return { ...period, count: inside.reduce((sum, row) => sum + row.count, 0) };
  });
}
