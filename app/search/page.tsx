import type { Metadata } from "next";
import { bounded } from "@/app/_web/bounded";
import type { PageQuery } from "@/app/_web/page-query";
import { readForPage } from "@/app/_web/read-for-page";
import { GonePage } from "@/components/layout/gone-page";
import { SearchForm } from "@/components/search/search-form";
import { SearchHelp } from "@/components/search/search-help";
import { SearchOutcome } from "@/components/search/search-outcome";
import { PageHeader } from "@/components/ui/page-header";
import { readSearchQuery } from "@/lib/archive/reading/search/schema";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";

type SearchPageProps = { searchParams: PageQuery };

export async function generateMetadata({ searchParams }: SearchPageProps): Promise<Metadata> {
  const { q, after, before } = readSearchQuery(await searchParams);
  const dates = [after.trim() && `after:"${after.trim()}"`, before.trim() && `before:"${before.trim()}"`];
  const feed = `/search/feed.xml?${new URLSearchParams({ q: [q, ...dates].filter(Boolean).join(" ") })}`;
  const says = words().search;
  return {
    title: q.trim() ? says.titleOf(q.trim().slice(0, 80)) : says.title,
    description: says.description,
    // Search pages are endless; the articles they lead to have addresses of their own.
    robots: { index: false, follow: true },
    ...(q.trim() ? { alternates: { types: { "application/atom+xml": feed } } } : {}),
  };
}

export default async function SearchPage({ searchParams }: SearchPageProps) {
  const { q, ...options } = readSearchQuery(await searchParams);
  const read = await readForPage("/search", () => bounded("search", () => getArchive().search.search(q, options)));
  if (read.isGone) return <GonePage {...read} />;
  const found = read.value;
  return (
    <>
      <PageHeader title={words().search.title} />
      <SearchForm query={found.query} sort={found.sort} />
      {found.isEmpty ? <SearchHelp notes={found.notes} /> : <SearchOutcome found={found} />}
    </>
  );
}
