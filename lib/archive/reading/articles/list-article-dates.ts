import { readCalendarDate } from "@/lib/analysis/text/calendar";
import { readReason } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import { groupByArticle } from "./group-by-article";
import type { DateMentionView } from "./types";

/** By article the dates it speaks of in text order, each with how it was placed in the calendar. */
export async function listArticleDates(db: Db, articleIds: readonly number[]): Promise<Map<number, DateMentionView[]>> {
  const rows = await db.dateMention.findMany({
    where: { articleId: { in: [...articleIds] } },
    orderBy: { start: "asc" },
    select: {
      ...{ articleId: true, start: true, end: true, form: true, kind: true },
      ...{ date: true, precision: true, reason: true },
    },
  });
  const views = [...groupByArticle(rows)].map(([id, own]) => [id, own.map(toView)] as const);
  return new Map(views);
}

type Row = Omit<DateMentionView, "date" | "reason"> & {
  articleId: number;
  date: string | null;
  precision: string | null;
  reason: unknown;
};

function toView({ articleId: _, date, precision, reason, ...row }: Row): DateMentionView {
  return { ...row, date: readCalendarDate({ date, datePrecision: precision }), reason: readReason(reason) };
}
