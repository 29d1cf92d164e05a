import { RecentMap } from "@/lib/analysis/text/recent-map";
import { PreparedProfile } from "./profile/prepare-profile";
import type { StandingText } from "./profile/standing-text";
import type { ArchiveStatistics, ArticleProfile, LinkableArticle } from "./types";

/** An article with the sentences its publication prints again and again. */
export type LinkableText = { article: LinkableArticle; standing: StandingText | null };

// A weighed profile takes some sixty kilobytes: this many take as much as a page of the site may.
// The candidates of a batch must find room.
const MAX_PROFILES = 1500;
/** Texts that are remembered at once. */
export const MAX_TEXTS = 200;
const MAX_COUNTS = 500_000;

/**
 * What linking one article has read and the next needs again: counts, weighed profiles, texts. For a run in which nothing is
 * filed, so that the counts stay as they are.
 */
export class LinkingMemory {
  readonly counts = new Map<string, number>();
  /** Profiles as they were filed in this run. */
  readonly loaded: RecentMap<number, ArticleProfile>;
  readonly texts = new RecentMap<number, LinkableText>(MAX_TEXTS);
  private readonly profiles = new RecentMap<number, PreparedProfile>(MAX_PROFILES);

  constructor(loaded = new RecentMap<number, ArticleProfile>(MAX_PROFILES)) {
    this.loaded = loaded;
  }

  /** Before articles are linked: counts that have become too many are forgotten. */
  trim(): void {
    if (this.counts.size > MAX_COUNTS) this.counts.clear();
  }

  profile(id: number): ArticleProfile | undefined {
    return this.profiles.get(id)?.profile ?? this.loaded.get(id);
  }

  /** The profile as it was weighed in this run. */
  prepared(profile: ArticleProfile): PreparedProfile | undefined {
    const known = this.profiles.get(profile.id);
    return known?.profile === profile ? known : undefined;
  }

  /** Articles that are filed otherwise now, or no more. */
  forget(articleIds: readonly number[]): void {
    for (const id of articleIds) {
      this.profiles.delete(id);
      this.loaded.delete(id);
    }
  }

  prepare(profile: ArticleProfile, statistics: ArchiveStatistics): PreparedProfile {
    const prepared = new PreparedProfile(profile, statistics);
    this.profiles.set(profile.id, prepared);
    return prepared;
  }
}
