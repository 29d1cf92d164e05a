import { Link } from "@/components/ui/link";
import type { ActiveFilter } from "@/lib/archive/reading/search/view";
import { words } from "@/messages/words";
import { nameFilter } from "./name-filter";

/** The filters in force; each is taken away by following it. */
export function ActiveFilters({ active }: { active: readonly ActiveFilter[] }) {
  if (active.length === 0) return null;
  const { filters, asWords: say } = words().search;
  return (
    <ul aria-label={filters.active} className="mb-6 flex flex-wrap gap-2">
      {active.map(({ part, without, asWords }) => (
        <li key={without} className="flex flex-wrap items-center gap-x-3">
          <Link
            href={without}
            className="inline-flex min-h-8 items-center gap-2 rounded-control border border-accent bg-accent-soft px-2.5 text-small text-ink no-underline hover:bg-paper"
          >
            <span className="sr-only">{filters.without} </span>
            {nameFilter(part)}
            <span aria-hidden="true">×</span>
          </Link>
          {asWords ? (
            <Link href={asWords.address} className="plain-link text-small">
              {say(asWords.text)}
            </Link>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
