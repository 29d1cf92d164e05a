import type { Metadata } from "next";
import { AuthorList } from "@/components/authors/author-list";
import { authorsHref } from "@/components/authors/authors-href";
import { countWords } from "@/components/ui/count-words";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { readAuthorsQuery } from "@/lib/archive/reading/authors/schema";
import type { AddressQuery } from "@/lib/archive/reading/people/schema";
import { getArchive } from "@/lib/server";

const types = { "application/json": "/api/authors", "application/atom+xml": "/authors/feed.xml" };
export const metadata: Metadata = {
  title: "Authors",
  description: "Everyone who signs an article of this archive.",
  alternates: { canonical: "/authors", types },
};

export default async function AuthorsPage({ searchParams }: { searchParams: Promise<AddressQuery> }) {
  const query = readAuthorsQuery(await searchParams);
  const list = await getArchive().authors.listAuthors(query);
  const other = query.sort === "name" ? "articles" : "name";
  return (
    <>
      <PageHeader
        title="Authors"
        lead="Everyone who signs an article here. People whom articles are about are listed under People."
      />
      <div className="mb-4 flex max-w-[48rem] flex-wrap items-baseline justify-between gap-x-6 text-[0.875rem] text-ink-soft">
        <p role="status">{countWords(list.total, "author")}</p>
        <p className="no-print flex flex-wrap gap-x-6">
          <a href={authorsHref({ sort: other, page: 1 })} className="inline-flex min-h-7 items-center">
            {other === "name" ? "Sort by name" : "Sort by number of articles"}
          </a>
          <a href="/authors/feed.xml" className="inline-flex min-h-7 items-center">
            Atom feed of new authors
          </a>
        </p>
      </div>
      {list.total === 0 ? (
        <EmptyState title="No article is signed yet.">
          <a href="/issues">Browse issues</a>
        </EmptyState>
      ) : (
        <AuthorList authors={list.authors} />
      )}
      <Pagination page={list.page} pageCount={list.pageCount} toHref={(page) => authorsHref({ ...query, page })} />
    </>
  );
}
