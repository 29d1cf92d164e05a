import { ArticleEntry } from "@/components/articles/article-entry";
import { isFiltered } from "@/components/people/article-filter";
import { withQuery } from "@/components/people/people-href";
import { SheetFilter } from "@/components/people/sheet-filter";
import { countWords } from "@/components/ui/count-words";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SectionHeading } from "@/components/ui/section-heading";
import type { PublicationRef } from "@/lib/archive/reading/articles/types";
import type { AuthorView } from "@/lib/archive/reading/authors/get-author";
import type { AuthorQuery } from "@/lib/archive/reading/authors/schema";
import { authorHref } from "./authors-href";

type AuthorSheetProps = { author: AuthorView; query: AuthorQuery; publications: PublicationRef[] };

/** An author: where the articles stand, and all of them, newest first. */
export function AuthorSheet({ author, query, publications }: AuthorSheetProps) {
  const { address, articles, total } = author;
  return (
    <>
      <PageHeader kicker="Author" title={author.name}>
        <PublicationCounts author={author} query={query} />
      </PageHeader>
      <SheetFilter address={address} query={query} publications={publications} />
      <section aria-labelledby="articles" className="max-w-[48rem]">
        <SectionHeading id="articles" aside={countWords(total, "article")}>
          Articles
        </SectionHeading>
        <p className="no-print mb-2 flex flex-wrap gap-x-6 text-[0.875rem]">
          <a href={authorHref(`${address}/feed.xml`, query)} className="inline-flex min-h-7 items-center">
            Atom feed of these
          </a>
          <a
            href={withQuery("/search", {
              q: `author:"${author.name.replace(/["\u201C\u201D\u201E\u00AB\u00BB]/g, " ")}"`,
            })}
            className="inline-flex min-h-7 items-center"
          >
            Search in these
          </a>
          {isFiltered(query) ? (
            <a href={address} className="inline-flex min-h-7 items-center">
              Show all
            </a>
          ) : null}
        </p>
        {articles.length === 0 ? (
          <EmptyState title="No article of this publication and period is by this author." />
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
          label="Pages of articles"
          toHref={(page) => authorHref(address, query, { page })}
        />
      </section>
    </>
  );
}

/** "12 articles: 9 in Harbour Letter, 3 in The City Courier", each a filter. */
function PublicationCounts({ author, query }: Pick<AuthorSheetProps, "author" | "query">) {
  const { address, articleCount, publications } = author;
  return (
    <p className="text-[0.9375rem] text-ink-soft">
      {countWords(articleCount, "article")}
      {publications.length > 1 ? ": " : " "}
      {publications.map(({ slug, name, articleCount: count }, i) => (
        <span key={slug}>
          {i > 0 ? ", " : null}
          {publications.length > 1 ? `${count} in ` : "in "}
          <a href={authorHref(address, query, { source: slug })}>{name}</a>
        </span>
      ))}
    </p>
  );
}
