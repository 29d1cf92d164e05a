import { Disclosure } from "@/components/ui/disclosure";
import type { ArticlePage, ArticleSummary } from "@/lib/archive/reading/articles/types";

type ReadingOnProps = Pick<ArticlePage, "issue" | "previous" | "next" | "contents" | "hasMoreContents">;

/** The articles before and after in the issue, and on demand what it holds; of a very long one, the first of it. */
export function ReadingOn({ issue, previous, next, contents, hasMoreContents }: ReadingOnProps) {
  if (!previous && !next) return null;
  return (
    <nav aria-label="In this issue" className="no-print border-rule border-t pt-4">
      <div className="grid gap-4 sm:grid-cols-2 sm:gap-8">
        <Neighbour article={previous} label="Previous in this issue" rel="prev" />
        <Neighbour article={next} label="Next in this issue" rel="next" />
      </div>
      {contents.length > 2 ? (
        <Disclosure
          summary={`${hasMoreContents ? "The first" : "All"} ${contents.length} articles of this issue`}
          className="mt-3"
        >
          <ol className="grid list-decimal gap-1.5 pl-7 text-[0.9375rem] marker:text-ink-soft">
            {contents.map(({ title, address, isHere }) => (
              <li key={address}>
                {isHere ? <strong aria-current="page">{title}</strong> : <a href={address}>{title}</a>}
              </li>
            ))}
          </ol>
          {hasMoreContents && issue.address !== null ? (
            <p className="mt-2 text-[0.9375rem]">
              <a href={issue.address}>All articles of this issue</a>
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
    <p className={rel === "next" ? "sm:text-right" : ""}>
      <span className="label block">{label}</span>
      <a href={article.address} rel={rel} className="font-serif">
        {article.title}
      </a>
    </p>
  );
}
