import type { ArchiveStatistics, ArticleProfile } from "@/lib/analysis/events/types";
import { chooseCandidates, listCandidateKeys, weighKeys } from "./candidate-keys";
import { type EventIndex, MAX_POSTINGS } from "./event-index";

/** An index that lives in memory: for evaluation and tests, and the reference for implementations over SQL. */
export class MemoryEventIndex implements EventIndex {
  private readonly profiles = new Map<number, ArticleProfile>();
  private readonly keys = new Map<number, string[]>();
  private readonly postings = new Map<string, number[]>();
  private readonly termCounts = new Map<string, number>();
  private readonly personCounts = new Map<number, number>();

  /** Files an article, in place of what was filed under its id before. */
  async file(profile: ArticleProfile): Promise<void> {
    this.remove(profile.id);
    this.count(profile, 1);
    this.profiles.set(profile.id, profile);
    this.fileKeys(profile);
  }

  /** Picks the keys of every article again under the counts as they are now, as a re-analysis does. */
  refile(): void {
    this.postings.clear();
    for (const profile of this.profiles.values()) this.fileKeys(profile);
  }

  async candidates(profile: ArticleProfile, limit: number): Promise<ArticleProfile[]> {
    const keys = weighKeys(profile, this.snapshot());
    const postings = new Map(keys.map(({ key }) => [key, this.newest(key)]));
    return chooseCandidates(profile.id, keys, postings, limit).flatMap((id) => this.profiles.get(id) ?? []);
  }

  async statistics(): Promise<ArchiveStatistics> {
    return this.snapshot();
  }

  private snapshot(): ArchiveStatistics {
    return {
      articleCount: this.profiles.size,
      articlesWithTerm: (term) => this.termCounts.get(term) ?? 0,
      articlesWithPerson: (person) => this.personCounts.get(person) ?? 0,
    };
  }

  private newest(key: string): number[] {
    return this.postings.get(key)?.slice(-MAX_POSTINGS) ?? [];
  }

  private fileKeys(profile: ArticleProfile): void {
    const keys = listCandidateKeys(profile, this.snapshot());
    this.keys.set(profile.id, keys);
    for (const key of keys) {
      const posting = this.postings.get(key);
      if (posting === undefined) this.postings.set(key, [profile.id]);
      else posting.push(profile.id);
    }
  }

  private remove(id: number): void {
    const known = this.profiles.get(id);
    if (known === undefined) return;
    this.count(known, -1);
    this.removeKeys(id);
    this.profiles.delete(id);
  }

  private removeKeys(id: number): void {
    for (const key of this.keys.get(id) ?? []) {
      this.postings.set(key, this.postings.get(key)?.filter((other) => other !== id) ?? []);
    }
    this.keys.delete(id);
  }

  private count(profile: ArticleProfile, step: 1 | -1): void {
    for (const term of Object.keys(profile.terms)) this.termCounts.set(term, (this.termCounts.get(term) ?? 0) + step);
    for (const { id } of profile.people) this.personCounts.set(id, (this.personCounts.get(id) ?? 0) + step);
  }
}
