import type { Context } from "@/lib/archive/context";
import { getMonth, getOnDay } from "./get-days";
import { getYear } from "./get-year";
import type { CalendarQuery } from "./schema";
import type { CalendarView } from "./view";

/** The archive by its days: a year over publications, a month day by day, one day over the years. */
export function openCalendar({ db }: Context) {
  return {
    getCalendar: ({ year, month, day }: CalendarQuery): Promise<CalendarView> => {
      if (day !== null) return getOnDay(db, day);
      return month === null ? getYear(db, year) : getMonth(db, month);
    },
  };
}
