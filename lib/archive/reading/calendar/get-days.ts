import { eventAddress } from "@/lib/addresses";
import { endOfPeriod } from "@/lib/analysis/text/periods";
import { listSummaries } from "@/lib/archive/reading/issues/summaries";
import { publishedIssueCondition, severalReportsCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { type Sql, sql } from "@/lib/db/dialect";
import { heldYears } from "./held-years";
import type { CalendarDay, CalendarEvent, CalendarMonth, CalendarOnDay } from "./view";

// A month of thirty daily publications.
const MAX_ISSUES = 1_000;
const MAX_EVENTS = 500;

/** A month day by day, `month` as YYYY-MM, with its neighbours that hold an issue. Four statements. */
export async function getMonth(db: Db, month: string): Promise<CalendarMonth> {
  const [from, to] = [`${month}-01`, endOfPeriod(month) ?? `${month}-31`];
  const { days, isCut } = await listDays(db, {
    issue: sql`i."date" BETWEEN ${from} AND ${to}`,
    event: sql`e."date" BETWEEN ${from} AND ${to}`,
  });
  const byDate = new Map(days.map((day) => [day.date, day]));
  const all = Array.from({ length: Number(to.slice(8)) }, (_, at) => `${month}-${String(at + 1).padStart(2, "0")}`);
  const [around] = await db.$queryRaw<{ previous: string | null; next: string | null }[]>`
    SELECT
      (SELECT MAX("month") FROM "MonthCount" WHERE "month" > '' AND "month" < ${month} AND "issueCount" > 0) AS "previous",
      (SELECT MIN("month") FROM "MonthCount" WHERE "month" > ${month} AND "issueCount" > 0) AS "next"`;
  return {
    kind: "month",
    month,
    days: all.map((date) => byDate.get(date) ?? { date, issues: [], events: [] }),
    previous: around?.previous ?? null,
    next: around?.next ?? null,
    isCut,
  };
}

/** The same day of all years of which anything is held, `day` as MM-DD. Three statements. */
export async function getOnDay(db: Db, day: string): Promise<CalendarOnDay> {
  // One look into the index for each year.
  const dates = sql`WITH RECURSIVE held("year") AS (${heldYears})
    SELECT held."year" || '-' || ${day} FROM held WHERE held."year" IS NOT NULL`;
  const found = await listDays(db, { issue: sql`i."date" IN (${dates})`, event: sql`e."date" IN (${dates})` });
  return { kind: "day", day, ...found };
}

type IssueRow = { publicationId: number | bigint; address: string; date: string };
type EventRow = { id: number | bigint; slug: string; name: string; date: string; articleCount: number | bigint };

/** Days with issues or events, newest first; dates known to the month only belong to no day. */
async function listDays(
  db: Db,
  conditions: { issue: Sql; event: Sql },
): Promise<{ days: CalendarDay[]; isCut: boolean }> {
  const keys = await db.$queryRaw<IssueRow[]>(sql`
    SELECT DISTINCT i."publicationId", i."address", i."date" FROM "Issue" i
    WHERE ${publishedIssueCondition} AND i."datePrecision" = 'day' AND ${conditions.issue}
    ORDER BY i."date" DESC, i."publicationId", i."address" LIMIT ${MAX_ISSUES + 1}`);
  const events = await db.$queryRaw<EventRow[]>(sql`
    SELECT e."id", e."slug", e."name", e."date", e."articleCount" FROM "Event" e
    WHERE ${severalReportsCondition} AND e."datePrecision" = 'day' AND ${conditions.event}
    ORDER BY e."date" DESC, e."articleCount" DESC, e."id" LIMIT ${MAX_EVENTS + 1}`);
  const issues = await listSummaries(
    db,
    keys.slice(0, MAX_ISSUES).map(({ publicationId, address }) => ({ publicationId: Number(publicationId), address })),
  );
  const days = new Map<string, CalendarDay>();
  const dayOf = (date: string) => {
    const day = days.get(date) ?? { date, issues: [], events: [] };
    days.set(date, day);
    return day;
  };
  for (const issue of issues) if (issue.date !== null) dayOf(issue.date.date).issues.push(issue);
  for (const row of events.slice(0, MAX_EVENTS)) dayOf(row.date).events.push(toEvent(row));
  return {
    days: [...days.values()].sort((a, b) => (a.date < b.date ? 1 : -1)),
    isCut: keys.length > MAX_ISSUES || events.length > MAX_EVENTS,
  };
}

function toEvent({ id, slug, name, date, articleCount }: EventRow): CalendarEvent {
  return { id: Number(id), name, address: eventAddress(Number(id), slug), date, articleCount: Number(articleCount) };
}
