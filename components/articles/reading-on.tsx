import type { ArticleSummary } from "@/lib/archive/reading/articles/types";

type ReadingOnProps = { previous: ArticleSummary | null; next: ArticleSummary | null };

/** The articles before and after in the issue. */
export function ReadingOn({ previous, next }: ReadingOnProps) {
  if (!previous && !next) return null;
  return (
    <nav aria-label="In this issue" className="no-print grid gap-4 border-rule border-t pt-4 sm:grid-cols-2 sm:gap-8">
      <Neighbour article={previous} label="Previous in this issue" rel="prev" />
      <Neighbour article={next} label="Next in this issue" rel="next" />
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
