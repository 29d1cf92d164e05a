import { listRelatedTerms } from "@/lib/analysis/search/list-related-terms";
import type { SearchPlan, TextMatch } from "@/lib/analysis/search/types";
import { BODY, textOf } from "@/lib/archive/reading/articles/text-of";
import type { Db } from "@/lib/db/client";
import type { SearchIndex } from "./search-index";

const BEST_ARTICLES = 5;
// The beginning says what an article is about; reading a book for its first words would take a second.
const MAX_CHARS = 20_000;

/** A plan that is ordered also by what its best articles share: for descriptions, where no single word decides. */
export async function relatePlan(db: Db, index: SearchIndex, plan: SearchPlan): Promise<SearchPlan> {
  if (plan.wanted === null) return plan;
  const hits = await index.search(db, plan, { offset: 0, limit: BEST_ARTICLES, sort: "relevance" });
  const scores = new Map(hits.map((hit) => [hit.articleId, hit.score]));
  const articles = await db.article.findMany({
    where: { id: { in: [...scores.keys()] } },
    select: { id: true, title: true, body: BODY },
  });
  const texts = articles.map(({ id, title, body }) => ({
    text: `${title}\n${textOf({ body }).slice(0, MAX_CHARS)}`,
    score: scores.get(id) ?? 0,
  }));
  return { ...plan, related: listRelatedTerms(texts, listWords(plan.wanted)) };
}

function listWords(match: TextMatch, words: Set<string> = new Set()): Set<string> {
  if ("parts" in match) for (const part of match.parts) listWords(part, words);
  else for (const term of match.kind === "word" ? [match.term] : match.terms) words.add(term);
  return words;
}
