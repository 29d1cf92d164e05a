import { Button } from "@/components/ui/button";
import { prepareCount } from "@/components/ui/counted-words";
import { CONTROL } from "@/components/ui/field";
import { FoldedFilter } from "@/components/ui/folded-filter";
import type { PublicationRef } from "@/lib/archive/reading/articles/types";
import type { PeopleQuery } from "@/lib/archive/reading/people/schema";
import { inLanguage } from "@/lib/language/address";
import { words } from "@/messages/words";
import { ArticleFilterFields, isFiltered } from "./article-filter";
import { NameField, type NameWords } from "./name-field";

type PeopleFilterProps = { query: PeopleQuery; publications: PublicationRef[] };

/** Looks people up by name, publication and period; a plain GET form, so that every answer has an address. */
export function PeopleFilter({ query, publications }: PeopleFilterProps) {
  const { lookUp } = words().people;
  return (
    <form
      action={inLanguage("/people")}
      aria-label={lookUp.title}
      className="mb-2 grid grid-cols-[1fr_auto] items-end gap-x-3 lg:mb-6 lg:grid-cols-[minmax(12rem,1fr)_minmax(0,44rem)_auto]"
    >
      <NameField defaultValue={query.q} words={nameWords()} className="col-start-1" />
      <Button tone="accent" className="lg:col-start-3">
        {lookUp.show}
      </Button>
      <div className="max-lg:col-span-2 lg:col-start-2 lg:row-start-1">
        <FoldedFilter isOpen={isFiltered(query) || query.sort !== "articles"}>
          <div className="grid grid-cols-2 items-end gap-3 lg:grid-cols-[1fr_10rem_10rem_9rem]">
            <ArticleFilterFields filter={query} publications={publications} />
            <Order sort={query.sort} />
          </div>
        </FoldedFilter>
      </div>
    </form>
  );
}

function Order({ sort }: Pick<PeopleQuery, "sort">) {
  const { order, byArticles, byName } = words().people.lookUp;
  return (
    <div className="grid gap-1">
      <label htmlFor="field-sort" className="text-small">
        {order}
      </label>
      <select id="field-sort" name="sort" defaultValue={sort} className={CONTROL}>
        <option value="articles">{byArticles}</option>
        <option value="name">{byName}</option>
      </select>
    </div>
  );
}

function nameWords(): NameWords {
  const { people, parts } = words();
  const { name, suggestions, writtenOtherwise } = people.lookUp;
  return {
    name,
    people: people.title,
    writtenOtherwise,
    articles: prepareCount(parts.articles),
    suggestions: prepareCount(suggestions),
  };
}
