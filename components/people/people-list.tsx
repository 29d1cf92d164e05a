import { Sparkline } from "@/components/charts/sparkline";
import { Link } from "@/components/ui/link";
import type { PersonRow } from "@/lib/archive/reading/people/list-people";
import { words } from "@/messages/words";
import { DateSpan } from "./date-span";

/** People under fine rules: name and role, how many articles, from when to when, and a small picture of it. */
export function PeopleList({ people }: { people: PersonRow[] }) {
  const { people: says, parts } = words();
  const from = people.flatMap((person) => person.first ?? []).sort()[0];
  const to = people
    .flatMap((person) => person.last ?? [])
    .sort()
    .at(-1);
  return (
    <ol aria-label={says.title} className="divide-y divide-rule border-rule border-t">
      {people.map((person) => (
        <li
          key={person.id}
          className="grid grid-cols-[1fr_auto] items-center gap-x-6 gap-y-0.5 py-2.5 sm:grid-cols-[1fr_auto_17rem]"
        >
          <p className="col-span-2 sm:col-span-1">
            <Link
              href={person.address}
              data-shortcut="item"
              className="plain-link font-[520] font-serif text-item leading-snug"
            >
              <bdi>{person.name}</bdi>
            </Link>
            {person.role ? (
              <span className="ms-2.5 text-small text-ink-soft">
                <bdi>{person.role}</bdi>
              </span>
            ) : null}
          </p>
          <span className="order-1 sm:order-none">
            {from && to ? <Sparkline months={person.months} from={from} to={to} /> : null}
          </span>
          <p className="text-small text-ink-soft sm:text-end">
            {parts.articles(person.articleCount)}
            <span className="sm:hidden"> · </span>
            <span className="sm:block">
              <DateSpan first={person.first} last={person.last} />
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}
