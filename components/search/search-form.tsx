import { Button } from "@/components/ui/button";
import { CONTROL } from "@/components/ui/field";

/** The one box. What is written in it is the whole query, filters included, so that it can be kept and sent on. */
export function SearchForm({ query, sort }: { query: string; sort: string }) {
  return (
    <search className="mb-6 block max-w-[48rem]">
      <form action="/search" method="get" className="flex gap-2">
        {sort === "relevance" ? null : <input type="hidden" name="sort" value={sort} />}
        <input
          type="search"
          name="q"
          defaultValue={query}
          // A new search shows what was found, not what was typed before the page was left.
          key={query}
          aria-label="Search the archive"
          placeholder="Names, words, “phrases”, person:, after:2013"
          maxLength={2000}
          autoComplete="off"
          className={`${CONTROL} min-h-11 text-[1.0625rem]`}
        />
        <Button tone="accent">Search</Button>
      </form>
    </search>
  );
}
