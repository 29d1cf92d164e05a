import { DEFAULT_GROUPING } from "@/lib/analysis/events/grouping/group-events";
import { scorePrepared } from "@/lib/analysis/events/grouping/score-same-event";
import type { PreparedProfile } from "@/lib/analysis/events/profile/prepare-profile";
import type { LinkEvidence, PairScore } from "@/lib/analysis/events/types";
import type { Context } from "@/lib/archive/context";
import type { Db, Engine } from "@/lib/db/client";
import { jsonRows, sql } from "@/lib/db/dialect";
import { LIVE } from "@/lib/db/states";
import { valueRows } from "@/lib/db/value-rows";
import { groupInBatches } from "./group-articles";
import { KEPT_SCORE } from "./link-batch";
import { explainSides, type Known, readSides, readTexts } from "./read-sides";
import { SqlEventIndex } from "./sql-index";
import { quotationsOf } from "./store-links";

/** Articles whose links are scored again after an import: ten for each newcomer, so that its cost is the same in any archive. */
const PER_NEWCOMER = 10;
/** Even after a small import: in a small archive each article changes what is rare, and all of it takes a second. */
const LEAST_ARTICLES = 400;
/** Articles whose links are scored in one transaction. */
const BATCH = 100;
/** Smaller changes of a score change no event that another order of import would not change as well. */
const LEAST_CHANGE = 0.0005;

/** The article up to which links have been scored again in the present round. */
const SETTING = "links-scored-up-to";

/**
 * Scores links by how rare words and people are now, so that articles imported early are judged as they would be today:
 * what the events are must not depend on the order of import. A small archive is scored whole; a larger one in rounds, each
 * import going on where the last one stopped, and once around when it has grown by a tenth.
 *
 * @param linkedCount how many articles have just been linked: all of them need no other score
 */
export async function rescoreLinks(context: Context, linkedCount: number): Promise<void> {
  const { db, database } = context;
  const { articleCount } = await new SqlEventIndex(db, database.engine).statistics([]);
  if (linkedCount >= articleCount) return;
  const changed = new Set<number>();
  let left = Math.min(articleCount, Math.max(LEAST_ARTICLES, PER_NEWCOMER * linkedCount));
  while (left > 0) {
    const done = await db.$transaction((tx) => rescoreNext(tx, database.engine, Math.min(BATCH, left)));
    for (const id of done.changed) changed.add(id);
    left -= done.count;
    if (done.count === 0) break;
  }
  await groupInBatches(
    context,
    [...changed].sort((a, b) => a - b),
  );
}

/** Scores the links of the next articles of the round; answers with how many those were, and the articles whose links changed. */
async function rescoreNext(db: Db, engine: Engine, count: number): Promise<{ count: number; changed: number[] }> {
  const noted = await db.setting.findUnique({ where: { key: SETTING }, select: { value: true } });
  const after = Number(noted?.value ?? 0);
  const ahead = await listAfter(db, after, count);
  const batch = ahead.length === count ? ahead : [...ahead, ...(await listAfter(db, 0, count - ahead.length))];
  const value = String(batch.at(-1) ?? 0);
  await db.setting.upsert({ where: { key: SETTING }, create: { key: SETTING, value }, update: { value } });
  return { count: batch.length, changed: await rescoreBatch(db, engine, [...new Set(batch)]) };
}

async function listAfter(db: Db, after: number, take: number): Promise<number[]> {
  const rows = await db.article.findMany({
    where: { id: { gt: after }, ...LIVE },
    orderBy: { id: "asc" },
    take,
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

type Rescored = { id: number; wasTold: boolean; a: PreparedProfile; b: PreparedProfile; found: PairScore };

async function rescoreBatch(db: Db, engine: Engine, batch: readonly number[]): Promise<number[]> {
  const links = await db.link.findMany({
    where: { kind: "same-event", aId: { in: [...batch] }, b: LIVE },
    select: { id: true, aId: true, bId: true, score: true, status: true },
  });
  if (links.length === 0) return [];
  const index = new SqlEventIndex(db, engine);
  const prepared = await prepareArticles(index, [...new Set(links.flatMap(({ aId, bId }) => [aId, bId]))]);
  const kept: Rescored[] = [];
  const gone: number[] = [];
  const changed: number[] = [];
  for (const { id, aId, bId, score, status } of links) {
    const [a, b] = [prepared.get(aId), prepared.get(bId)];
    if (!a || !b) continue;
    const found = scorePrepared(a, b);
    if (Math.abs(found.score - score) < LEAST_CHANGE) continue;
    changed.push(aId, bId);
    // As if it had never been kept: what is not kept counts less than the lowest score that is.
    if (found.score < KEPT_SCORE && status === "found") gone.push(id);
    else kept.push({ id, wasTold: score >= DEFAULT_GROUPING.minMean, a, b, found });
  }
  if (gone.length > 0) await db.link.deleteMany({ where: { id: { in: gone } } });
  await storeScores(db, engine, kept);
  await storeEvidence({ db, index }, kept);
  return changed;
}

async function storeScores(db: Db, engine: Engine, rescored: readonly Rescored[]): Promise<void> {
  if (rescored.length === 0) return;
  const parts = new Map(rescored.map(({ id, found }) => [id, found.parts]));
  await db.$executeRaw(sql`UPDATE "LinkEvidence" SET "parts" = v.value FROM ${jsonRows(engine, parts)} AS v
    WHERE "LinkEvidence"."linkId" = v.id`);
  const scores = rescored.map(({ id, found }) => {
    return { id, score: found.score, quotations: quotationsOf(found.parts) };
  });
  for (const rows of valueRows(COLUMNS, scores)) {
    await db.$executeRaw(sql`${rows} UPDATE "Link" SET "score" = v."score", "quotations" = v."quotations"
      FROM v WHERE "Link"."id" = v."id"`);
  }
}

const COLUMNS = { id: "INTEGER", score: "DOUBLE PRECISION", quotations: "DOUBLE PRECISION" } as const;

/** Weak when they were found, they were kept without their reasons. */
async function storeEvidence(known: Known, rescored: readonly Rescored[]): Promise<void> {
  const untold = rescored.filter(({ wasTold, found }) => !wasTold && found.score >= DEFAULT_GROUPING.minMean);
  await readTexts(known, [...new Set(untold.flatMap(({ a, b }) => [a.profile.id, b.profile.id]))]);
  for (const { id, a, b, found } of untold) {
    const profiles = [a.profile, b.profile];
    const sides = await readSides(known, [a.profile, b.profile]);
    const evidence: LinkEvidence = await explainSides(known, profiles, sides, found);
    await known.db.linkEvidence.update({ where: { linkId: id }, data: { evidence }, select: { linkId: true } });
  }
}

async function prepareArticles(index: SqlEventIndex, ids: number[]) {
  const prepared = await index.prepare(await index.profiles(ids));
  return new Map(prepared.map((one) => [one.profile.id, one]));
}
