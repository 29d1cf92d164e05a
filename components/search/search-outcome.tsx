import { EmptyState } from "@/components/ui/empty-state";
import type { SearchResults } from "@/lib/archive/reading/search/view";
import { ActiveFilters } from "./active-filters";
import { FilterPanel, FoldedFilters } from "./filter-panel";
import { PersonEntries } from "./person-entries";
import { Proposals } from "./proposals";
import { ResultEntry } from "./result-entry";
import { ResultPages } from "./result-pages";
import { ResultSummary } from "./result-summary";
import { SearchNotes } from "./search-notes";
import { SearchTimeline } from "./search-timeline";

/** What a search found, and how to go on from it. */
export function SearchOutcome({ found }: { found: SearchResults }) {
  const narrowing = { filters: found.filters, dates: found.dates, sort: found.sort };
  return (
    <>
      <ActiveFilters active={found.active} />
      <SearchNotes notes={found.notes} />
      <Proposals proposals={found.proposals} />
      <PersonEntries people={found.people} />
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <FoldedFilters {...narrowing} />
        <section aria-labelledby="results">
          <ResultSummary found={found} />
          <SearchTimeline timeline={found.filters.timeline} />
          {found.results.length > 0 ? (
            <ol className="grid gap-8">
              {found.results.map((result) => (
                <li key={result.article.id}>
                  <ResultEntry result={result} />
                </li>
              ))}
            </ol>
          ) : (
            <EmptyState title={found.total > 0 ? "There are no further results." : "Nothing was found."}>
              Try other words, use fewer, or remove a filter. <a href="/search/help">What you can write</a>
            </EmptyState>
          )}
          <ResultPages page={found.page} pageCount={found.pageCount} addresses={found.addresses} />
        </section>
        <FilterPanel {...narrowing} />
      </div>
    </>
  );
}
