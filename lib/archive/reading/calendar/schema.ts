import { z } from "zod";

const year = z.string().regex(/^\d{4}$/);
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);
const day = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, "must be MM-DD");

/** Which page of the calendar: a year, a month (YYYY-MM) or a day of all years (MM-DD); nothing for the newest year. */
export type CalendarQuery = { year: string | null; month: string | null; day: string | null };

/** A reader's address is never wrong: what cannot be understood counts as not given. */
const lenient = z.object({
  year: year.nullable().catch(null).default(null),
  month: month.nullable().catch(null).default(null),
  day: day.nullable().catch(null).default(null),
});

/** The query of `/api/calendar`: unlike a reader's address, a program gets an error. */
export const calendarQuerySchema: z.ZodType<CalendarQuery, unknown> = z.strictObject({
  year: year.nullable().default(null),
  month: month.nullable().default(null),
  day: day.nullable().default(null),
});

export function readCalendarQuery(query: Record<string, string | string[] | undefined>): CalendarQuery {
  return lenient.parse(Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat()[0]])));
}
