import { words } from "@/messages/words";
import { DateStamp, type StampedDate } from "./date-stamp";
import { ReasonNote } from "./reason-note";

type DateFactProps = { label: string; date: StampedDate | null; missing?: string };

/** One of the dates kept apart, for use inside a `dl`: name, date, origin, and the reason behind a disclosure. */
export function DateFact({ label, date, missing = words().parts.notKnown }: DateFactProps) {
  const { knownTo, origins } = words().parts;
  return (
    <div className="grid content-start gap-0.5">
      <dt className="label">{label}</dt>
      <dd>
        <DateStamp date={date ? { ...date, origin: null } : null} missing={missing} />
        {date?.origin ? (
          <span className="block text-note text-ink-soft">
            {date.precision === "day" ? "" : knownTo[date.precision]}
            {origins[date.origin]}
          </span>
        ) : null}
        {date?.reason ? <ReasonNote reason={date.reason} /> : null}
      </dd>
    </div>
  );
}
