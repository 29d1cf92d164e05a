import { formatWritten } from "@/components/ui/format-date";
import { formatLanguage } from "@/components/ui/format-language";
import type { SearchResults } from "@/lib/archive/reading/search/view";
import { words } from "@/messages/words";
import { DateRange } from "./date-range";
import { FilterGroup } from "./filter-group";

type FilterPanelProps = Pick<SearchResults, "filters" | "dates" | "sort">;

/** Ways to narrow the search, with how many articles each leaves: on a phone folded away, before the results. */
export function FoldedFilters(props: FilterPanelProps) {
  return (
    <aside aria-label={words().search.filters.narrow} className="lg:hidden">
      <details className="disclosure">
        <summary className="text-plain">{words().search.filters.narrowBy}</summary>
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
    <aside aria-label={words().search.filters.narrow} className="hidden gap-8 self-start lg:grid">
      <FilterGroups {...props} place="beside" />
    </aside>
  );
}

/** `place` tells the fields of the two copies apart. */
function FilterGroups({ filters, dates, sort, place }: FilterPanelProps & { place: string }) {
  const says = words().search.filters;
  const periods = filters.periods.map((period) => ({ ...period, label: formatWritten(period.label) }));
  const languages = filters.languages.map((one) => ({ ...one, label: formatLanguage(one.code) }));
  return (
    <>
      <FilterGroup title={says.people} filters={filters.people} />
      <FilterGroup title={says.publications} filters={filters.publications} />
      <FilterGroup
        title={says.dates}
        filters={periods}
        note={filters.undated === 0 ? null : says.undated(filters.undated)}
      >
        <DateRange dates={dates} sort={sort} id={`dates-${place}`} />
      </FilterGroup>
      <FilterGroup title={says.sections} filters={filters.sections} />
      <FilterGroup title={says.authors} filters={filters.authors} />
      <FilterGroup title={says.languages} filters={languages} />
    </>
  );
}
