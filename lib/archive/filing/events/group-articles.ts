import { type JudgedPair, judgeLinks, keepStanding, listSure } from "@/lib/analysis/events/grouping/decide-shown-links";
import { groupIntoEvents, type PairDecision } from "@/lib/analysis/events/grouping/group-events";
import { pairSubject } from "@/lib/analysis/events/grouping/settle-statements";
import type { Context } from "@/lib/archive/context";
import { listStatements } from "@/lib/archive/history/event-statements";
import { loadEventDecisions, loadVerdicts, settleDecisions } from "@/lib/archive/history/load-event-decisions";
import type { Db } from "@/lib/db/client";
import { placeFollowUps } from "./follow-ups";
import { listReach, type ReachedArticle } from "./list-reach";
import { refreshEventsOf } from "./refresh-event";
import { showOtherLinks } from "./show-other-links";
import { storeGroups } from "./store-groups";

/**
 * Groups these articles, and those that may belong to one event with them, anew, keeping the events' addresses. Only links
 * of the kind "same-event" count, and what editors said of links and events, found again by the articles' fingerprints.
 */
export async function groupArticles(db: Db, articleIds: readonly number[], now: Date): Promise<void> {
  const reached = await listReach(db, articleIds);
  if (reached.length === 0) return;
  const rewritten = await regroup(db, reached, now);
  // An event of the same members may have another headline or date now.
  await refreshEventsOf(db, articleIds, rewritten);
  await showOtherLinks(
    db,
    reached.map((article) => article.id),
  );
}

/** Articles grouped in one transaction: with what they reach, a few thousand at most. */
const GROUPED_AT_ONCE = 500;

/** Groups any number of articles, in a transaction for each batch: one reaches all its articles are linked with, so batches change no event. */
export async function groupInBatches(context: Context, articleIds: readonly number[]): Promise<void> {
  for (let start = 0; start < articleIds.length; start += GROUPED_AT_ONCE) {
    const batch = articleIds.slice(start, start + GROUPED_AT_ONCE);
    await context.db.$transaction((db) => groupArticles(db, batch, context.now()));
  }
}

type StoredLink = {
  id: number;
  aId: number;
  bId: number;
  score: number;
  status: string;
  isShown: boolean;
  quotations: number;
};

/** Answers with the events that were written anew. */
async function regroup(db: Db, articles: ReachedArticle[], now: Date): Promise<ReadonlySet<number>> {
  const ids = articles.map((article) => article.id);
  const isMember = new Set(ids);
  const rows: StoredLink[] = await db.link.findMany({
    where: { aId: { in: ids }, kind: "same-event" },
    select: { id: true, aId: true, bId: true, score: true, status: true, isShown: true, quotations: true },
  });
  const links = rows.filter((link) => isMember.has(link.bId));
  const decided = await putInForce(db, articles, links);
  const judged = toJudged(articles, links);
  const scored = judged.map(({ a, b, score }) => ({ a, b, score: { score, parts: [] } }));
  const formed = keepStanding(groupIntoEvents(ids, scored, decided), judged, decided);
  const groups = formed.filter((group) => group.length > 1);
  const shown = judgeLinks(groups, judged);
  await showLinks(db, links, shown);
  return storeGroups(db, articles, { groups, sure: listSure(groups, judged, shown, decided) }, now);
}

/** What editors' decisions say of these articles, pair by pair; links that are overtaken no longer say it. */
async function putInForce(db: Db, articles: ReachedArticle[], links: StoredLink[]): Promise<PairDecision[]> {
  const prints = new Map(articles.map((article) => [article.id, article.fingerprint]));
  const printOf = (id: number) => prints.get(id) ?? "";
  const onEvents = await loadEventDecisions(db, [...prints.values()]);
  const linked = links.map(({ aId, bId }) => [printOf(aId), printOf(bId)] as const);
  const said = listStatements(onEvents).map(({ a, b }) => [a, b] as const);
  const verdicts = await loadVerdicts(db, [...linked, ...said]);
  const { pairs, overtaken } = settleDecisions([...onEvents, ...verdicts]);
  const inForce = verdicts.filter((one) => one.payload.link === "same-event" && !overtaken.has(one.id));
  const verdictOf = new Map(inForce.map(({ payload }) => [pairSubject(...payload.pair), payload.verdict]));
  for (const [place, pair] of linked.entries()) {
    const link = links[place];
    const status = verdictOf.get(pairSubject(...pair)) ?? "found";
    if (link && link.status !== status) await db.link.update({ where: { id: link.id }, data: { status } });
  }
  const idsOf = groupByPrint(articles);
  await placeFollowUps(db, { decisions: onEvents, overtaken, idsOf });
  return pairs.flatMap(({ a, b, verdict }) =>
    (idsOf.get(a) ?? []).flatMap((one) =>
      (idsOf.get(b) ?? []).filter((other) => other.id !== one.id).map((other) => ({ a: one.id, b: other.id, verdict })),
    ),
  );
}

function toJudged(articles: readonly ReachedArticle[], links: readonly StoredLink[]): JudgedPair[] {
  const publications = new Map(articles.map(({ id, publicationId }) => [id, publicationId]));
  return links.map(({ aId, bId, score, quotations }) => {
    const [a, b] = [publications.get(aId) ?? null, publications.get(bId) ?? null];
    return { a: aId, b: bId, score, quotations, isOnePublication: a !== null && a === b };
  });
}

/** Marks which links readers see, now that the events are known. */
async function showLinks(db: Db, links: StoredLink[], shown: ReadonlySet<number>): Promise<void> {
  for (const isShown of [true, false]) {
    const changed = links.filter((link, place) => shown.has(place) === isShown && link.isShown !== isShown);
    const ids = changed.map((link) => link.id);
    if (ids.length > 0) await db.link.updateMany({ where: { id: { in: ids } }, data: { isShown } });
  }
}

function groupByPrint(articles: ReachedArticle[]): Map<string, ReachedArticle[]> {
  const byPrint = new Map<string, ReachedArticle[]>();
  for (const article of articles) {
    byPrint.set(article.fingerprint, [...(byPrint.get(article.fingerprint) ?? []), article]);
  }
  return byPrint;
}
