import { readCalendarDate } from "@/lib/analysis/text/calendar";
import { readReason } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import type { DateMentionView } from "./types";

/** The dates an article speaks of in text order, each with how it was placed in the calendar. */
export async function listArticleDates(db: Db, articleId: number): Promise<DateMentionView[]> {
  const rows = await db.dateMention.findMany({
    where: { articleId },
    orderBy: { start: "asc" },
    select: { start: true, end: true, form: true, kind: true, date: true, precision: true, reason: true },
  });
  return rows.map(({ date, precision, reason, ...row }) => ({
    ...row,
    date: readCalendarDate({ date, datePrecision: precision }),
    reason: readReason(reason),
  }));
}
