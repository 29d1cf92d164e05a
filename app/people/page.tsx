import type { Metadata } from "next";
import { LetterIndex } from "@/components/people/letter-index";
import { PeopleFilter } from "@/components/people/people-filter";
import { peopleHref, togetherHref } from "@/components/people/people-href";
import { PeopleList } from "@/components/people/people-list";
import { countWords } from "@/components/ui/count-words";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { type AddressQuery, readPeopleQuery } from "@/lib/archive/reading/people/schema";
import { getArchive } from "@/lib/server";

export const metadata: Metadata = {
  title: "People",
  description: "Everyone named in the articles of this archive.",
  alternates: {
    canonical: "/people",
    types: { "application/json": "/api/people", "application/atom+xml": "/people/feed.xml" },
  },
};

export default async function PeoplePage({ searchParams }: { searchParams: Promise<AddressQuery> }) {
  const query = readPeopleQuery(await searchParams);
  const { people, publications } = getArchive();
  const [list, sources] = await Promise.all([people.listPeople(query), publications.listPublications()]);
  return (
    <>
      <PageHeader
        title="People"
        lead="Everyone the articles name. Hyphens, accents, case, word order and typos don’t matter."
      />
      <p className="-mt-4 mb-6 text-[0.9375rem]">
        <a href={togetherHref({ ...query, page: 1 })}>Who appears together</a>
      </p>
      <PeopleFilter query={query} publications={sources} />
      <LetterIndex letters={list.letters} query={query} />
      <p role="status" className="mb-2 text-[0.875rem] text-ink-soft">
        {list.match === "close"
          ? `Nobody is named “${query.q}” here. ${list.total === 1 ? "One name is" : `${list.total} names are`} written nearly so:`
          : countWords(list.total, "person", "people")}
      </p>
      {list.total === 0 ? (
        <EmptyState title="No people match.">
          <a href="/people">Show everyone</a>
        </EmptyState>
      ) : (
        <>
          <PeopleList people={list.people} label="People" />
          {list.people.some((person) => person.isOfNewest) ? (
            <p className="mt-3 text-[0.875rem] text-ink-soft">
              For people named most often, years and bars are those of their newest articles.
            </p>
          ) : null}
        </>
      )}
      <Pagination page={list.page} pageCount={list.pageCount} toHref={(page) => peopleHref(query, { page })} />
    </>
  );
}
