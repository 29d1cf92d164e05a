import { DateStamp, type StampedDate } from "./date-stamp";
import { ORIGIN_WORDS } from "./format-date";
import { ReasonNote } from "./reason-note";

type DateFactProps = { label: string; date: StampedDate | null; missing?: string };

/** One of the dates kept apart, for use inside a `dl`: name, date, origin, and the reason behind a disclosure. */
export function DateFact({ label, date, missing = "not known" }: DateFactProps) {
  return (
    <div className="grid content-start gap-0.5">
      <dt className="label">{label}</dt>
      <dd>
        <DateStamp date={date ? { ...date, origin: null } : null} missing={missing} />
        {date?.origin ? (
          <span className="block text-[0.8125rem] text-ink-soft">
            {date.precision === "day" ? "" : `known to the ${date.precision}, `}
            {ORIGIN_WORDS[date.origin]}
          </span>
        ) : null}
        {date?.reason ? <ReasonNote reason={date.reason} /> : null}
      </dd>
    </div>
  );
}
