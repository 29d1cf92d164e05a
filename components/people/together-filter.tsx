import { Button } from "@/components/ui/button";
import { FoldedFilter } from "@/components/ui/folded-filter";
import type { PublicationRef } from "@/lib/archive/reading/articles/types";
import type { PersonQuery } from "@/lib/archive/reading/people/schema";
import { ArticleFilterFields, isFiltered } from "./article-filter";

type TogetherFilterProps = { query: PersonQuery; publications: PublicationRef[] };

/** Which articles count: a plain GET form, so that every answer has an address. */
export function TogetherFilter({ query, publications }: TogetherFilterProps) {
  return (
    <FoldedFilter isOpen={isFiltered(query)}>
      <form
        action="/people/together"
        aria-label="Filter by publication or period"
        className="mb-6 grid grid-cols-2 items-end gap-3 lg:grid-cols-[14rem_10rem_10rem_auto_1fr]"
      >
        <ArticleFilterFields filter={query} publications={publications} />
        <Button tone="accent">Show</Button>
        {isFiltered(query) ? (
          <p className="text-[0.875rem]">
            <a href="/people/together">Show the whole archive</a>
          </p>
        ) : null}
      </form>
    </FoldedFilter>
  );
}
