import type { DateOrigin, DatePrecision } from "@/lib/analysis/text/calendar";
import type { Reason } from "@/lib/analysis/text/span";
import { fromJson } from "@/lib/db/from-json";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { ShownDate } from "./types";

type DateColumns = {
  date: string | null;
  datePrecision: string | null;
  dateOrigin?: string | null;
  dateReason: Prisma.JsonValue;
};

/** The date of a row's four date columns; null when it has none. */
export function toShownDate(row: DateColumns): ShownDate | null {
  if (row.date === null) return null;
  return {
    date: row.date,
    precision: (row.datePrecision ?? "day") as DatePrecision,
    origin: (row.dateOrigin ?? null) as DateOrigin | null,
    reason: fromJson<Reason | null>(row.dateReason),
  };
}
