import type { Metadata } from "next";
import { togetherHref } from "@/components/people/people-href";
import { PeoplePairs } from "@/components/people/people-pairs";
import { TogetherFilter } from "@/components/people/together-filter";
import { TogetherGroups } from "@/components/people/together-groups";
import { countWords } from "@/components/ui/count-words";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { type AddressQuery, readPersonQuery } from "@/lib/archive/reading/people/schema";
import { getArchive } from "@/lib/server";

export const metadata: Metadata = {
  title: "People who appear together",
  description: "People named in the same articles more often than chance would explain.",
  alternates: { canonical: "/people/together", types: { "application/json": "/api/people/together" } },
};

export default async function TogetherPage({ searchParams }: { searchParams: Promise<AddressQuery> }) {
  const query = readPersonQuery(await searchParams);
  const { people, publications } = getArchive();
  const [found, sources] = await Promise.all([people.listTogether(query), publications.listPublications()]);
  const { groups, pairs, total, page, pageCount, articleCount, isOfNewest } = found;
  return (
    <>
      <PageHeader
        kicker={<a href="/people">People</a>}
        title="Who appears together"
        lead="Two people are listed when articles name both at least twice as often as chance would explain."
      />
      <TogetherFilter query={query} publications={sources} />
      <p role="status" className="mb-8 text-[0.875rem] text-ink-soft">
        {countWords(total, "pair")}, counted over {isOfNewest ? "the newest " : ""}
        {countWords(articleCount, "article")}
      </p>
      {total === 0 ? (
        <EmptyState title="No two people appear together more often than chance would explain.">
          <a href={togetherHref({ source: null, from: null, to: null, page: 1 })}>Show the whole archive</a>
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
