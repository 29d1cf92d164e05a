import { DateStamp } from "@/components/ui/date-stamp";
import { Link } from "@/components/ui/link";
import { MetaLine } from "@/components/ui/meta-line";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Relative } from "@/lib/archive/reading/events/relative";
import { words } from "@/messages/words";

/** Round-ups, lists and other articles that mention a report of the event, with the passage that does. */
export function EventMentions({ mentions }: { mentions: readonly Relative[] }) {
  if (mentions.length === 0) return null;
  return (
    <section aria-labelledby="mentions-heading">
      <SectionHeading id="mentions-heading">{words().events.mentionedBy}</SectionHeading>
      <ul className="grid gap-4">
        {mentions.map(({ name, address, date, publication, why }) => (
          <li key={address}>
            <Link href={address} className="font-serif text-row leading-snug">
              {name}
            </Link>
            <MetaLine>
              {publication}
              <DateStamp date={date && { ...date, origin: null }} />
            </MetaLine>
            <p className="mt-0.5 max-w-measure break-words text-plain">{why}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
