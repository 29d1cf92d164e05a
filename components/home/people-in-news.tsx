import { countWords } from "@/components/ui/count-words";
import { SectionHeading } from "@/components/ui/section-heading";
import type { PersonInNews } from "@/lib/archive/reading/people/list-people-in-news";

// As many of each as a column holds.
const MAX_PEOPLE = 7;

/** Who is named more, and who less, in the newest articles than in those before them. */
export function PeopleInNews({ people }: { people: PersonInNews[] }) {
  if (people.length === 0) return null;
  const rising = people.filter((person) => person.articleCount >= person.previousCount && person.articleCount > 0);
  const falling = people.filter((person) => person.articleCount < person.previousCount);
  return (
    <section aria-labelledby="people-heading">
      <SectionHeading id="people-heading" aside={<a href="/people">All</a>}>
        People in the news
      </SectionHeading>
      <Group title="Named as often or more" people={byCount(rising, "articleCount")} />
      <Group title="Named less" people={byCount(falling, "previousCount")} />
      <p className="mt-3 text-[0.8125rem] text-ink-soft">
        Articles that name them, before → now. The latest 120 articles at most, in two halves.
      </p>
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
            <a href={person.address} className="plain-link min-w-0 font-serif">
              {person.name}
            </a>
            <span className="numeric whitespace-nowrap text-[0.8125rem] text-ink-soft">
              <span aria-hidden="true">
                {person.previousCount} → {person.articleCount}
              </span>
              <span className="sr-only">
                in {countWords(person.articleCount, "article")}, before in {person.previousCount}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
