import type { ArticleSummary } from "@/lib/archive/reading/articles/types";

export type SectionGroup = { section: string | null; articles: ArticleSummary[] };

/** Articles that follow each other under one heading, together; order is kept. */
export function groupBySection(articles: readonly ArticleSummary[]): SectionGroup[] {
  const groups: SectionGroup[] = [];
  for (const article of articles) {
    const last = groups.at(-1);
    if (last && last.section === article.section) last.articles.push(article);
    else groups.push({ section: article.section, articles: [article] });
  }
  return groups;
}
