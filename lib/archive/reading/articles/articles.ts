import type { Context } from "@/lib/archive/context";
import type { Audience } from "@/lib/archive/reading/published";
import { type ExportFormat, exportArticles } from "./export-articles";
import { findLeads } from "./find-leads";
import { getArticle } from "./get-article";
import { listArticles } from "./list-articles";
import type { ArticleQuery } from "./schema";
import { findSummaries } from "./summaries";

export function openArticles({ db }: Context) {
  return {
    getArticle: (id: number, audience: Audience = "readers") => getArticle(db, id, audience),
    listArticles: (query: ArticleQuery) => listArticles(db, query),
    exportArticles: (slug: string, format: ExportFormat) => exportArticles(db, slug, format),
    findLeads: (ids: readonly number[]) => findLeads(db, ids),
    findSummaries: (ids: readonly number[]) => findSummaries(db, ids),
  };
}
