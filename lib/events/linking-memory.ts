import { type PreparedProfile, prepareProfile } from "./prepare-profile";
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
  readonly loaded: RecentMap<ArticleProfile>;
  readonly texts = new RecentMap<LinkableText>(MAX_TEXTS);
  private readonly profiles = new RecentMap<PreparedProfile>(MAX_PROFILES);

  constructor(loaded = new RecentMap<ArticleProfile>(MAX_PROFILES)) {
    this.loaded = loaded;
  }

  /** Before an article is linked: counts that have become too many are forgotten. */
  trim(): void {
    if (this.counts.size > MAX_COUNTS) this.counts.clear();
  }

  profile(id: number): ArticleProfile | undefined {
    return this.profiles.get(id)?.profile;
  }

  prepare(profile: ArticleProfile, statistics: ArchiveStatistics): PreparedProfile {
    const known = this.profiles.get(profile.id);
    if (known?.profile === profile) return known;
    const prepared = prepareProfile(profile, statistics);
    this.profiles.set(profile.id, prepared);
    return prepared;
  }
}

/** The most recently used entries of a map. */
export class RecentMap<Value> {
  private readonly entries = new Map<number, Value>();

  constructor(private readonly limit: number) {}

  get(key: number): Value | undefined {
    const value = this.entries.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: number, value: Value): void {
    this.entries.delete(key);
    this.entries.set(key, value);
    const oldest = this.entries.keys().next().value;
    if (this.entries.size > this.limit && oldest !== undefined) this.entries.delete(oldest);
  }
}
