import { readCalendarDate } from "@/lib/analysis/text/calendar";
import { findReason } from "@/lib/archive/reading/stored-json";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { dateOrigin } from "@/lib/db/states";
import type { ShownDate } from "./types";

type DateColumns = {
  date: string | null;
  datePrecision: string | null;
  dateOrigin?: string | null;
  dateReason: Prisma.JsonValue;
};

/** The date of a row's four date columns; null when it has none. */
export function toShownDate(row: DateColumns): ShownDate | null {
  const date = readCalendarDate(row);
  if (date === null) return null;
  return {
    ...date,
    origin: dateOrigin.nullable().parse(row.dateOrigin ?? null),
    reason: findReason(row.dateReason),
  };
}
