import { ArticleEntry } from "@/components/articles/article-entry";
import { EmptyState } from "@/components/ui/empty-state";
import { OutsideLink, shortenAddress } from "@/components/ui/outside-link";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import type { DestinationView } from "@/lib/archive/reading/destinations/get-destination";
import { words } from "@/messages/words";
import { DestinationForm } from "./destination-form";

/** An address outside the archive, and who led to it, newest first. */
export function DestinationSheet({ destination }: { destination: DestinationView }) {
  const { to, address, articles, total } = destination;
  const { destinations: says, parts } = words();
  return (
    <>
      <PageHeader kicker={says.title} title={<span className="[overflow-wrap:anywhere]">{shortenAddress(to)}</span>}>
        {total > 0 ? (
          <p className="text-plain">
            <OutsideLink to={to} words={says.open} />
          </p>
        ) : null}
      </PageHeader>
      <p role="status" className="mb-2 text-small text-ink-soft">
        {says.newestFirst(parts.articles(total))}
      </p>
      {total === 0 ? (
        <EmptyState title={says.none} />
      ) : (
        <ol className="mb-8 max-w-column divide-y divide-rule border-rule border-t">
          {articles.map((article) => (
            <li key={article.id} className="py-3.5">
              <ArticleEntry article={article}>
                <p className="text-note text-ink-soft">{article.isHeadline ? says.byHeadline : says.inText}</p>
              </ArticleEntry>
            </li>
          ))}
        </ol>
      )}
      <Pagination
        page={destination.page}
        pageCount={destination.pageCount}
        toHref={(page) => (page > 1 ? `${address}&page=${page}` : address)}
      />
      <DestinationForm to={to} />
    </>
  );
}
