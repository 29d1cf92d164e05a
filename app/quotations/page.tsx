import type { Metadata } from "next";
import { NoQuotations } from "@/components/quotations/no-quotations";
import { QuotationEntry } from "@/components/quotations/quotation-entry";
import { QuotationsFilter } from "@/components/quotations/quotations-filter";
import { quotationsFeedHref, quotationsHref } from "@/components/quotations/quotations-href";
import { ListHead } from "@/components/ui/list-head";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import type { AddressQuery } from "@/lib/archive/reading/people/schema";
import { readQuotationsQuery } from "@/lib/archive/reading/quotations/schema";
import { inLanguage } from "@/lib/language/address";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";

const types = { "application/atom+xml": "/quotations/feed.xml", "application/json": "/api/quotations" };
export function generateMetadata(): Metadata {
  const { layout, quotations } = words();
  const canonical = inLanguage("/quotations");
  return { title: layout.quotations, description: quotations.description, alternates: { canonical, types } };
}

export default async function QuotationsPage({ searchParams }: { searchParams: Promise<AddressQuery> }) {
  const query = readQuotationsQuery(await searchParams);
  const { quotations, publications } = getArchive();
  const { layout, quotations: says } = words();
  const [list, sources] = await Promise.all([quotations.listQuotations(query), publications.listPublications()]);
  return (
    <>
      <PageHeader title={layout.quotations} lead={says.lead} />
      <QuotationsFilter query={query} person={list.person} publications={sources} />
      <ListHead feedHref={quotationsFeedHref(query)}>
        {says.count(list.total)}
        {list.isCapped ? says.thereAreMore : null}
      </ListHead>
      {list.total === 0 ? (
        <NoQuotations isNarrowed={quotationsHref(query, { page: 1 }) !== "/quotations"} />
      ) : (
        <ol className="max-w-column divide-y divide-rule border-rule border-t">
          {list.quotations.map((quotation) => (
            <li key={quotation.id} className="py-5">
              <QuotationEntry quotation={quotation} />
            </li>
          ))}
        </ol>
      )}
      <Pagination page={list.page} pageCount={list.pageCount} toHref={(page) => quotationsHref(query, { page })} />
    </>
  );
}
