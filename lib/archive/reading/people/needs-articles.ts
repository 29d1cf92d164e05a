import type { ArticleSummary } from "@/lib/archive/reading/articles/types";

/** An answer that names articles: their ids, and what it is once their list entries are known, which are read together. */
export type NeedsArticles<T> = { articleIds: number[]; fill: (articles: ReadonlyMap<number, ArticleSummary>) => T };
