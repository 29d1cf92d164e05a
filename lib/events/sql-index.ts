import type { Db, Engine } from "@/lib/db/client";
import { join, sql, textRows } from "@/lib/db/dialect";
import { listCandidateKeys, weighKey } from "./candidate-keys";
import { type EventIndex, MAX_POSTINGS } from "./event-index";
import { LinkingMemory } from "./linking-memory";
import type { PreparedProfile } from "./prepare-profile";
import type { ArchiveStatistics, ArticleProfile } from "./types";

/** The row of Term that counts the articles themselves; no term holds this character. */
const ARTICLES = "#";

/**
 * The archive's index of candidates: tables ArticleKey and Term, profiles in Article. Belongs to one transaction; what it has
 * read it remembers, for others as well when they are given the same memory.
 */
export class SqlEventIndex implements EventIndex {
  constructor(
    private readonly db: Db,
    private readonly engine: Engine,
    readonly memory = new LinkingMemory(),
  ) {}

  private get counts(): Map<string, number> {
    return this.memory.counts;
  }

  async file(profile: ArticleProfile): Promise<void> {
    await this.enter(profile);
    await this.refile(profile.id);
  }

  /** Counts an article and keeps its profile; `refile` then makes it a candidate, once all of an import are counted. */
  async enter(profile: ArticleProfile): Promise<void> {
    const [before] = await this.load([profile.id]);
    if (before) await this.unfile(profile.id);
    await this.count(profile, 1);
    await this.keepProfile(profile.id, JSON.stringify(profile));
    this.memory.loaded.set(profile.id, profile);
  }

  /** Picks the keys of an article anew, under the counts as they are now. */
  async refile(articleId: number): Promise<void> {
    const profile = await this.profile(articleId);
    if (!profile) return;
    const keys = listCandidateKeys(profile, await this.statistics([profile]));
    if (profile.series) keys.push(profile.series);
    await this.db.articleKey.deleteMany({ where: { articleId } });
    await this.db.$executeRaw(
      sql`INSERT INTO "ArticleKey" ("articleId", "key")
        SELECT CAST(${articleId} AS INTEGER), value FROM ${textRows(this.engine, keys)} AS t`,
    );
  }

  /** Takes an article out of the candidates and the counts; its profile goes with it. */
  async unfile(articleId: number): Promise<void> {
    await this.db.articleKey.deleteMany({ where: { articleId } });
    const [profile] = await this.load([articleId]);
    if (!profile) return;
    await this.count(profile, -1);
    await this.keepProfile(articleId, null);
  }

  /** One plain statement: the client would take the profile apart and put it together again. */
  private async keepProfile(articleId: number, json: string | null): Promise<void> {
    const profile = this.engine === "sqlite" ? sql`${json}` : sql`${json}::jsonb`;
    await this.db.$executeRaw(sql`UPDATE "Article" SET "profile" = ${profile} WHERE "id" = ${articleId}`);
  }

  async candidates(profile: ArticleProfile, limit: number): Promise<ArticleProfile[]> {
    const statistics = await this.statistics([profile]);
    const keys = listCandidateKeys(profile, statistics);
    if (keys.length === 0) return [];
    const ids = await this.listHeaviest(profile.id, keys, statistics, limit);
    const missing = await this.load(ids.filter((id) => this.memory.profile(id) === undefined));
    const loaded = new Map(missing.map((one) => [one.id, one]));
    return ids.flatMap((id) => loaded.get(id) ?? this.memory.profile(id) ?? []);
  }

  /** The profile an article is filed with; null for one that is not filed. */
  async profile(articleId: number): Promise<ArticleProfile | null> {
    const known = this.memory.profile(articleId) ?? this.memory.loaded.get(articleId);
    return known ?? (await this.load([articleId]))[0] ?? null;
  }

  /** Profiles weighed under the counts as they are now. */
  async prepare(profiles: readonly ArticleProfile[]): Promise<PreparedProfile[]> {
    const fresh = profiles.filter((profile) => this.memory.profile(profile.id) !== profile);
    const statistics = await this.statistics(fresh);
    return profiles.map((profile) => this.memory.prepare(profile, statistics));
  }

  async statistics(profiles: readonly ArticleProfile[]): Promise<ArchiveStatistics> {
    const terms = new Set([ARTICLES, ...profiles.flatMap(termsOf)]);
    const missing = [...terms].filter((term) => !this.counts.has(term));
    if (missing.length > 0) await this.readCounts(missing);
    const counts = this.counts;
    return {
      articleCount: counts.get(ARTICLES) ?? 0,
      articlesWithTerm: (term) => counts.get(term) ?? 0,
      articlesWithPerson: (person) => counts.get(`p:${person}`) ?? 0,
    };
  }

  /** In how many articles of their publication sentences stand, by the keys of `listSentenceKeys`. */
  async countSentences(keys: readonly string[]): Promise<(key: string) => number> {
    const missing = keys.filter((key) => !this.counts.has(key));
    if (missing.length > 0) await this.readCounts(missing);
    return (key) => this.counts.get(key) ?? 0;
  }

  private async readCounts(terms: string[]): Promise<void> {
    const rows = await this.db.$queryRaw<{ term: string; articleCount: number }[]>(
      sql`SELECT term, "articleCount" FROM "Term" WHERE term IN ${textRows(this.engine, terms)}`,
    );
    for (const term of terms) this.counts.set(term, 0);
    for (const row of rows) this.counts.set(row.term, Number(row.articleCount));
  }

  /** The newest places of each key, added up by article in one statement; only the heaviest come out of the database. */
  private async listHeaviest(
    newcomer: number,
    keys: string[],
    statistics: ArchiveStatistics,
    limit: number,
  ): Promise<number[]> {
    const postings = keys.map(
      (key) => sql`SELECT * FROM (
        SELECT "articleId", CAST(${weighKey(key, statistics)} AS DOUBLE PRECISION) AS weight FROM "ArticleKey"
        WHERE key = ${key} ORDER BY "articleId" DESC LIMIT ${MAX_POSTINGS}) AS posting`,
    );
    const rows = await this.db.$queryRaw<{ articleId: number | bigint }[]>(
      sql`SELECT "articleId" FROM (${join(postings, " UNION ALL ")}) AS postings WHERE "articleId" <> ${newcomer}
        GROUP BY "articleId" ORDER BY SUM(weight) DESC, "articleId" LIMIT ${limit}`,
    );
    return rows.map((row) => Number(row.articleId));
  }

  private async load(ids: number[]): Promise<ArticleProfile[]> {
    const rows = await this.db.article.findMany({ where: { id: { in: ids } }, select: { id: true, profile: true } });
    const byId = new Map(rows.map((row) => [row.id, row.profile as ArticleProfile | null]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  private async count(profile: ArticleProfile, by: 1 | -1): Promise<void> {
    const counted = [ARTICLES, ...termsOf(profile), ...(profile.sentences ?? [])];
    for (const term of counted) {
      const known = this.counts.get(term);
      if (known !== undefined) this.counts.set(term, known + by);
    }
    const terms = textRows(this.engine, counted);
    await this.db.$executeRaw(
      by === 1
        ? sql`INSERT INTO "Term" (term, "articleCount") SELECT value, 1 FROM ${terms} AS t WHERE true
            ON CONFLICT (term) DO UPDATE SET "articleCount" = "Term"."articleCount" + 1`
        : sql`UPDATE "Term" SET "articleCount" = "articleCount" - 1 WHERE term IN ${terms}`,
    );
  }
}

function termsOf(profile: ArticleProfile): string[] {
  return [...Object.keys(profile.terms), ...profile.people.map((person) => `p:${person.id}`)];
}
