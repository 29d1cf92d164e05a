import type { Metadata } from "next";
import { AuthorList } from "@/components/authors/author-list";
import { authorsHref } from "@/components/authors/authors-href";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { readAuthorsQuery } from "@/lib/archive/reading/authors/schema";
import type { AddressQuery } from "@/lib/archive/reading/people/schema";
import { inLanguage } from "@/lib/language/address";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";

const types = { "application/json": "/api/authors", "application/atom+xml": "/authors/feed.xml" };
export function generateMetadata(): Metadata {
  const says = words().authors;
  return { title: says.title, description: says.description, alternates: { canonical: inLanguage("/authors"), types } };
}

export default async function AuthorsPage({ searchParams }: { searchParams: Promise<AddressQuery> }) {
  const query = readAuthorsQuery(await searchParams);
  const list = await getArchive().authors.listAuthors(query);
  const says = words().authors;
  const other = query.sort === "name" ? "articles" : "name";
  return (
    <>
      <PageHeader title={says.title} lead={says.lead} />
      <div className="mb-4 flex max-w-column flex-wrap items-baseline justify-between gap-x-6 text-small text-ink-soft">
        <p role="status">{says.count(list.total)}</p>
        <p className="no-print flex flex-wrap gap-x-6">
          <Link href={authorsHref({ sort: other, page: 1 })} className="inline-flex min-h-7 items-center">
            {other === "name" ? says.sortByName : says.sortByArticles}
          </Link>
          <Link href="/authors/feed.xml" className="inline-flex min-h-7 items-center">
            {says.feed}
          </Link>
        </p>
      </div>
      {list.total === 0 ? (
        <EmptyState title={says.none}>
          <Link href="/issues">{says.browse}</Link>
        </EmptyState>
      ) : (
        <AuthorList authors={list.authors} />
      )}
      <Pagination page={list.page} pageCount={list.pageCount} toHref={(page) => authorsHref({ ...query, page })} />
    </>
  );
}
