import { ArticleEntry } from "@/components/articles/article-entry";
import { isFiltered } from "@/components/people/article-filter";
import { withQuery } from "@/components/people/people-href";
import { SheetFilter } from "@/components/people/sheet-filter";
import { formatCount } from "@/components/ui/count-words";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SectionHeading } from "@/components/ui/section-heading";
import { Sentence } from "@/components/ui/sentence";
import type { PublicationRef } from "@/lib/archive/reading/articles/types";
import type { AuthorView } from "@/lib/archive/reading/authors/get-author";
import type { AuthorQuery } from "@/lib/archive/reading/authors/schema";
import { words } from "@/messages/words";
import { authorHref } from "./authors-href";

type AuthorSheetProps = { author: AuthorView; query: AuthorQuery; publications: PublicationRef[] };

/** An author: where the articles stand, and all of them, newest first. */
export function AuthorSheet({ author, query, publications }: AuthorSheetProps) {
  const { address, articles, total } = author;
  const { authors: says, parts } = words();
  return (
    <>
      <PageHeader kicker={says.author} title={author.name}>
        <PublicationCounts author={author} query={query} />
      </PageHeader>
      <SheetFilter address={address} query={query} publications={publications} />
      <section aria-labelledby="articles" className="max-w-column">
        <SectionHeading id="articles" aside={parts.articles(total)}>
          {says.articles}
        </SectionHeading>
        <p className="no-print mb-2 flex flex-wrap gap-x-6 text-small">
          <Link href={authorHref(`${address}/feed.xml`, query)} className="inline-flex min-h-7 items-center">
            {parts.feedOfThese}
          </Link>
          <Link
            href={withQuery("/search", {
              q: `author:"${author.name.replace(/["\u201C\u201D\u201E\u00AB\u00BB]/g, " ")}"`,
            })}
            className="inline-flex min-h-7 items-center"
          >
            {says.searchInThese}
          </Link>
          {isFiltered(query) ? (
            <Link href={address} className="inline-flex min-h-7 items-center">
              {says.showAll}
            </Link>
          ) : null}
        </p>
        {articles.length === 0 ? (
          <EmptyState title={says.noneInFilter} />
        ) : (
          <ol className="divide-y divide-rule">
            {articles.map((article) => (
              <li key={article.id} className="py-3.5 first:pt-1">
                <ArticleEntry article={article} />
              </li>
            ))}
          </ol>
        )}
        <Pagination
          page={author.page}
          pageCount={author.pageCount}
          label={says.pages}
          toHref={(page) => authorHref(address, query, { page })}
        />
      </section>
    </>
  );
}

/** "12 articles in Harbour Letter (9) and The City Courier (3)", each a filter. */
function PublicationCounts({ author, query }: Pick<AuthorSheetProps, "author" | "query">) {
  const { authors: says, parts } = words();
  const { address, articleCount, publications } = author;
  const counts = publications.map(({ slug, name, articleCount: count }) => (
    <Link key={slug} href={authorHref(address, query, { source: slug })}>
      {name}
      {publications.length > 1 && count !== null ? ` (${formatCount(count)})` : null}
    </Link>
  ));
  return (
    <p className="text-plain text-ink-soft">
      <Sentence of={says.articlesIn<React.ReactNode>(parts.articles(articleCount), counts)} />
    </p>
  );
}
