import { Button } from "@/components/ui/button";
import { CONTROL } from "@/components/ui/field";
import { SearchField } from "./search-field";

/** The one box. What is written in it is the whole query, filters included, so that it can be kept and sent on. */
export function SearchForm({ query, sort }: { query: string; sort: string }) {
  return (
    <search className="mb-6 block max-w-[48rem]">
      <form action="/search" method="get" className="flex gap-2">
        {sort === "relevance" ? null : <input type="hidden" name="sort" value={sort} />}
        <SearchField
          query={query}
          placeholder="Words, names, dates, “phrases”"
          className={`${CONTROL} min-h-11 text-[1.0625rem]`}
        />
        <Button tone="accent" className="shrink-0 whitespace-nowrap">
          Search
        </Button>
      </form>
      <p className="mt-1.5 text-[0.8125rem] text-ink-soft">
        <a href="/search/help">What you can write</a>
      </p>
    </search>
  );
}
