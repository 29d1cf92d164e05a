import type { Metadata } from "next";
import { togetherHref } from "@/components/people/people-href";
import { PeoplePairs } from "@/components/people/people-pairs";
import { TogetherFilter } from "@/components/people/together-filter";
import { TogetherGroups } from "@/components/people/together-groups";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { type AddressQuery, readPersonQuery } from "@/lib/archive/reading/people/schema";
import { inLanguage } from "@/lib/language/address";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";

export function generateMetadata(): Metadata {
  const { tab, description } = words().people.together;
  const types = { "application/json": "/api/people/together" };
  return { title: tab, description, alternates: { canonical: inLanguage("/people/together"), types } };
}

export default async function TogetherPage({ searchParams }: { searchParams: Promise<AddressQuery> }) {
  const query = readPersonQuery(await searchParams);
  const { people, publications } = getArchive();
  const [found, sources] = await Promise.all([people.listTogether(query), publications.listPublications()]);
  const { groups, pairs, total, page, pageCount, articleCount, isOfNewest } = found;
  const { people: says, parts } = words();
  const { pairs: countPairs, ofAll, ofNewest } = says.together;
  return (
    <>
      <PageHeader
        kicker={<Link href="/people">{says.title}</Link>}
        title={says.together.title}
        lead={says.together.lead}
      />
      <TogetherFilter query={query} publications={sources} />
      <p role="status" className="mb-8 text-small text-ink-soft">
        {(isOfNewest ? ofNewest : ofAll)(countPairs(total), parts.articles(articleCount))}
      </p>
      {total === 0 ? (
        <EmptyState title={says.together.none}>
          <Link href={togetherHref({ source: null, from: null, to: null, page: 1 })}>{says.together.wholeArchive}</Link>
        </EmptyState>
      ) : (
        <>
          {page === 1 ? <TogetherGroups groups={groups} query={query} /> : null}
          <PeoplePairs pairs={pairs} query={query} />
        </>
      )}
      <Pagination page={page} pageCount={pageCount} toHref={(to) => togetherHref(query, { page: to })} />
    </>
  );
}
