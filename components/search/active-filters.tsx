import type { ActiveFilter } from "@/lib/archive/reading/search/view";

/** The filters in force; each is taken away by following it. */
export function ActiveFilters({ active }: { active: readonly ActiveFilter[] }) {
  if (active.length === 0) return null;
  return (
    <ul aria-label="Filters in force" className="mb-6 flex flex-wrap gap-2">
      {active.map(({ label, without, asWords }) => (
        <li key={without} className="flex flex-wrap items-center gap-x-3">
          <a
            href={without}
            className="inline-flex min-h-8 items-center gap-2 rounded-[3px] border border-accent bg-accent-soft px-2.5 text-[0.875rem] text-ink no-underline hover:bg-paper"
          >
            <span className="sr-only">Without </span>
            {label}
            <span aria-hidden="true">×</span>
          </a>
          {asWords ? (
            <a href={asWords.address} className="plain-link text-[0.875rem]">
              Search for the words “{asWords.text}” instead
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
