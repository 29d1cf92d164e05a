import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import type { ArticlePage, ArticleSummary } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";

type ReadingOnProps = Pick<ArticlePage, "issue" | "previous" | "next" | "contents" | "hasMoreContents">;

/** The articles before and after in the issue, and on demand what it holds; of a very long one, the first of it. */
export function ReadingOn({ issue, previous, next, contents, hasMoreContents }: ReadingOnProps) {
  if (!previous && !next) return null;
  const says = words().articles.inIssue;
  return (
    <nav aria-label={says.title} className="no-print border-rule border-t pt-4">
      <div className="grid gap-4 sm:grid-cols-2 sm:gap-8">
        <Neighbour article={previous} label={says.previous} rel="prev" />
        <Neighbour article={next} label={says.next} rel="next" />
      </div>
      {contents.length > 2 ? (
        <Disclosure
          summary={hasMoreContents ? says.first(contents.length) : says.all(contents.length)}
          className="mt-3"
        >
          <ol className="grid list-decimal gap-1.5 ps-7 text-plain marker:text-ink-soft">
            {contents.map(({ title, address, isHere }) => (
              <li key={address}>
                {isHere ? <strong aria-current="page">{title}</strong> : <Link href={address}>{title}</Link>}
              </li>
            ))}
          </ol>
          {hasMoreContents && issue.address !== null ? (
            <p className="mt-2 text-plain">
              <Link href={issue.address}>{says.allArticles}</Link>
            </p>
          ) : null}
        </Disclosure>
      ) : null}
    </nav>
  );
}

function Neighbour({ article, label, rel }: { article: ArticleSummary | null; label: string; rel: "prev" | "next" }) {
  if (!article) return <span className="hidden sm:block" />;
  return (
    <p className={rel === "next" ? "sm:text-end" : ""}>
      <span className="label block">{label}</span>
      <Link
        href={article.address}
        rel={rel}
        data-shortcut={rel === "next" ? "next" : "previous"}
        className="font-serif"
      >
        <bdi>{article.title}</bdi>
      </Link>
    </p>
  );
}
