import { formatCount } from "@/components/ui/count-words";
import { Link } from "@/components/ui/link";
import type { SearchChoice, SearchResults } from "@/lib/archive/reading/search/view";
import { words } from "@/messages/words";

/** How many, of what, in which order; and the other ways to have them. */
export function ResultSummary({ found }: { found: SearchResults }) {
  const { parts, search } = words();
  const { bound } = found;
  const { what, orders, sentence } = search.definition;
  return (
    <header className="mb-6 border-rule border-b pb-2">
      <h2 id="results" className="text-section">
        {bound === null ? parts.articles(found.total) : search.moreThan(parts.articles(bound.limit))}
      </h2>
      <p className="mt-1 text-small text-ink-soft">
        {sentence(what[found.counted.what], orders[found.counted.order])}{" "}
        {bound === null ? null : search.bound[bound.kept](formatCount(bound.limit))}
      </p>
      {found.total === 0 ? null : (
        <div className="mt-1 flex flex-wrap items-center gap-x-8 text-small">
          <Choices label={search.results.words} choices={found.matches} />
          <Choices label={search.results.order} choices={found.sorts} />
          <Link href={found.addresses.feed} className="plain-link text-ink-soft">
            {search.results.follow}
          </Link>
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
        <Link
          key={choice.key}
          href={choice.address}
          aria-current={choice.isCurrent ? "true" : undefined}
          className="plain-link"
        >
          {words().search.results[choice.key]}
        </Link>
      ))}
    </nav>
  );
}
