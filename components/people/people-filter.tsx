import { Button } from "@/components/ui/button";
import { CONTROL } from "@/components/ui/field";
import { FoldedFilter } from "@/components/ui/folded-filter";
import type { PublicationRef } from "@/lib/archive/reading/articles/types";
import type { PeopleQuery } from "@/lib/archive/reading/people/schema";
import { ArticleFilterFields, isFiltered } from "./article-filter";
import { NameField } from "./name-field";

type PeopleFilterProps = { query: PeopleQuery; publications: PublicationRef[] };

/** Looks people up by name, publication and period; a plain GET form, so that every answer has an address. */
export function PeopleFilter({ query, publications }: PeopleFilterProps) {
  return (
    <form
      action="/people"
      aria-label="Look up people"
      className="mb-2 grid grid-cols-[1fr_auto] items-end gap-x-3 lg:mb-6 lg:grid-cols-[minmax(12rem,1fr)_minmax(0,44rem)_auto]"
    >
      <NameField defaultValue={query.q} className="col-start-1" />
      <Button tone="accent" className="lg:col-start-3">
        Show
      </Button>
      <div className="max-lg:col-span-2 lg:col-start-2 lg:row-start-1">
        <FoldedFilter isOpen={isFiltered(query) || query.sort !== "articles"}>
          <div className="grid grid-cols-2 items-end gap-3 lg:grid-cols-[1fr_10rem_10rem_9rem]">
            <ArticleFilterFields filter={query} publications={publications} />
            <div className="grid gap-1">
              <label htmlFor="field-sort" className="text-[0.875rem]">
                Order
              </label>
              <select id="field-sort" name="sort" defaultValue={query.sort} className={CONTROL}>
                <option value="articles">Most articles</option>
                <option value="name">By name</option>
              </select>
            </div>
          </div>
        </FoldedFilter>
      </div>
    </form>
  );
}
