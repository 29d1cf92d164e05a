import { type Arc, Arcs } from "@/components/charts/arcs";
import { formatCount } from "@/components/ui/count-words";
import { Link } from "@/components/ui/link";
import { SectionHeading } from "@/components/ui/section-heading";
import type { PeopleGroup } from "@/lib/archive/reading/people/list-together";
import type { PersonQuery } from "@/lib/archive/reading/people/schema";
import { words } from "@/messages/words";
import { personHref } from "./people-href";

type TogetherGroupsProps = { groups: PeopleGroup[]; query: PersonQuery };

/** Circles of people: names below each other, arcs between those named together; the table says the same in numbers. */
export function TogetherGroups({ groups, query }: TogetherGroupsProps) {
  const says = words().people.together;
  return (
    <section aria-labelledby="circles-heading" className="mb-14">
      <SectionHeading id="circles-heading" aside={says.arcs}>
        {says.circlesTitle}
      </SectionHeading>
      <ul className="grid items-start gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
        {groups.map((group) => (
          <li key={group.people[0]?.id} className="flex min-w-0 border-rule border-s ps-1">
            <div className="shrink-0 rtl:-scale-x-100">
              <Arcs rowCount={group.people.length} arcs={listArcs(group)} />
            </div>
            <ul className="min-w-0 flex-1 ps-2" aria-label={says.circleOf(group.people[0]?.name ?? "")}>
              {group.people.map((person) => (
                <li key={person.id} className="flex h-8 items-center justify-between gap-3">
                  <Link
                    href={personHref(person.address, { ...query, page: 1 })}
                    className="plain-link min-w-0 truncate font-serif text-row"
                  >
                    <bdi>{person.name}</bdi>
                  </Link>
                  <span className="numeric text-note text-ink-soft" title={says.articlesHead}>
                    {formatCount(person.articleCount)}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function listArcs({ people, pairs }: PeopleGroup): Arc[] {
  const row = new Map(people.map((person, index) => [person.id, index]));
  return pairs.map(({ a, b, together }) => ({ from: row.get(a.id) ?? 0, to: row.get(b.id) ?? 0, weight: together }));
}
