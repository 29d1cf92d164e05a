import { groupUtterances, listRunKeys, MIN_RUN } from "@/lib/analysis/events/reports/group-utterances";
import { listPieces } from "@/lib/analysis/text/align-passages";
import { isTitle } from "@/lib/analysis/text/is-title";
import { readPostings } from "@/lib/archive/filing/events/postings";
import type { Db, Engine } from "@/lib/db/client";
import { dropStanding } from "./drop-standing";
import type { Reached } from "./store-shared";
import { storeShared } from "./store-shared";

/** How many quotations away one may be and still be grouped again: what lies farther is left alone. */
const MAX_STEPS = 3;
/** Beyond so many quotations no step is taken: a slogan that every article prints. */
const MAX_REACH = 3000;
// Articles that one statement may name.
const MAX_NAMED = 400;

/**
 * Groups the quotations of these articles with those of others that print the same utterance, keeping the addresses of
 * groups that stand. Looked at are articles that share one of the few quotation keys linking files, or are linked or grouped
 * already: the cost does not grow with the archive. The result does not depend on the order of articles.
 */
export async function shareQuotations(
  { db, engine }: { db: Db; engine: Engine },
  articleIds: readonly number[],
  now: Date,
): Promise<void> {
  const reached = await listReach(db, engine, articleIds);
  if (reached.length === 0) return;
  const groups = (await dropStanding(db, groupUtterances(reached, MIN_RUN))).filter(
    (group) => new Set(group.map((quotation) => quotation.articleId)).size > 1,
  );
  await storeShared(db, reached, groups, now);
}

/** The quotations of these articles, and all that share words with them or with one of those, with their whole groups. */
async function listReach(db: Db, engine: Engine, articleIds: readonly number[]): Promise<Reached[]> {
  const all = new Map<number, Reached>();
  const seen = new Set<string>();
  let layer = await loadQuotations(db, { articleId: { in: [...articleIds] } });
  for (let step = 0; step < MAX_STEPS && layer.length > 0 && all.size < MAX_REACH; step += 1) {
    add(all, seen, layer);
    const near = await listNear(db, engine, [...new Set(layer.map((quotation) => quotation.articleId))]);
    const others = await loadInBatches(near, (some) => loadQuotations(db, { articleId: { in: some } }));
    layer = others.filter((one) => !all.has(one.id) && keysOf(one).some((key) => seen.has(key)));
  }
  add(all, seen, layer);
  const groups = [...new Set([...all.values()].flatMap((one) => one.sharedId ?? []))];
  add(all, seen, await loadInBatches(groups, (some) => loadQuotations(db, { sharedId: { in: some } })));
  return [...all.values()];
}

function add(all: Map<number, Reached>, seen: Set<string>, quotations: Reached[]): void {
  for (const quotation of quotations) {
    if (all.has(quotation.id)) continue;
    all.set(quotation.id, quotation);
    for (const key of keysOf(quotation)) seen.add(key);
  }
}

const keysOf = ({ text }: Reached) => listRunKeys(listPieces(text));

type Which = { articleId: { in: number[] } } | { sharedId: { in: number[] } };

async function loadQuotations(db: Db, where: Which): Promise<Reached[]> {
  const rows = await db.quotation.findMany({
    where: { ...where, wordCount: { gte: MIN_RUN } },
    select: { id: true, articleId: true, text: true, sharedId: true },
    orderBy: { id: "asc" },
  });
  return rows.filter((row) => row.sharedId !== null || !isTitle(row.text));
}

async function loadInBatches(ids: number[], load: (some: number[]) => Promise<Reached[]>): Promise<Reached[]> {
  const found: Reached[] = [];
  for (let at = 0; at < ids.length; at += MAX_NAMED) found.push(...(await load(ids.slice(at, at + MAX_NAMED))));
  return found;
}

/** Articles that may print a quotation of these; the newest where a slogan leads to more than are looked at. */
async function listNear(db: Db, engine: Engine, articleIds: number[]): Promise<number[]> {
  const near = new Set<number>();
  const some = articleIds.slice(0, MAX_NAMED);
  const among = { in: some };
  for (const { aId, bId } of [
    ...(await db.link.findMany({ where: { aId: among }, select: { aId: true, bId: true } })),
    ...(await db.link.findMany({ where: { bId: among }, select: { aId: true, bId: true } })),
  ]) {
    near.add(aId).add(bId);
  }
  for (const id of await listSharingKey(db, engine, some)) near.add(id);
  const known = new Set(articleIds);
  return [...near]
    .filter((id) => !known.has(id))
    .sort((a, b) => b - a)
    .slice(0, MAX_REACH);
}

/** The newest articles filed under a quotation key of these. */
async function listSharingKey(db: Db, engine: Engine, articleIds: number[]): Promise<Set<number>> {
  const rows = await db.articleKey.findMany({
    where: { articleId: { in: articleIds }, key: { startsWith: "q:" } },
    select: { key: true },
    distinct: ["key"],
  });
  const postings = await readPostings(
    db,
    engine,
    rows.map(({ key }) => key),
  );
  return new Set([...postings.values()].flat());
}
