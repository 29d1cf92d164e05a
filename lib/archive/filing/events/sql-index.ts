import { LinkingMemory } from "@/lib/analysis/events/linking-memory";
import { chooseCandidates, listCandidateKeys, weighKeys } from "@/lib/analysis/events/profile/candidate-keys";
import { listStandable, type PreparedProfile } from "@/lib/analysis/events/profile/prepare-profile";
import type { ArchiveStatistics, ArticleProfile } from "@/lib/analysis/events/types";
import type { Db, Engine } from "@/lib/db/client";
import { countRows, join, jsonRows, listedRows, sql, textRows, wordRows } from "@/lib/db/dialect";
import { readPostings } from "./postings";
import { readProfile } from "./read-profile";

/** Articles taken out in one statement: a whole import may be, and each profile takes kilobytes. */
const BATCH = 500;

/** The row of Term that counts the articles themselves; no term holds this character. */
const ARTICLES = "#";

/**
 * The archive's index of candidates: tables ArticleKey, Term and ArticleProfile. Belongs to one transaction; what it has
 * counted and weighed it remembers, for others as well when they are given the same memory. Works on many articles at once.
 */
export class SqlEventIndex {
  constructor(
    private readonly db: Db,
    private readonly engine: Engine,
    readonly memory = new LinkingMemory(),
  ) {}

  /** Counts articles and keeps their profiles; `refile` then makes them candidates, once all of an import are counted. */
  async enter(profiles: readonly ArticleProfile[]): Promise<void> {
    if (profiles.length === 0) return;
    const before = await this.load(profiles.map(({ id }) => id));
    if (before.length > 0) await this.count(before, -1);
    await this.count(profiles, 1);
    await this.keep(new Map(profiles.map((profile) => [profile.id, profile])));
    this.memory.forget(profiles.map(({ id }) => id));
    for (const profile of profiles) this.memory.loaded.set(profile.id, profile);
  }

  /** Picks the keys of articles anew, under the counts as they are now. */
  async refile(articleIds: readonly number[]): Promise<void> {
    this.memory.trim();
    const profiles = await this.profiles(articleIds);
    const statistics = await this.statistics(profiles);
    const keys = profiles.map((profile) => [profile.id, listCandidateKeys(profile, statistics)] as const);
    await this.dropKeys(articleIds);
    await this.db.$executeRaw(
      sql`INSERT INTO "ArticleKey" ("articleId", "key")
        SELECT id, value FROM ${listedRows(this.engine, new Map(keys))} AS key`,
    );
    const series = new Map(profiles.map((profile) => [profile.id, profile.series ?? null]));
    await this.db.$executeRaw(
      sql`UPDATE "Article" SET "seriesKey" = filed.value FROM ${wordRows(this.engine, series)} AS filed
        WHERE "Article"."id" = filed.id`,
    );
  }

  /** Takes articles out of the candidates and the counts; their profiles go with them. */
  async unfile(articleIds: readonly number[]): Promise<void> {
    for (let at = 0; at < articleIds.length; at += BATCH) await this.unfileBatch(articleIds.slice(at, at + BATCH));
  }

  private async unfileBatch(articleIds: readonly number[]): Promise<void> {
    this.memory.forget(articleIds);
    await this.dropKeys(articleIds);
    const profiles = await this.load(articleIds);
    if (profiles.length === 0) return;
    await this.count(profiles, -1);
    await this.db.articleProfile.deleteMany({ where: { articleId: { in: profiles.map(({ id }) => id) } } });
    const ids = join(profiles.map(({ id }) => id));
    await this.db.$executeRaw(sql`UPDATE "Article" SET "seriesKey" = NULL WHERE "id" IN (${ids})`);
  }

  private async dropKeys(articleIds: readonly number[]): Promise<void> {
    await this.db.articleKey.deleteMany({ where: { articleId: { in: [...articleIds] } } });
  }

  /** One plain statement: the client would take each profile apart and put it together again. */
  private async keep(profiles: ReadonlyMap<number, ArticleProfile>): Promise<void> {
    await this.db.$executeRaw(
      sql`INSERT INTO "ArticleProfile" ("articleId", "profile")
        SELECT kept.id, kept.value FROM ${jsonRows(this.engine, profiles)} AS kept
        WHERE true ON CONFLICT ("articleId") DO UPDATE SET "profile" = excluded."profile"`,
    );
  }

  /** The ids of the articles worth comparing with each of these, the nearest first, by the counts as they are now. */
  async listCandidates(profiles: readonly ArticleProfile[], limit: number): Promise<Map<number, number[]>> {
    const statistics = await this.statistics(profiles);
    const weighed = profiles.map((profile) => ({ id: profile.id, keys: weighKeys(profile, statistics) }));
    const keys = new Set(weighed.flatMap((one) => one.keys.map(({ key }) => key)));
    const postings = await readPostings(this.db, this.engine, [...keys]);
    return new Map(weighed.map((one) => [one.id, chooseCandidates(one.id, one.keys, postings, limit)]));
  }

  /** The profiles articles are filed with, in the order asked for; those that are not filed are left out. */
  async profiles(articleIds: readonly number[]): Promise<ArticleProfile[]> {
    const known = new Map<number, ArticleProfile>();
    for (const id of articleIds) {
      const one = this.memory.profile(id);
      if (one) known.set(id, one);
    }
    for (const one of await this.load(articleIds.filter((id) => !known.has(id)))) known.set(one.id, one);
    return articleIds.flatMap((id) => known.get(id) ?? []);
  }

  /** Profiles weighed under the counts as they are now. */
  async prepare(profiles: readonly ArticleProfile[]): Promise<PreparedProfile[]> {
    const known = profiles.map((profile) => this.memory.prepared(profile));
    const statistics = await this.statistics(profiles.filter((_, place) => !known[place]));
    return profiles.map((profile, place) => known[place] ?? this.memory.prepare(profile, statistics));
  }

  async statistics(profiles: readonly ArticleProfile[]): Promise<ArchiveStatistics> {
    await this.readCounts([ARTICLES, ...profiles.flatMap(termsOf), ...profiles.flatMap(listStandable)]);
    const { counts } = this.memory;
    return {
      articleCount: counts.get(ARTICLES) ?? 0,
      articlesWithTerm: (term) => counts.get(term) ?? 0,
      articlesWithPerson: (person) => counts.get(`p:${person}`) ?? 0,
    };
  }

  /** In how many articles of their publication sentences stand, by the keys of `listSentenceKeys`. */
  async countSentences(keys: readonly string[]): Promise<(key: string) => number> {
    await this.readCounts(keys);
    return (key) => this.memory.counts.get(key) ?? 0;
  }

  /** Counts that are not known yet, as one value: the client takes each row of an answer apart. */
  private async readCounts(terms: readonly string[]): Promise<void> {
    const { counts } = this.memory;
    const missing = [...new Set(terms)].filter((term) => !counts.has(term));
    if (missing.length === 0) return;
    const gather = this.engine === "sqlite" ? sql`json_group_object` : sql`json_object_agg`;
    const [row] = await this.db.$queryRaw<{ counts: string | null }[]>(
      sql`SELECT CAST(${gather}(term, "articleCount") AS TEXT) AS counts
        FROM "Term" WHERE term IN ${textRows(this.engine, missing)}`,
    );
    for (const term of missing) counts.set(term, 0);
    for (const [term, count] of Object.entries(JSON.parse(row?.counts ?? "{}"))) counts.set(term, Number(count));
  }

  private async load(articleIds: readonly number[]): Promise<ArticleProfile[]> {
    if (articleIds.length === 0) return [];
    const rows = await this.db.$queryRaw<{ profile: string }[]>(
      sql`SELECT CAST("profile" AS TEXT) AS profile FROM "ArticleProfile"
        WHERE "articleId" IN (${join([...articleIds])})`,
    );
    return rows.map(({ profile }) => readProfile(profile));
  }

  private async count(profiles: readonly ArticleProfile[], by: 1 | -1): Promise<void> {
    const changes = new Map<string, number>();
    for (const term of profiles.flatMap(countedOf)) changes.set(term, (changes.get(term) ?? 0) + by);
    const { counts } = this.memory;
    for (const [term, change] of changes) {
      const known = counts.get(term);
      if (known !== undefined) counts.set(term, known + change);
    }
    await this.db.$executeRaw(
      sql`INSERT INTO "Term" (term, "articleCount") SELECT key, value FROM ${countRows(this.engine, changes)} AS t
        WHERE true ON CONFLICT (term) DO UPDATE SET "articleCount" = "Term"."articleCount" + excluded."articleCount"`,
    );
  }
}

function termsOf(profile: ArticleProfile): string[] {
  const { terms, people, titleKey, forms } = profile;
  return [
    ...Object.keys(terms),
    ...people.map(({ id }) => `p:${id}`),
    ...(titleKey ? [titleKey] : []),
    ...(forms ?? []),
  ];
}

/** What an article is counted under: itself, its terms and people, and its sentences. */
function countedOf(profile: ArticleProfile): string[] {
  return [ARTICLES, ...termsOf(profile), ...(profile.sentences ?? [])];
}
