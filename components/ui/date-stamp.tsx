import type { CalendarDate, DateOrigin } from "@/lib/analysis/text/calendar";
import type { Reason } from "@/lib/analysis/text/span";
import { words } from "@/messages/words";
import { formatDate, toDateTime } from "./format-date";

/** A date as far as it is known, where it comes from, and why it is believed. */
export type StampedDate = CalendarDate & { origin?: DateOrigin | null; reason?: Reason | null };

/**
 * A date in a line of text. Dates that were concluded say so, since a reader would take them as printed otherwise;
 * the reason stands in `DateFact`.
 */
export function DateStamp({ date, missing = words().parts.undated }: { date: StampedDate | null; missing?: string }) {
  if (!date) return <span>{missing}</span>;
  return (
    <span className="whitespace-nowrap">
      <time dateTime={toDateTime(date)}>{formatDate(date)}</time>
      {date.origin === "inferred" ? (
        <abbr title={date.reason?.words ?? words().parts.origins.inferred} className="ms-1 no-underline">
          {words().parts.inferred}
        </abbr>
      ) : null}
    </span>
  );
}
