import type { ArchiveStatistics, ArticleProfile } from "@/lib/analysis/events/types";

/**
 * The archive as linking sees it. What an implementation over SQL needs:
 *
 * - ArticleKey(key, articleId), primary key in this order; `file` replaces the article's rows by those of
 *   `listCandidateKeys`, and counts its terms up in Term(term, articleCount), people as `p:<id>`;
 * - `candidates`: for each of the newcomer's keys, rarest first, at most MAX_POSTINGS of the newest article ids
 *   (`WHERE key = ? ORDER BY articleId DESC LIMIT ?`), each adding the key's weight (`weighKey`) to its article; the
 *   heaviest of them (`chooseCandidates`), `limit` at most, come back with their stored profiles, the newcomer never;
 * - `statistics`: how many articles, and the counts of all terms and people of the profiles given, in one query.
 */
export interface EventIndex {
  file(profile: ArticleProfile): Promise<void>;
  candidates(profile: ArticleProfile, limit: number): Promise<ArticleProfile[]>;
  statistics(profiles: readonly ArticleProfile[]): Promise<ArchiveStatistics>;
}

/** Places of one key that are looked at: a key more common than this says little and would cost with the archive's size. */
export const MAX_POSTINGS = 200;
