import { countWords } from "@/components/ui/count-words";
import type { PersonEntry } from "@/lib/archive/reading/search/view";

/** The persons a query may be meant for, ahead of the articles with its words. */
export function PersonEntries({ people }: { people: readonly PersonEntry[] }) {
  if (people.length === 0) return null;
  return (
    <ul aria-label="People of this name" className="mb-8 grid max-w-[48rem] gap-2">
      {people.map(({ id, name, address, articleCount, narrowed }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-rule border-y py-2.5">
          <span className="label">Person</span>
          <a href={address} className="font-[520] font-serif text-[1.1875rem]">
            {name}
          </a>
          <a href={narrowed} className="text-[0.875rem]">
            {countWords(articleCount, "article")} naming this person
          </a>
        </li>
      ))}
    </ul>
  );
}
