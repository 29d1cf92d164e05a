import type { Metadata } from "next";
import { DestinationForm } from "@/components/destinations/destination-form";
import { DestinationSheet } from "@/components/destinations/destination-sheet";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { readWebAddress } from "@/lib/archive/reading/destinations/destination-key";
import { type DestinationQuery, readDestinationQuery } from "@/lib/archive/reading/destinations/schema";
import type { AddressQuery } from "@/lib/archive/reading/people/schema";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";

export function generateMetadata(): Metadata {
  const says = words().destinations;
  return {
    title: says.title,
    description: says.description,
    // As many addresses as anybody types: search engines find the articles themselves.
    robots: { index: false },
    alternates: { types: { "application/json": "/api/destinations" } },
  };
}

export default async function DestinationPage({ searchParams }: { searchParams: Promise<AddressQuery> }) {
  const query = readDestinationQuery(await searchParams);
  if (readWebAddress(query.to) === null) return <AskForAddress query={query} />;
  const destination = await getArchive().destinations.getDestination(query);
  return <DestinationSheet destination={destination} />;
}

function AskForAddress({ query }: { query: DestinationQuery }) {
  const says = words().destinations;
  return (
    <>
      <PageHeader title={says.title} lead={says.ask} />
      {query.to === "" ? null : <Notice>{says.noAddress(query.to)}</Notice>}
      <DestinationForm to={query.to} />
    </>
  );
}
