import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { formatWritten } from "@/components/ui/format-date";
import { Link } from "@/components/ui/link";
import type { PublicationRef } from "@/lib/archive/reading/articles/types";
import type { PersonView } from "@/lib/archive/reading/people/get-person";
import type { ArticleFilter, PersonQuery } from "@/lib/archive/reading/people/schema";
import { inLanguage } from "@/lib/language/address";
import { words } from "@/messages/words";
import { ArticleFilterFields, isFiltered } from "./article-filter";
import { personHref } from "./people-href";

type PersonNarrowingProps = { person: PersonView; query: PersonQuery; publications: PublicationRef[] };

/** Which articles all below counts: the fields to choose them by, what is chosen, and the feed of just those. */
export function PersonNarrowing({ person, query, publications }: PersonNarrowingProps) {
  const { people, parts } = words();
  const says = people.shown;
  return (
    <section aria-label={says.label} id="shown" className="no-print mb-12 grid gap-1 border-rule border-y py-2">
      <p className="flex flex-wrap items-baseline justify-between gap-x-6 text-plain">
        <span>
          {isFiltered(query) ? (
            <>
              {describeFilter(query, publications)} <Link href={`${person.address}#shown`}>{says.showAll}</Link>
            </>
          ) : (
            says.all
          )}
        </span>
        <Link href={personHref(`${person.address}/feed.xml`, { ...query, page: 1 })} className="text-small">
          {parts.feedOfThese}
        </Link>
      </p>
      <Disclosure summary={people.filter}>
        <form
          action={inLanguage(`${person.address}#shown`)}
          aria-label={people.filter}
          className="grid grid-cols-2 items-end gap-3 py-2 sm:grid-cols-[1fr_1fr_1fr_auto]"
        >
          <ArticleFilterFields filter={query} publications={publications} />
          <Button>{says.narrow}</Button>
        </form>
      </Disclosure>
    </section>
  );
}

/** "Below: only articles of Harbour Post from 1 March 2013 to 31 March 2013." */
function describeFilter({ source, from, to }: ArticleFilter, publications: PublicationRef[]): string {
  const says = words().people.shown;
  const name = publications.find((publication) => publication.slug === source)?.name ?? source;
  const period = describePeriod(from && formatWritten(from), to && formatWritten(to));
  if (name === null) return says.ofPeriod(period);
  return period === "" ? says.ofPublication(name) : says.ofBoth(name, period);
}

function describePeriod(from: string | null, to: string | null): string {
  const says = words().people.shown.period;
  if (from && to) return says.between(from, to);
  if (from) return says.from(from);
  return to ? says.to(to) : "";
}
