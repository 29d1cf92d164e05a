import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { formatDate } from "@/components/ui/format-date";
import type { PublicationRef } from "@/lib/archive/reading/articles/types";
import type { PersonView } from "@/lib/archive/reading/people/get-person";
import type { ArticleFilter, PersonQuery } from "@/lib/archive/reading/people/schema";
import { ArticleFilterFields, isFiltered } from "./article-filter";
import { personHref } from "./people-href";

type PersonNarrowingProps = { person: PersonView; query: PersonQuery; publications: PublicationRef[] };

/** Which articles all below counts: the fields to choose them by, what is chosen, and the feed of just those. */
export function PersonNarrowing({ person, query, publications }: PersonNarrowingProps) {
  const isNarrowed = isFiltered(query);
  return (
    <section aria-label="What is shown" id="shown" className="no-print mb-12 grid gap-1 border-rule border-y py-2">
      <p className="flex flex-wrap items-baseline justify-between gap-x-6 text-[0.9375rem]">
        <span>
          {isNarrowed ? (
            <>
              Below: only articles {describeFilter(query, publications)}.{" "}
              <a href={`${person.address}#shown`}>Show all</a>
            </>
          ) : (
            "Below: all articles. A bar or a publication above narrows them."
          )}
        </span>
        <a href={personHref(`${person.address}/feed.xml`, { ...query, page: 1 })} className="text-[0.875rem]">
          Atom feed of these
        </a>
      </p>
      <Disclosure summary="Filter by publication or period">
        <form
          action={`${person.address}#shown`}
          aria-label="Filter by publication or period"
          className="grid grid-cols-2 items-end gap-3 py-2 sm:grid-cols-[1fr_1fr_1fr_auto]"
        >
          <ArticleFilterFields filter={query} publications={publications} />
          <Button>Narrow</Button>
        </form>
      </Disclosure>
    </section>
  );
}

/** "of Harbour Post from 1 March 2013 to 31 March 2013". */
function describeFilter({ source, from, to }: ArticleFilter, publications: PublicationRef[]): string {
  const name = publications.find((publication) => publication.slug === source)?.name ?? source;
  const day = (date: string) => formatDate({ date, precision: "day" });
  const words = [name ? `of ${name}` : "", from ? `from ${day(from)}` : "", to ? `to ${day(to)}` : ""];
  return words.filter(Boolean).join(" ");
}
