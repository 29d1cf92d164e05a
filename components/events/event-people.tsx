import { formatCount } from "@/components/ui/count-words";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { SectionHeading } from "@/components/ui/section-heading";
import type { EventPerson } from "@/lib/archive/reading/events/list-event-people";
import { words } from "@/messages/words";

const SHOWN = 10;

/** Who is named, as what, and by how many of the reports. */
export function EventPeople({ people, reportCount }: { people: EventPerson[]; reportCount: number }) {
  if (people.length === 0) return null;
  const rest = people.slice(SHOWN);
  return (
    <section aria-labelledby="people-heading">
      <SectionHeading id="people-heading">{words().events.people}</SectionHeading>
      <People people={people.slice(0, SHOWN)} reportCount={reportCount} />
      {rest.length > 0 ? (
        <Disclosure summary={words().events.morePeople(rest.length)}>
          <People people={rest} reportCount={reportCount} />
        </Disclosure>
      ) : null}
    </section>
  );
}

function People({ people, reportCount }: { people: EventPerson[]; reportCount: number }) {
  return (
    <ul className="grid gap-1.5 text-plain">
      {people.map(({ id, name, address, roles, articleIds }) => (
        <li key={id}>
          <span className="flex items-baseline justify-between gap-4">
            <Link href={address} className="plain-link">
              {name}
            </Link>
            <span className="numeric whitespace-nowrap text-note text-ink-soft">
              {words().events.ofReports(formatCount(articleIds.length), formatCount(reportCount))}
            </span>
          </span>
          {roles.length > 0 ? (
            <span className="block text-note text-ink-soft leading-snug">{roles.join("; ")}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
