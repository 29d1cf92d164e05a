import { findPeople } from "@/lib/analysis/people/find-people";
import { foldWord } from "@/lib/analysis/text/fold";
import type { LabelledArticle } from "./events-corpus";

type LinkablePerson = LabelledArticle["article"]["people"][number];

/** The articles with the people found in them; two are one person where their folded names are equal. */
export function tagArticles(articles: readonly LabelledArticle[]): LabelledArticle[] {
  const ids = new Map<string, number>();
  return articles.map((labelled) => {
    const { title, text } = labelled.article;
    const { persons, mentions } = findPeople(text, { title, author: null });
    const people = new Map<number, LinkablePerson>();
    for (const [person, { name }] of persons.entries()) {
      const id = idOf(name, ids);
      const own = mentions.filter((mention) => mention.person === person).length;
      people.set(id, { id, name, mentions: own + (people.get(id)?.mentions ?? 0) });
    }
    return { ...labelled, article: { ...labelled.article, people: [...people.values()] } };
  });
}

function idOf(name: string, ids: Map<string, number>): number {
  const key = foldWord(name).replace(/[^\p{L}\p{N}]+/gu, "");
  const known = ids.get(key) ?? ids.size + 1;
  ids.set(key, known);
  return known;
}
