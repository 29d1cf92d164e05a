import { Disclosure } from "@/components/ui/disclosure";
import { SectionHeading } from "@/components/ui/section-heading";
import type { EventPerson } from "@/lib/archive/reading/events/list-event-people";

const SHOWN = 10;

/** Who is named, as what, and by how many of the reports. */
export function EventPeople({ people, reportCount }: { people: EventPerson[]; reportCount: number }) {
  if (people.length === 0) return null;
  const rest = people.slice(SHOWN);
  return (
    <section aria-labelledby="people-heading">
      <SectionHeading id="people-heading">People</SectionHeading>
      <People people={people.slice(0, SHOWN)} reportCount={reportCount} />
      {rest.length > 0 ? (
        <Disclosure summary={`and ${rest.length} more`}>
          <People people={rest} reportCount={reportCount} />
        </Disclosure>
      ) : null}
    </section>
  );
}

function People({ people, reportCount }: { people: EventPerson[]; reportCount: number }) {
  return (
    <ul className="grid gap-1.5 text-[0.9375rem]">
      {people.map(({ id, name, address, roles, articleIds }) => (
        <li key={id}>
          <span className="flex items-baseline justify-between gap-4">
            <a href={address} className="plain-link">
              {name}
            </a>
            <span className="numeric whitespace-nowrap text-[0.8125rem] text-ink-soft">
              {articleIds.length} of {reportCount}
            </span>
          </span>
          {roles.length > 0 ? (
            <span className="block text-[0.8125rem] text-ink-soft leading-snug">{roles.join("; ")}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
