import type { ArchiveStatistics } from "@/lib/analysis/events/types";

/** How much a shared term tells, in nats: the rarer in the archive, the more (inverse document frequency, Spärck Jones 1972). */
export function inverseFrequency(term: string, statistics: ArchiveStatistics): number {
  return rarity(statistics.articlesWithTerm(term), statistics.articleCount);
}

/** The same for a person, by the articles that name them. */
export function inversePersonFrequency(person: number, statistics: ArchiveStatistics): number {
  return rarity(statistics.articlesWithPerson(person), statistics.articleCount);
}

function rarity(articlesWith: number, articleCount: number): number {
  return Math.log(1 + articleCount / Math.max(1, articlesWith));
}
