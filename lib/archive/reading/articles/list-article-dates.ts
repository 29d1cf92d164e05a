import type { DatePrecision } from "@/lib/analysis/text/calendar";
import type { Reason } from "@/lib/analysis/text/span";
import type { Db } from "@/lib/db/client";
import { fromJson } from "@/lib/db/from-json";
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
    date: date === null ? null : { date, precision: (precision ?? "day") as DatePrecision },
    reason: fromJson<Reason>(reason),
  }));
}
