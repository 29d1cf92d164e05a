import { isFiltered } from "@/components/people/article-filter";
import { NarrowForm } from "@/components/people/narrow-form";
import { Link } from "@/components/ui/link";
import type { PersonRef, PublicationRef } from "@/lib/archive/reading/articles/types";
import type { QuotationsQuery } from "@/lib/archive/reading/quotations/schema";
import { inLanguage } from "@/lib/language/address";
import { words } from "@/messages/words";

type QuotationsFilterProps = { query: QuotationsQuery; person: PersonRef | null; publications: PublicationRef[] };

/** Narrows quotations to a speaker, a publication that prints them and a period. */
export function QuotationsFilter(props: QuotationsFilterProps) {
  const says = words().quotations;
  const isNarrowed = isFiltered(props.query) || props.query.person !== null;
  return (
    <NarrowForm action={inLanguage("/quotations")} label={says.filter} personLabel={says.saidBy} {...props}>
      {isNarrowed ? (
        <p className="col-span-full text-small md:text-end">
          <Link href="/quotations">{says.showAll}</Link>
        </p>
      ) : null}
    </NarrowForm>
  );
}
