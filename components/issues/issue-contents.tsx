import { ArticleEntry } from "@/components/articles/article-entry";
import { SectionHeading } from "@/components/ui/section-heading";
import type { ArticleSummary } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";
import { groupBySection } from "./group-by-section";

/** The articles of an issue in their order, under the headings they stand under. */
export function IssueContents({ articles }: { articles: ArticleSummary[] }) {
  // Without any heading the column for them would stand empty.
  const columns = articles.some((article) => article.section) ? "sm:grid-cols-[11rem_1fr]" : "";
  return (
    <section aria-labelledby="contents-heading">
      <SectionHeading id="contents-heading">{words().issues.contents}</SectionHeading>
      {groupBySection(articles).map(({ section, articles: inSection }) => (
        <div key={inSection[0]?.id} className={`mb-5 grid gap-x-10 ${columns}`}>
          {columns ? <p className="label py-3.5">{section}</p> : null}
          <ol className="divide-y divide-rule">
            {inSection.map((article) => (
              <li key={article.id} className="py-3">
                <ArticleEntry article={article} hides="issue">
                  {article.part === null ? null : (
                    <p className="text-small text-ink-soft">{words().issues.partOfSeries(article.part)}</p>
                  )}
                </ArticleEntry>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
