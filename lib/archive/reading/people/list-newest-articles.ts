import { personAddress } from "@/lib/addresses";
import { findSummaries } from "@/lib/archive/reading/articles/summaries";
import { SHOWN_AT_SELECT, shownAt } from "@/lib/archive/reading/issues/shown-at";
import { canSeePerson, newestNaming } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { findSnippets, type NamingArticle } from "./list-person-articles";
import type { ArticleFilter } from "./schema";

export type NewestArticles = { name: string; address: string; articles: (NamingArticle & { addedAt: Date })[] };

// What a feed holds: programs ask for it a few times a day.
const FEED_ARTICLES = 40;

/**
 * The articles naming a person that came into the archive last, of those that pass the filter, with the words around the
 * first mention.
 * @throws AppError `not-found` when no active person has this slug.
 */
export async function listNewestArticles(db: Db, slug: string, filter: ArticleFilter): Promise<NewestArticles> {
  const person = await db.person.findUnique({
    where: { slug },
    select: { id: true, name: true, status: true, articleCount: true },
  });
  if (!person || !canSeePerson(person, "readers"))
    throw new AppError("not-found", "The archive knows no person at this address.");
  const newest = await db.$queryRaw<{ articleId: number }[]>(newestNaming(person.id, filter, FEED_ARTICLES));
  const rows = await db.article.findMany({
    where: { id: { in: newest.map((row) => row.articleId) } },
    orderBy: { id: "desc" },
    select: { id: true, issue: { select: SHOWN_AT_SELECT } },
  });
  const ids = rows.map((row) => row.id);
  const [summaries, named] = await Promise.all([findSummaries(db, ids), findSnippets(db, person.id, ids)]);
  const articles = rows.flatMap(({ id, issue }) => {
    const [summary, mention] = [summaries.get(id), named.get(id)];
    return summary && mention ? [{ ...summary, ...mention, addedAt: shownAt(issue) }] : [];
  });
  return { name: person.name, address: personAddress(slug), articles };
}
