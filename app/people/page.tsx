import type { Metadata } from "next";
import { LetterIndex } from "@/components/people/letter-index";
import { PeopleFilter } from "@/components/people/people-filter";
import { peopleHref, togetherHref } from "@/components/people/people-href";
import { PeopleList } from "@/components/people/people-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { type AddressQuery, readPeopleQuery } from "@/lib/archive/reading/people/schema";
import { inLanguage } from "@/lib/language/address";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";

export function generateMetadata(): Metadata {
  const { title, description } = words().people;
  const types = { "application/json": "/api/people", "application/atom+xml": "/people/feed.xml" };
  return { title, description, alternates: { canonical: inLanguage("/people"), types } };
}

export default async function PeoplePage({ searchParams }: { searchParams: Promise<AddressQuery> }) {
  const query = readPeopleQuery(await searchParams);
  const { people, publications } = getArchive();
  const [list, sources] = await Promise.all([people.listPeople(query), publications.listPublications()]);
  const { people: says, parts } = words();
  return (
    <>
      <PageHeader title={says.title} lead={says.lead} />
      <p className="-mt-4 mb-6 text-plain">
        <Link href={togetherHref({ ...query, page: 1 })}>{says.together.title}</Link>
      </p>
      <PeopleFilter query={query} publications={sources} />
      <LetterIndex letters={list.letters} query={query} />
      <p role="status" className="mb-2 text-small text-ink-soft">
        {list.match === "close" ? says.lookUp.close(query.q, list.total) : parts.people(list.total)}
      </p>
      {list.total === 0 ? (
        <EmptyState title={says.lookUp.none}>
          <Link href="/people">{says.lookUp.showAll}</Link>
        </EmptyState>
      ) : (
        <PeopleList people={list.people} />
      )}
      {list.people.some((person) => person.isOfNewest) ? (
        <p className="mt-3 text-small text-ink-soft">{says.ofNewest}</p>
      ) : null}
      <Pagination page={list.page} pageCount={list.pageCount} toHref={(page) => peopleHref(query, { page })} />
    </>
  );
}
