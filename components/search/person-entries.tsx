import { Link } from "@/components/ui/link";
import type { PersonEntry } from "@/lib/archive/reading/search/view";
import { words } from "@/messages/words";

/** The persons a query may be meant for, ahead of the articles with its words. */
export function PersonEntries({ people }: { people: readonly PersonEntry[] }) {
  if (people.length === 0) return null;
  const { parts, search } = words();
  return (
    <ul aria-label={search.results.peopleOfName} className="mb-8 grid max-w-column gap-2">
      {people.map(({ id, name, address, articleCount, narrowed }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-rule border-y py-2.5">
          <span className="label">{search.kinds.person}</span>
          <Link href={address} className="font-[520] font-serif text-item">
            {name}
          </Link>
          <Link href={narrowed} className="text-small">
            {search.naming(parts.articles(articleCount))}
          </Link>
        </li>
      ))}
    </ul>
  );
}
