import { isFiltered } from "@/components/people/article-filter";
import { NarrowForm } from "@/components/people/narrow-form";
import type { PersonRef, PublicationRef } from "@/lib/archive/reading/articles/types";
import type { QuotationsQuery } from "@/lib/archive/reading/quotations/schema";

type QuotationsFilterProps = { query: QuotationsQuery; person: PersonRef | null; publications: PublicationRef[] };

/** Narrows quotations to a speaker, a publication that prints them and a period. */
export function QuotationsFilter(props: QuotationsFilterProps) {
  const isNarrowed = isFiltered(props.query) || props.query.person !== null;
  return (
    <NarrowForm action="/quotations" label="Filter quotations" personLabel="Said by" {...props}>
      {isNarrowed ? (
        <p className="col-span-full text-[0.875rem] md:text-right">
          <a href="/quotations">Show all quotations</a>
        </p>
      ) : null}
    </NarrowForm>
  );
}
