import type { Metadata } from "next";
import { describeGone } from "@/app/_web/read-for-page";
import { AuthorSheet } from "@/components/authors/author-sheet";
import { authorHref } from "@/components/authors/authors-href";
import { GonePage } from "@/components/layout/gone-page";
import { readAuthorQuery } from "@/lib/archive/reading/authors/schema";
import type { AddressQuery } from "@/lib/archive/reading/people/schema";
import { inLanguage } from "@/lib/language/address";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";
import { loadAuthor } from "./load-author";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<AddressQuery> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const query = await searchParams;
  const found = await loadAuthor((await params).slug, query);
  if (found.isGone) return describeGone(found);
  const { name, address } = found.value;
  const feed = authorHref(`${address}/feed.xml`, { ...readAuthorQuery(query), page: 1 });
  const types = { "application/atom+xml": feed, "application/json": `/api${address}` };
  return {
    title: name,
    description: words().authors.articlesBy(name),
    alternates: { canonical: inLanguage(address), types },
  };
}

export default async function AuthorPage({ params, searchParams }: Props) {
  const query = await searchParams;
  const [found, publications] = await Promise.all([
    loadAuthor((await params).slug, query),
    getArchive().publications.listPublications(),
  ]);
  if (found.isGone) return <GonePage {...found} />;
  return <AuthorSheet author={found.value} query={readAuthorQuery(query)} publications={publications} />;
}
