import { describeDate } from "@/lib/analysis/text/describe-date";
import type { SearchResults } from "@/lib/archive/reading/search/view";
import { DateRange } from "./date-range";
import { FilterGroup } from "./filter-group";

type FilterPanelProps = Pick<SearchResults, "filters" | "dates" | "sort">;

const LABEL = "Narrow the search";

/** Ways to narrow the search, with how many articles each leaves: on a phone folded away, before the results. */
export function FoldedFilters(props: FilterPanelProps) {
  return (
    <aside aria-label={LABEL} className="lg:hidden">
      <details className="disclosure">
        <summary className="text-[0.9375rem]">Narrow by person, publication, date, section or author</summary>
        <div className="grid gap-6 pt-3">
          <FilterGroups {...props} place="folded" />
        </div>
      </details>
    </aside>
  );
}

/** The same where there is room beside the results, after them in the order of keys as on the page. */
export function FilterPanel(props: FilterPanelProps) {
  return (
    <aside aria-label={LABEL} className="hidden gap-8 self-start lg:grid">
      <FilterGroups {...props} place="beside" />
    </aside>
  );
}

/** `place` tells the fields of the two copies apart. */
function FilterGroups({ filters, dates, sort, place }: FilterPanelProps & { place: string }) {
  const periods = filters.periods.map((period) => ({ ...period, label: namePeriod(period.label) }));
  return (
    <>
      <FilterGroup title="People" filters={filters.people} />
      <FilterGroup title="Publications" filters={filters.publications} />
      <FilterGroup title="Dates" filters={periods} note={describeUndated(filters.undated)}>
        <DateRange dates={dates} sort={sort} id={`dates-${place}`} />
      </FilterGroup>
      <FilterGroup title="Sections" filters={filters.sections} />
      <FilterGroup title="Authors" filters={filters.authors} />
      <FilterGroup title="Languages" filters={filters.languages} />
    </>
  );
}

function namePeriod(label: string): string {
  return describeDate(label);
}

function describeUndated(count: number): string | null {
  return count === 0 ? null : `${count.toLocaleString("en-GB")} without a date`;
}
