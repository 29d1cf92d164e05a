import { DEFAULT_GROUPING } from "@/lib/analysis/events/grouping/group-events";
import { listNamed, loadEventDecisions } from "@/lib/archive/history/load-event-decisions";
import type { Db } from "@/lib/db/client";
import { LIVE } from "@/lib/db/states";

/** How many links away an article may be and still be grouped again: what lies farther is left alone. */
const MAX_STEPS = 3;
/** Beyond so many more articles than there are newcomers a step is not taken: a flood of near copies. */
const MAX_REACH = 2000;

export type ReachedArticle = { id: number; fingerprint: string; publicationId: number | null };

/**
 * All articles reachable over links strong enough to group, with the other members of their present events and whom
 * editors' decisions tie them to; in order of id. What was taken back is not among them.
 */
export async function listReach(db: Db, start: readonly number[]): Promise<ReachedArticle[]> {
  const all = new Map((await loadArticles(db, { id: { in: [...start] } })).map((row) => [row.id, row]));
  let layer = [...all.values()];
  for (let step = 0; layer.length > 0; step += 1) {
    const near = layer.map((row) => row.id);
    const isFar = step >= MAX_STEPS || all.size >= start.length + MAX_REACH;
    const linked = isFar ? [] : await listLinked(db, near);
    const fellows = await listFellows(db, [...near, ...linked]);
    // What an editor tied together is never taken apart, however far it reaches.
    const tied = await listTied(db, layer);
    const found = await loadArticles(db, { id: { in: [...new Set([...linked, ...fellows])] } });
    layer = [...new Map([...found, ...tied].map((row) => [row.id, row])).values()].filter((row) => !all.has(row.id));
    for (const row of layer) all.set(row.id, row);
  }
  return [...all.values()].sort((a, b) => a.id - b.id);
}

function loadArticles(
  db: Db,
  where: { id: { in: number[] } } | { fingerprint: { in: string[] } },
): Promise<ReachedArticle[]> {
  return db.article.findMany({
    where: { ...where, ...LIVE },
    select: { id: true, fingerprint: true, publicationId: true },
  });
}

async function listLinked(db: Db, ids: readonly number[]): Promise<number[]> {
  const strong = { kind: "same-event", OR: [{ score: { gte: DEFAULT_GROUPING.minMean } }, { status: "confirmed" }] };
  // One list a query: two would together exceed the parameters a statement may have.
  const select = { aId: true, bId: true };
  const from = await db.link.findMany({ where: { aId: { in: [...ids] }, ...strong }, select });
  const to = await db.link.findMany({ where: { bId: { in: [...ids] }, ...strong }, select });
  return [...from, ...to].flatMap((link) => [link.aId, link.bId]);
}

/** The members of the events these articles stand in. */
async function listFellows(db: Db, ids: readonly number[]): Promise<number[]> {
  const events = await db.eventArticle.findMany({
    where: { articleId: { in: [...ids] } },
    select: { eventId: true },
    distinct: ["eventId"],
  });
  const members = await db.eventArticle.findMany({
    where: { eventId: { in: events.map((row) => row.eventId) } },
    select: { articleId: true },
  });
  return members.map((row) => row.articleId);
}

/** The articles that decisions on events name together with these. */
async function listTied(db: Db, articles: readonly ReachedArticle[]): Promise<ReachedArticle[]> {
  const decisions = await loadEventDecisions(
    db,
    articles.map((row) => row.fingerprint),
  );
  if (decisions.length === 0) return [];
  return loadArticles(db, { fingerprint: { in: [...new Set(decisions.flatMap(listNamed))] } });
}
