import { countWords } from "@/components/ui/count-words";
import { SectionHeading } from "@/components/ui/section-heading";
import type { PersonInNews } from "@/lib/archive/reading/people/list-people-in-news";

/** Whom the newest articles name most. */
export function PeopleInNews({ people }: { people: PersonInNews[] }) {
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="people-heading">
      <SectionHeading id="people-heading" aside={<a href="/people">All</a>}>
        People in the news
      </SectionHeading>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {people.map((person) => (
          <li key={person.id}>
            <a href={person.address} className="plain-link font-serif">
              {person.name}
            </a>{" "}
            <span className="numeric text-[0.8125rem] text-ink-soft">
              <span aria-hidden="true">{person.articleCount}</span>
              <span className="sr-only">in {countWords(person.articleCount, "article")}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
