import { findPeople } from "@/lib/analysis/people/find-people";
import { foldWord } from "@/lib/analysis/text/fold";
import type { LabelledArticle } from "./events-corpus";

/** The articles with the people found in them; two are one person where their folded names are equal. */
export function tagArticles(articles: readonly LabelledArticle[]): LabelledArticle[] {
  const ids = new Map<string, number>();
  return articles.map((labelled) => {
    const { title, text } = labelled.article;
    const { persons, mentions } = findPeople(text, { title, author: null });
    const people = persons.map(({ name }, person) => ({
      id: idOf(name, ids),
      name,
      mentions: mentions.filter((mention) => mention.person === person).length,
    }));
    return { ...labelled, article: { ...labelled.article, people } };
  });
}

function idOf(name: string, ids: Map<string, number>): number {
  const key = foldWord(name).replace(/[^\p{L}\p{N}]+/gu, "");
  const known = ids.get(key) ?? ids.size + 1;
  ids.set(key, known);
  return known;
}
