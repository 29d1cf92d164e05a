import { listRelatedTerms } from "@/lib/analysis/search/list-related-terms";
import type { SearchHit, SearchPlan, TextMatch } from "@/lib/analysis/search/types";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";

// The beginning says what an article is about; reading a book for its first words would take a second.
const MAX_CHARS = 20_000;

/** Terms that the best articles share and the plan does not name: for descriptions, where no single word decides. */
export async function listRelated(db: Db, plan: SearchPlan, best: readonly SearchHit[]): Promise<string[]> {
  if (best.length === 0) return [];
  const scores = new Map(best.map((hit) => [hit.articleId, hit.score]));
  const articles = await db.$queryRaw<{ id: number; title: string; text: string }[]>(sql`
    SELECT a."id", a."title", t."text" FROM "Article" a JOIN "ArticleText" t ON t."articleId" = a."id"
    WHERE a."id" IN (${join([...scores.keys()])})`);
  const texts = articles.map(({ id, title, text }) => ({
    text: `${title}\n${text.slice(0, MAX_CHARS)}`,
    score: scores.get(Number(id)) ?? 0,
  }));
  const asked = [plan.wanted, plan.common ?? null].flatMap((match) => (match === null ? [] : [...listWords(match)]));
  return listRelatedTerms(texts, new Set(asked));
}

function listWords(match: TextMatch, words: Set<string> = new Set()): Set<string> {
  if ("parts" in match) for (const part of match.parts) listWords(part, words);
  else for (const term of match.kind === "word" ? [match.term] : match.terms) words.add(term);
  return words;
}
