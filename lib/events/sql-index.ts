import type { Db, Engine } from "@/lib/db/client";
import { join, sql, textRows } from "@/lib/db/dialect";
import { listCandidateKeys, weighKey } from "./candidate-keys";
import { type EventIndex, MAX_POSTINGS } from "./event-index";
import type { ArchiveStatistics, ArticleProfile } from "./types";

/** The row of Term that counts the articles themselves; no term holds this character. */
const ARTICLES = "#";

/** The archive's index of candidates: tables ArticleKey and Term, profiles in Article. Works inside a transaction. */
export class SqlEventIndex implements EventIndex {
  constructor(
    private readonly db: Db,
    private readonly engine: Engine,
  ) {}

  async file(profile: ArticleProfile): Promise<void> {
    await this.unfile(profile.id);
    await this.count(profile, 1);
    const statistics = await this.statistics([profile]);
    const keys = listCandidateKeys(profile, statistics);
    await this.db.articleKey.createMany({ data: keys.map((key) => ({ articleId: profile.id, key })) });
    await this.db.article.update({ where: { id: profile.id }, data: { profile }, select: { id: true } });
  }

  /** Takes an article out of the candidates and the counts; its profile goes with it. */
  async unfile(articleId: number): Promise<void> {
    const filed = await this.db.articleKey.deleteMany({ where: { articleId } });
    if (filed.count === 0) return;
    const [profile] = await this.load([articleId]);
    if (profile) await this.count(profile, -1);
  }

  async candidates(profile: ArticleProfile, limit: number): Promise<ArticleProfile[]> {
    const statistics = await this.statistics([profile]);
    const keys = listCandidateKeys(profile, statistics);
    if (keys.length === 0) return [];
    const weights = new Map<number, number>();
    for (const { key, articleId } of await this.listPostings(keys)) {
      const id = Number(articleId);
      if (id !== profile.id) weights.set(id, (weights.get(id) ?? 0) + weighKey(key, statistics));
    }
    const best = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit);
    return this.load(best.map(([id]) => id));
  }

  async statistics(profiles: readonly ArticleProfile[]): Promise<ArchiveStatistics> {
    const terms = new Set([ARTICLES]);
    for (const profile of profiles) for (const term of termsOf(profile)) terms.add(term);
    const rows = await this.db.$queryRaw<{ term: string; articleCount: number }[]>(
      sql`SELECT term, "articleCount" FROM "Term" WHERE term IN ${textRows(this.engine, [...terms])}`,
    );
    const counts = new Map(rows.map((row) => [row.term, Number(row.articleCount)]));
    return {
      articleCount: counts.get(ARTICLES) ?? 0,
      articlesWithTerm: (term) => counts.get(term) ?? 0,
      articlesWithPerson: (person) => counts.get(`p:${person}`) ?? 0,
    };
  }

  /** The newest places of each key, in one statement. */
  private listPostings(keys: string[]): Promise<{ key: string; articleId: number | bigint }[]> {
    const parts = keys.map(
      (key) => sql`SELECT * FROM (SELECT key, "articleId" FROM "ArticleKey" WHERE key = ${key}
        ORDER BY "articleId" DESC LIMIT ${MAX_POSTINGS}) AS posting`,
    );
    return this.db.$queryRaw(join(parts, " UNION ALL "));
  }

  private async load(ids: number[]): Promise<ArticleProfile[]> {
    const rows = await this.db.article.findMany({ where: { id: { in: ids } }, select: { id: true, profile: true } });
    const byId = new Map(rows.map((row) => [row.id, row.profile as ArticleProfile | null]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  private async count(profile: ArticleProfile, by: 1 | -1): Promise<void> {
    const terms = textRows(this.engine, [ARTICLES, ...termsOf(profile)]);
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
