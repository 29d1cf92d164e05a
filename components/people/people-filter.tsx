import { Button } from "@/components/ui/button";
import { CONTROL } from "@/components/ui/field";
import type { PublicationRef } from "@/lib/archive/reading/articles/types";
import type { PeopleQuery } from "@/lib/archive/reading/people/schema";
import { ArticleFilterFields } from "./article-filter";
import { NameField } from "./name-field";

type PeopleFilterProps = { query: PeopleQuery; publications: PublicationRef[] };

/** Looks people up by name, publication and period; a plain GET form, so that every answer has an address. */
export function PeopleFilter({ query, publications }: PeopleFilterProps) {
  return (
    <form
      action="/people"
      aria-label="Look up people"
      className="mb-6 grid grid-cols-2 items-end gap-x-3 gap-y-3 md:grid-cols-[minmax(12rem,1fr)_12rem_10rem_10rem_9rem_auto]"
    >
      <NameField defaultValue={query.q} className="col-span-2 md:col-span-1" />
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
      <Button tone="accent" className="col-span-2 md:col-span-1">
        Show
      </Button>
    </form>
  );
}
