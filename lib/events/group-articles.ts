import { toSlug } from "@/lib/addresses";
import type { Db } from "@/lib/db/client";
import { DEFAULT_GROUPING, groupIntoEvents, type PairDecision } from "./group-events";
import { judgeLinks } from "./judge-links";
import { loadLinkable } from "./load-linkable";
import { nameEvent } from "./name-event";
import type { ScorePart } from "./types";

/** How many links away an article may be and still be grouped anew: what lies farther stands as it stood. */
const MAX_STEPS = 3;
/** Beyond so many more articles than there are newcomers a step is not taken: a flood of near copies. */
const MAX_REACH = 2000;

/** Groups these articles, and those that may belong to one event with them, anew, keeping the events' addresses. */
export async function groupArticles(db: Db, articleIds: readonly number[], now: Date): Promise<void> {
  const reached = await listReach(db, articleIds);
  if (reached.length === 0) return;
  const rewritten = await regroup(db, reached, now);
  // An event of the same members may have another headline or date now.
  await refreshEventsOf(db, articleIds, rewritten);
}

/** All articles reachable over links strong enough to group, and the members of their present events. */
async function listReach(db: Db, start: readonly number[]): Promise<number[]> {
  const all = new Set(start);
  let layer = [...all];
  for (let step = 0; step < MAX_STEPS && layer.length > 0 && all.size < start.length + MAX_REACH; step += 1) {
    const linked = await listLinked(db, layer);
    const found = [...linked, ...(await listFellows(db, [...layer, ...linked]))];
    layer = [...new Set(found)].filter((id) => !all.has(id));
    for (const id of layer) all.add(id);
  }
  return [...all].sort((a, b) => a - b);
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

/** Answers with the events that were written anew. */
async function regroup(db: Db, ids: number[], now: Date): Promise<ReadonlySet<number>> {
  const isMember = new Set(ids);
  const rows = await db.link.findMany({
    where: { aId: { in: ids }, kind: "same-event" },
    select: { id: true, aId: true, bId: true, score: true, status: true, isShown: true, parts: true },
  });
  const links = rows.filter((link) => isMember.has(link.bId));
  const decisions = links.flatMap(({ aId, bId, status }): PairDecision[] =>
    status === "found" ? [] : [{ a: aId, b: bId, verdict: status === "confirmed" ? "same-event" : "different-event" }],
  );
  const scored = links.map(({ aId, bId, score }) => ({ a: aId, b: bId, score: { score, parts: [] } }));
  const groups = groupIntoEvents(ids, scored, decisions).filter((group) => group.length > 1);
  const rewritten = await storeGroups(db, ids, groups, now);
  await showLinks(db, groups, links);
  return rewritten;
}

type StoredLink = { id: number; aId: number; bId: number; score: number; isShown: boolean; parts: unknown };

/** Marks which links readers see, now that the events are known. */
async function showLinks(db: Db, groups: number[][], links: StoredLink[]): Promise<void> {
  const judged = links.map(({ aId, bId, score, parts }) => ({
    a: aId,
    b: bId,
    score,
    quotations: quotationsOf(parts),
  }));
  const shown = judgeLinks(groups, judged);
  for (const isShown of [true, false]) {
    const changed = links.filter((link, place) => shown.has(place) === isShown && link.isShown !== isShown);
    const ids = changed.map((link) => link.id);
    if (ids.length > 0) await db.link.updateMany({ where: { id: { in: ids } }, data: { isShown } });
  }
}

function quotationsOf(parts: unknown): number {
  return (parts as ScorePart[]).find((part) => part.name === "quotations")?.value ?? 0;
}

async function storeGroups(db: Db, ids: number[], groups: number[][], now: Date): Promise<ReadonlySet<number>> {
  const before = await db.eventArticle.findMany({ where: { articleId: { in: ids } } });
  const standing = new Map<string, number>();
  for (const [eventId, members] of listMembers(before)) standing.set(members.join(" "), eventId);
  const isStanding = (group: number[]) => standing.has(group.join(" "));
  const untouched = new Set(groups.flatMap((group) => standing.get(group.join(" ")) ?? []));
  const changed = before.filter((row) => !untouched.has(row.eventId));
  await db.eventArticle.deleteMany({ where: { articleId: { in: changed.map((row) => row.articleId) } } });
  const kept = new Set<number>();
  for (const group of groups.filter((one) => !isStanding(one)).sort((a, b) => b.length - a.length)) {
    const eventId = chooseEventId(group, changed, kept) ?? (await createEvent(db, now));
    kept.add(eventId);
    await db.eventArticle.createMany({ data: group.map((articleId) => ({ articleId, eventId })) });
    await refreshEvent(db, eventId);
  }
  const gone = new Set(changed.map((row) => row.eventId).filter((eventId) => !kept.has(eventId)));
  for (const eventId of gone) await retireEvent(db, eventId, changed, now);
  return kept;
}

/** Article ids by event, in order. */
function listMembers(rows: Membership[]): Map<number, number[]> {
  const members = new Map<number, number[]>();
  for (const { articleId, eventId } of [...rows].sort((a, b) => a.articleId - b.articleId)) {
    const ids = members.get(eventId);
    if (ids) ids.push(articleId);
    else members.set(eventId, [articleId]);
  }
  return members;
}

type Membership = { articleId: number; eventId: number };

/** The event most of the group stood in before, unless another group took it. */
function chooseEventId(group: number[], before: Membership[], kept: Set<number>): number | null {
  const votes = new Map<number, number>();
  for (const { articleId, eventId } of before) {
    if (group.includes(articleId) && !kept.has(eventId)) votes.set(eventId, (votes.get(eventId) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}

async function createEvent(db: Db, now: Date): Promise<number> {
  const { id } = await db.event.create({ data: { name: "", slug: "event", createdAt: now }, select: { id: true } });
  return id;
}

/** Brings the events of these articles up to date, but those that are. */
export async function refreshEventsOf(
  db: Db,
  articleIds: readonly number[],
  fresh: ReadonlySet<number> = new Set(),
): Promise<void> {
  const rows = await db.eventArticle.findMany({
    where: { articleId: { in: [...articleIds] } },
    select: { eventId: true },
    distinct: ["eventId"],
  });
  for (const { eventId } of rows) if (!fresh.has(eventId)) await refreshEvent(db, eventId);
}

/** Counts, name and date of an event from its published articles. */
export async function refreshEvent(db: Db, eventId: number): Promise<void> {
  const rows = await db.eventArticle.findMany({
    where: { eventId },
    select: { article: { select: { id: true, status: true, publicationId: true } } },
    orderBy: { articleId: "asc" },
  });
  const members = rows.map((row) => row.article);
  const published = members.filter((article) => article.status === "published");
  const speaking = published.length > 0 ? published : members;
  const articles = [];
  for (const { id } of speaking) articles.push(await loadLinkable(db, id));
  const { name, date } = nameEvent(articles);
  await db.event.update({
    where: { id: eventId },
    data: {
      name,
      slug: toSlug(name) || "event",
      date: date?.value.date ?? null,
      datePrecision: date?.value.precision ?? null,
      dateReason: date?.reason,
      articleCount: published.length,
      publicationCount: new Set(published.map((article) => article.publicationId)).size,
    },
  });
}

/** An event that is no more leads to the one that took most of its articles. */
async function retireEvent(db: Db, eventId: number, before: Membership[], now: Date): Promise<void> {
  const members = before.filter((row) => row.eventId === eventId).map((row) => row.articleId);
  const after = await db.eventArticle.findMany({ where: { articleId: { in: members } } });
  const heir = chooseEventId(members, after, new Set());
  if (heir !== null) {
    const [from, to] = [`/events/${eventId}`, `/events/${heir}`];
    await db.redirect.upsert({ where: { from }, create: { from, to, createdAt: now }, update: { to, createdAt: now } });
  }
  await db.event.delete({ where: { id: eventId } });
}
