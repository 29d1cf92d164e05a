import type { ReactNode } from "react";
import type { ArticleSummary } from "@/lib/archive/reading/articles/types";
import { ArticleEntry } from "./article-entry";

type ArticleListProps = {
  articles: ArticleSummary[];
  /** Leaves out what the page says already. */
  hides?: "publication" | "issue";
  /** What stands below an entry: a reason, a snippet. */
  note?: (article: ArticleSummary) => ReactNode;
  label?: string;
};

/** Articles under fine rules: title, where and when, and a note of the caller's. */
export function ArticleList({ articles, hides, note, label }: ArticleListProps) {
  return (
    <ol aria-label={label} className="divide-y divide-rule">
      {articles.map((article) => (
        <li key={article.id} className="py-3.5 first:pt-1">
          <ArticleEntry article={article} hides={hides}>
            {note?.(article)}
          </ArticleEntry>
        </li>
      ))}
    </ol>
  );
}
