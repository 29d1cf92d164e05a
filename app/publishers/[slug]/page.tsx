import type { Metadata } from "next";
import { cache } from "react";
import { describeGone, readForPage } from "@/app/_web/read-for-page";
import { Crumbs } from "@/components/issues/crumbs";
import { PublisherSheet } from "@/components/issues/publisher-sheet";
import { GonePage } from "@/components/layout/gone-page";
import { readSettings } from "@/lib/env";
import { inLanguage } from "@/lib/language/address";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";

type Props = { params: Promise<{ slug: string }> };

const loadPublisher = cache((slug: string) =>
  readForPage(`/publishers/${slug}`, () => getArchive().publications.getPublisher(slug)),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadPublisher((await params).slug);
  if (found.isGone) return describeGone(found);
  const { name, address } = found.value;
  const types = { "application/json": `/api${address}` };
  return { title: name, alternates: { canonical: inLanguage(address), types } };
}

export default async function PublisherPage({ params }: Props) {
  const found = await loadPublisher((await params).slug);
  if (found.isGone) return <GonePage {...found} />;
  const { name, address } = found.value;
  const crumbs = [
    { name: words().issues.title, address: "/issues" },
    { name, address },
  ];
  return (
    <>
      <Crumbs crumbs={crumbs} siteUrl={readSettings().siteUrl} />
      <PublisherSheet publisher={found.value} />
    </>
  );
}
