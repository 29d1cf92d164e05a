import { z } from "zod";
import type { CalendarDate, DatePrecision } from "@/lib/analysis/text/calendar";
import { startOfPeriod } from "@/lib/analysis/text/periods";

/** The id of something, as a hidden field of a form sends it. */
export const idField = z.coerce.number("Something is missing. Load the page again.").int().positive();

/** Ids that come once, several times or not at all. */
export const idsField = z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(idField));

const PRECISIONS: Record<number, DatePrecision> = { 4: "year", 7: "month", 10: "day" };

/** `2013`, `2013-01` or `2013-01-29`, as precise as it is written; nothing is null. */
export const dateField = z
  .string()
  .trim()
  .transform((value, context): CalendarDate | null => {
    if (value === "") return null;
    const date = startOfPeriod(value);
    const precision = PRECISIONS[value.length];
    if (date && precision) return { date, precision };
    context.addIssue({
      code: "custom",
      message: `“${value.slice(0, 40)}” is not a date. Write 2013-01-29, 2013-01 or 2013.`,
    });
    return z.NEVER;
  });
