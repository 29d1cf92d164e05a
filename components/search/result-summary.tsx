import { countWords } from "@/components/ui/count-words";
import type { SearchChoice, SearchResults } from "@/lib/archive/reading/search/view";

/** How many, of what, in which order; and the other ways to have them. */
export function ResultSummary({ found }: { found: SearchResults }) {
  return (
    <header className="mb-6 border-rule border-b pb-2">
      <h2 id="results" className="text-[1.25rem]">
        {found.bound === null
          ? countWords(found.total, "article")
          : `More than ${countWords(found.bound.limit, "article")}`}
      </h2>
      <p className="mt-1 text-[0.875rem] text-ink-soft">
        {found.definition} {found.bound?.words}
      </p>
      {found.total === 0 ? null : (
        <div className="mt-1 flex flex-wrap items-center gap-x-8 text-[0.875rem]">
          <Choices label="Words" choices={found.matches} />
          <Choices label="Order" choices={found.sorts} />
          <a href={found.addresses.feed} className="plain-link text-ink-soft">
            Follow this search (Atom)
          </a>
        </div>
      )}
    </header>
  );
}

function Choices({ label, choices }: { label: string; choices: readonly SearchChoice[] }) {
  if (choices.length === 0) return null;
  return (
    <nav aria-label={label} className="flex gap-x-4">
      {choices.map((choice) => (
        <a
          key={choice.label}
          href={choice.address}
          aria-current={choice.isCurrent ? "true" : undefined}
          className="plain-link"
        >
          {choice.label}
        </a>
      ))}
    </nav>
  );
}
