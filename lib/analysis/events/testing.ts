import { MemoryEventIndex } from "./profile/memory-index";
import { profileArticle } from "./profile/profile-article";
import type { ArticleProfile, LinkableArticle } from "./types";

/** An article for tests: what is not given is unknown. */
export function makeArticle(id: number, text: string, rest: Partial<LinkableArticle> = {}): LinkableArticle {
  return { id, publication: null, date: null, title: null, people: [], ...rest, text };
}

export function onDay(date: string): LinkableArticle["date"] {
  return { date, precision: "day" };
}

/** An archive of these articles, in their order, with their profiles. */
export async function fileArticles(
  articles: readonly LinkableArticle[],
): Promise<{ index: MemoryEventIndex; profiles: ArticleProfile[] }> {
  const index = new MemoryEventIndex();
  const profiles = articles.map(profileArticle);
  for (const profile of profiles) await index.file(profile);
  return { index, profiles };
}

const SYLLABLES =
  "ba be bi bo da de di do ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro ta te ti to".split(" ");

/** A word of no language, the same for the same number: texts about nothing, as many as a test needs. */
export function makeWord(number: number): string {
  let [word, rest] = ["", number + 1000];
  while (rest > 0) {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}
