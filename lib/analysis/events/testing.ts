import type { ArchiveStatistics, ArticleProfile, LinkableArticle } from "./types";

/** An article for tests: what is not given is unknown. */
export function makeArticle(id: number, text: string, rest: Partial<LinkableArticle> = {}): LinkableArticle {
  return { id, publication: null, date: null, title: null, people: [], ...rest, text };
}

export function onDay(date: string): LinkableArticle["date"] {
  return { date, precision: "day" };
}

/** The counts of an archive that holds these articles and nothing else. */
export function countArchive(profiles: readonly ArticleProfile[]): ArchiveStatistics {
  return {
    articleCount: profiles.length,
    articlesWithTerm: (term) => profiles.filter(({ terms }) => Object.hasOwn(terms, term)).length,
    articlesWithPerson: (person) => profiles.filter(({ people }) => people.some(({ id }) => id === person)).length,
  };
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
