import { DEFAULT_GROUPING } from "@/lib/analysis/events/grouping/group-events";
import { scorePrepared } from "@/lib/analysis/events/grouping/score-same-event";
import type { ArticleProfile, LinkEvidence, PairScore } from "@/lib/analysis/events/types";
import type { Context } from "@/lib/archive/context";
import type { Db, Engine } from "@/lib/db/client";
import { groupArticles } from "./group-articles";
import { KEPT_SCORE } from "./link-batch";
import { explainSides, type Known, readSides } from "./read-sides";
import { SqlEventIndex } from "./sql-index";
import { quotationsOf } from "./store-links";

/** A small archive is scored anew after every import: there each article changes what is rare, and it takes a second. */
const ALWAYS_UP_TO = 1000;
/** A larger one when it has grown by more than this since: an article pays for ten others at most. */
const GROWTH = 1.1;
/** In larger archives a word's rarity hardly changes any more, and scoring all of them would keep an import waiting. */
const MAX_ARTICLES = 10_000;
/** Articles whose links are scored, or grouped, in one transaction. */
const BATCH = 50;
/** Smaller changes of a score change no event that another order of import would not change as well. */
const LEAST_CHANGE = 0.0005;

const SETTING = "links-scored-among";

/**
 * Scores all links by how rare words and people are now, so that articles imported early are judged as they would be today:
 * what the events are must not depend on the order of import. A large archive waits until it has grown by a tenth.
 *
 * @param linkedCount how many articles have just been linked: all of them need no other score
 */
export async function rescoreLinks(context: Context, linkedCount: number): Promise<void> {
  const { db, database } = context;
  const { articleCount } = await new SqlEventIndex(db, database.engine).statistics([]);
  const before = Number((await db.setting.findUnique({ where: { key: SETTING } }))?.value ?? 0);
  const isFar = articleCount > before * GROWTH || articleCount * GROWTH < before;
  if (articleCount > MAX_ARTICLES || (articleCount > ALWAYS_UP_TO && !isFar)) return;
  const ids = linkedCount >= articleCount ? [] : await rescoreAll(context);
  for (let start = 0; start < ids.length; start += BATCH) {
    await db.$transaction((tx) => groupArticles(tx, ids.slice(start, start + BATCH), context.now()));
  }
  const value = String(articleCount);
  await db.setting.upsert({ where: { key: SETTING }, create: { key: SETTING, value }, update: { value } });
}

/** Answers with the articles of links that changed, in order. */
async function rescoreAll({ db, database }: Context): Promise<number[]> {
  const changed = new Set<number>();
  for (let batch = await listBatch(db, 0); batch.length > 0; batch = await listBatch(db, batch.at(-1) ?? 0)) {
    const ids = batch;
    for (const id of await db.$transaction((tx) => rescoreBatch(tx, database.engine, ids))) changed.add(id);
  }
  return [...changed].sort((a, b) => a - b);
}

async function listBatch(db: Db, after: number): Promise<number[]> {
  const rows = await db.article.findMany({
    where: { id: { gt: after }, status: { not: "withdrawn" } },
    orderBy: { id: "asc" },
    take: BATCH,
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

async function rescoreBatch(db: Db, engine: Engine, batch: readonly number[]): Promise<number[]> {
  const links = await db.link.findMany({
    where: { kind: "same-event", aId: { in: [...batch] }, b: { status: { not: "withdrawn" } } },
    select: { id: true, aId: true, bId: true, score: true, status: true },
  });
  if (links.length === 0) return [];
  const index = new SqlEventIndex(db, engine);
  const prepared = await prepareArticles(index, [...new Set(links.flatMap(({ aId, bId }) => [aId, bId]))]);
  const changed: number[] = [];
  for (const { id, aId, bId, score, status } of links) {
    const [a, b] = [prepared.get(aId), prepared.get(bId)];
    if (!a || !b) continue;
    const found = scorePrepared(a, b);
    const { score: now, parts } = found;
    if (Math.abs(now - score) < LEAST_CHANGE) continue;
    // As if it had never been kept: what is not kept counts less than the lowest score that is.
    if (now < KEPT_SCORE && status === "found") await db.link.delete({ where: { id }, select: { id: true } });
    else {
      const profiles: [ArticleProfile, ArticleProfile] = [a.profile, b.profile];
      // Weak when it was found, it was kept without its reasons.
      const isUntold = now >= DEFAULT_GROUPING.minMean && score < DEFAULT_GROUPING.minMean;
      const evidence = isUntold ? await tell({ db, index }, profiles, found) : undefined;
      await db.link.update({
        where: { id },
        data: { score: now, quotations: quotationsOf(parts), evidence: { update: { parts, evidence } } },
        select: { id: true },
      });
    }
    changed.push(aId, bId);
  }
  return changed;
}

async function tell(known: Known, profiles: [ArticleProfile, ArticleProfile], score: PairScore): Promise<LinkEvidence> {
  return explainSides(known, profiles, await readSides(known, profiles), score);
}

async function prepareArticles(index: SqlEventIndex, ids: number[]) {
  const prepared = await index.prepare(await index.profiles(ids));
  return new Map(prepared.map((one) => [one.profile.id, one]));
}
