import { RecentMap } from "@/lib/text/recent-map";
import { PreparedProfile } from "./prepare-profile";
import type { StandingText } from "./standing-text";
import type { ArchiveStatistics, ArticleProfile, LinkableArticle } from "./types";

/** An article with the sentences its publication prints again and again. */
export type LinkableText = { article: LinkableArticle; standing: StandingText | null };

// A weighed profile takes some sixty kilobytes: this many take as much as a page of the site may.
const MAX_PROFILES = 1000;
const MAX_TEXTS = 200;
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

  isPrepared(profile: ArticleProfile): boolean {
    return this.profiles.get(profile.id)?.profile === profile;
  }

  prepare(profile: ArticleProfile, statistics: ArchiveStatistics): PreparedProfile {
    const known = this.profiles.get(profile.id);
    if (known?.profile === profile) return known;
    const prepared = new PreparedProfile(profile, statistics);
    this.profiles.set(profile.id, prepared);
    return prepared;
  }
}
