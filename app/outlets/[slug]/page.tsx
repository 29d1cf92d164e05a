import type { Metadata } from "next";
import { describeGone } from "@/app/_web/read-for-page";
import { GonePage } from "@/components/layout/gone-page";
import { OutletSheet } from "@/components/quotations/outlet-sheet";
import { readAuthorQuery } from "@/lib/archive/reading/authors/schema";
import type { AddressQuery } from "@/lib/archive/reading/people/schema";
import { inLanguage } from "@/lib/language/address";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";
import { loadOutlet } from "./load-outlet";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<AddressQuery> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await loadOutlet((await params).slug, await searchParams);
  if (found.isGone) return describeGone(found);
  const { name, address } = found.value;
  const types = { "application/json": `/api${address}` };
  return {
    title: name,
    description: words().quotations.quotedForOf(name),
    alternates: { canonical: inLanguage(address), types },
  };
}

export default async function OutletPage({ params, searchParams }: Props) {
  const query = await searchParams;
  const [found, publications] = await Promise.all([
    loadOutlet((await params).slug, query),
    getArchive().publications.listPublications(),
  ]);
  if (found.isGone) return <GonePage {...found} />;
  return <OutletSheet outlet={found.value} query={readAuthorQuery(query)} publications={publications} />;
}
