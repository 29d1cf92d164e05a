import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import type { SearchResults } from "@/lib/archive/reading/search/view";
import { words } from "@/messages/words";
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
  const { results, helpLink } = words().search;
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
            <EmptyState title={found.total > 0 ? results.noFurther : results.nothing}>
              {results.tryOthers} <Link href="/search/help">{helpLink}</Link>
            </EmptyState>
          )}
          <ResultPages page={found.page} pageCount={found.pageCount} addresses={found.addresses} />
        </section>
        <FilterPanel {...narrowing} />
      </div>
    </>
  );
}
