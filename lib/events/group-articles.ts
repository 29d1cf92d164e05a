import { toSlug } from "@/lib/addresses";
import type { Db } from "@/lib/db/client";
import { DEFAULT_GROUPING, groupIntoEvents, type PairDecision } from "./group-events";
import { judgeLinks } from "./judge-links";
import { loadLinkable } from "./load-linkable";
import { nameEvent } from "./name-event";
import type { ScorePart } from "./types";

/** A component larger than this is a flood of near copies; what lies beyond waits for the next grouping. */
const MAX_COMPONENT = 2000;

/** Groups the articles that may belong to one event with any of these anew, keeping the events' addresses. */
export async function groupArticles(db: Db, articleIds: readonly number[], now: Date): Promise<void> {
  const done = new Set<number>();
  for (const id of articleIds) {
    if (done.has(id)) continue;
    const component = await listComponent(db, id);
    for (const member of component) done.add(member);
    if (component.length > 1 || (await isInEvent(db, id))) await regroup(db, component, now);
  }
}

/** Also the last article of an event, which then is none. */
async function isInEvent(db: Db, articleId: number): Promise<boolean> {
  return (await db.eventArticle.findUnique({ where: { articleId }, select: { eventId: true } })) !== null;
}

/** All articles reachable over links strong enough to group, and the members of their present events. */
async function listComponent(db: Db, start: number): Promise<number[]> {
  const all = new Set([start]);
  let layer = [start];
  while (layer.length > 0 && all.size < MAX_COMPONENT) {
    const strong = { OR: [{ score: { gte: DEFAULT_GROUPING.minMean } }, { status: "confirmed" }] };
    // One list a query: two would together exceed the parameters a statement may have.
    const select = { aId: true, bId: true };
    const from = await db.link.findMany({ where: { aId: { in: layer }, ...strong }, select });
    const to = await db.link.findMany({ where: { bId: { in: layer }, ...strong }, select });
    const links = [...from, ...to];
    const events = await db.eventArticle.findMany({ where: { articleId: { in: layer } }, select: { eventId: true } });
    const members = await db.eventArticle.findMany({
      where: { eventId: { in: [...new Set(events.map((row) => row.eventId))] } },
      select: { articleId: true },
    });
    const found = [...links.flatMap((link) => [link.aId, link.bId]), ...members.map((row) => row.articleId)];
    layer = [...new Set(found)].filter((id) => !all.has(id));
    for (const id of layer) all.add(id);
  }
  return [...all].sort((a, b) => a - b);
}

async function regroup(db: Db, ids: number[], now: Date): Promise<void> {
  const isMember = new Set(ids);
  const rows = await db.link.findMany({
    where: { aId: { in: ids } },
    select: { id: true, aId: true, bId: true, score: true, status: true, isShown: true, parts: true },
  });
  const links = rows.filter((link) => isMember.has(link.bId));
  const decisions = links.flatMap(({ aId, bId, status }): PairDecision[] =>
    status === "found" ? [] : [{ a: aId, b: bId, verdict: status === "confirmed" ? "same-event" : "different-event" }],
  );
  const scored = links.map(({ aId, bId, score }) => ({ a: aId, b: bId, score: { score, parts: [] } }));
  const groups = groupIntoEvents(ids, scored, decisions).filter((group) => group.length > 1);
  await storeGroups(db, ids, groups, now);
  await showLinks(db, groups, links);
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

async function storeGroups(db: Db, ids: number[], groups: number[][], now: Date): Promise<void> {
  const before = await db.eventArticle.findMany({ where: { articleId: { in: ids } } });
  const oldEvents = [...new Set(before.map((row) => row.eventId))];
  await db.eventArticle.deleteMany({ where: { articleId: { in: ids } } });
  const kept = new Set<number>();
  for (const group of [...groups].sort((a, b) => b.length - a.length)) {
    const eventId = chooseEventId(group, before, kept) ?? (await createEvent(db, now));
    kept.add(eventId);
    await db.eventArticle.createMany({ data: group.map((articleId) => ({ articleId, eventId })) });
    await refreshEvent(db, eventId);
  }
  for (const eventId of oldEvents) if (!kept.has(eventId)) await retireEvent(db, eventId, before, now);
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

/** Brings the events of these articles up to date. */
export async function refreshEventsOf(db: Db, articleIds: readonly number[]): Promise<void> {
  const rows = await db.eventArticle.findMany({
    where: { articleId: { in: [...articleIds] } },
    select: { eventId: true },
    distinct: ["eventId"],
  });
  for (const { eventId } of rows) await refreshEvent(db, eventId);
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
