import { ArticleFilterFields, isFiltered } from "@/components/people/article-filter";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { PersonRef, PublicationRef } from "@/lib/articles/types";
import type { QuotationsQuery } from "@/lib/quotations/schema";

type QuotationsFilterProps = { query: QuotationsQuery; person: PersonRef | null; publications: PublicationRef[] };

/** Narrows quotations to a speaker, a publication that prints them and a period; a plain GET form. */
export function QuotationsFilter({ query, person, publications }: QuotationsFilterProps) {
  return (
    <form
      action="/quotations"
      aria-label="Narrow the quotations"
      className="no-print mb-8 grid grid-cols-2 items-end gap-3 md:grid-cols-[minmax(12rem,1fr)_12rem_10rem_10rem_auto]"
    >
      <Field
        name="person"
        type="search"
        label="Said by"
        defaultValue={person?.name ?? query.person ?? ""}
        maxLength={100}
        autoComplete="off"
        className="col-span-2 md:col-span-1"
      />
      <ArticleFilterFields filter={query} publications={publications} />
      <Button tone="accent">Show</Button>
      {isFiltered(query) || query.person !== null ? (
        <p className="col-span-full text-[0.875rem] md:text-right">
          <a href="/quotations">Show all quotations</a>
        </p>
      ) : null}
    </form>
  );
}
