import { Link } from "@/components/ui/link";
import { SectionHeading } from "@/components/ui/section-heading";
import type { PersonInNews } from "@/lib/archive/reading/people/list-people-in-news";
import { words } from "@/messages/words";

// As many of each as a column holds.
const MAX_PEOPLE = 7;

/** Who is named more, and who less, in the newest articles than in those before them. */
export function PeopleInNews({ people }: { people: PersonInNews[] }) {
  if (people.length === 0) return null;
  const rising = people.filter((person) => person.articleCount >= person.previousCount && person.articleCount > 0);
  const falling = people.filter((person) => person.articleCount < person.previousCount);
  const says = words().home;
  return (
    <section aria-labelledby="people-heading">
      <SectionHeading id="people-heading" aside={<Link href="/people">{words().parts.all}</Link>}>
        {says.peopleInNews}
      </SectionHeading>
      <Group title={says.namedMore} people={byCount(rising, "articleCount")} />
      <Group title={says.namedLess} people={byCount(falling, "previousCount")} />
      <p className="mt-3 text-note text-ink-soft">{says.peopleNote}</p>
    </section>
  );
}

const byCount = (people: PersonInNews[], by: "articleCount" | "previousCount") =>
  [...people].sort((a, b) => b[by] - a[by]).slice(0, MAX_PEOPLE);

function Group({ title, people }: { title: string; people: PersonInNews[] }) {
  if (people.length === 0) return null;
  return (
    <div className="mt-3 first-of-type:mt-0">
      <h3 className="label mb-1">{title}</h3>
      <ul>
        {people.map((person) => (
          <li key={person.id} className="flex items-baseline justify-between gap-3">
            <Link href={person.address} className="plain-link min-w-0 font-serif">
              <bdi>{person.name}</bdi>
            </Link>
            <span className="numeric whitespace-nowrap text-note text-ink-soft">
              <span aria-hidden="true" dir="ltr">
                {person.previousCount} → {person.articleCount}
              </span>
              <span className="sr-only">
                {words().home.countBefore(words().parts.articles(person.articleCount), person.previousCount)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
