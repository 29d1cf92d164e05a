import { nameLink } from "@/components/articles/link-words";
import { DateStamp } from "@/components/ui/date-stamp";
import { Link } from "@/components/ui/link";
import { SectionHeading } from "@/components/ui/section-heading";
import type { EventRef } from "@/lib/archive/reading/articles/types";
import type { Family, Relative } from "@/lib/archive/reading/events/relative";
import { words } from "@/messages/words";
import { FamilyMap } from "./family-map";

type EventFamilyProps = { event: EventRef; family: Family };

const GROUPS = ["earlier", "parallel", "later"] as const;

/** What came before, what followed and what went on beside it: as a picture, and as a list that says why. */
export function EventFamily({ event, family }: EventFamilyProps) {
  const all = [...family.earlier, ...family.parallel, ...family.later];
  if (all.length === 0) return null;
  const says = words().events;
  const numbers = new Map(all.map((relative, index) => [relative.address, index + 1]));
  return (
    <section aria-labelledby="family-heading">
      <SectionHeading id="family-heading">{says.family}</SectionHeading>
      <FamilyMap event={event} family={family} numbers={numbers} />
      <div className="grid gap-6">
        {GROUPS.filter((key) => family[key].length > 0).map((key) => (
          <div key={key}>
            <h3 className="label mb-2 font-[560]">{says[key]}</h3>
            <ul className="grid gap-4">
              {family[key].map((relative) => (
                <li key={relative.address}>
                  <RelativeEntry relative={relative} number={numbers.get(relative.address) ?? 0} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function RelativeEntry({ relative, number }: { relative: Relative; number: number }) {
  const { name, address, date, event, kind, why, daysApart } = relative;
  return (
    <div className="grid grid-cols-[1.75rem_1fr] gap-x-2">
      <span aria-hidden="true" className="numeric text-note text-ink-soft leading-7">
        {number}
      </span>
      <div>
        <Link href={address} className="font-serif text-row leading-snug">
          {name}
        </Link>
        <p className="text-note text-ink-soft leading-snug">
          <DateStamp date={date && { ...date, origin: null }} />
          {daysApart === null ? "" : ` · ${describeDistance(daysApart)}`}
          {event ? "" : ` · ${words().events.oneArticle}`}
        </p>
        <p className="mt-0.5 max-w-measure text-plain">
          {kind ? <strong className="font-medium">{nameLink(kind)}: </strong> : null}
          {why}
        </p>
      </div>
    </div>
  );
}

function describeDistance(days: number): string {
  const says = words().events;
  if (days === 0) return says.sameDay;
  return days < 0 ? says.daysBefore(-days) : says.daysAfter(days);
}
