import { findSnippet } from "@/lib/analysis/search/find-snippet";
import { formatQuery } from "@/lib/analysis/search/format-query";
import { parseQuery } from "@/lib/analysis/search/parse-query";
import { chooseMatch, planWords } from "@/lib/analysis/search/plan-words";
import type { WordMatch } from "@/lib/analysis/search/types";
import { SUMMARY_SELECT, toArticleSummary } from "@/lib/archive/reading/articles/summaries";
import { BODY, textOf } from "@/lib/archive/reading/articles/text-of";
import { SHOWN_AT_SELECT, shownAt } from "@/lib/archive/reading/issues/shown-at";
import { PUBLISHED } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { expandWords } from "./expand-words";
import { resolveFilters } from "./resolve-filters";
import type { SearchIndex } from "./search-index";
import type { AddedArticle } from "./view";

const FEED_ENTRIES = 30;

/** The articles a search finds that came into the archive last. A query of nothing finds all. */
export async function listAdded(
  db: Db,
  index: SearchIndex,
  text: string,
  match: WordMatch | null,
  today: string,
): Promise<{ query: string; articles: AddedArticle[] }> {
  const { tree } = await expandWords(db, index.engine, parseQuery(text, today));
  const { filters } = await resolveFilters(db, tree);
  const plan = { ...planWords(tree, match ?? chooseMatch(tree)), filters };
  const part = { offset: 0, limit: FEED_ENTRIES, sort: "added", bound: FEED_ENTRIES } as const;
  const { articleIds } = await index.look(db, plan, part);
  const rows = await db.article.findMany({
    where: { id: { in: articleIds }, ...PUBLISHED },
    select: {
      ...SUMMARY_SELECT,
      body: BODY,
      issue: { select: { ...SUMMARY_SELECT.issue.select, ...SHOWN_AT_SELECT } },
    },
    orderBy: { id: "desc" },
  });
  const articles = rows.map((row) => ({
    article: toArticleSummary(row),
    addedAt: shownAt(row.issue),
    beginning: findSnippet(textOf(row), plan.wanted).text,
  }));
  return { query: formatQuery(tree), articles };
}
