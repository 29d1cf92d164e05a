import { articleAddress } from "@/lib/addresses";
import { findRedirect } from "@/lib/archive/reading/find-redirect";
import { PUBLISHED } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";

/**
 * Puts articles into an event ahead of grouping, so that it keeps its address whatever the numbers; null takes them out
 * of any. An event left without articles leads on.
 */
export async function moveMembers(
  db: Db,
  articleIds: readonly number[],
  eventId: number | null,
  now: Date,
): Promise<void> {
  const ids = [...articleIds];
  const before = await db.eventArticle.findMany({ where: { articleId: { in: ids } } });
  await db.eventArticle.deleteMany({ where: { articleId: { in: ids } } });
  if (eventId !== null) await db.eventArticle.createMany({ data: ids.map((articleId) => ({ articleId, eventId })) });
  for (const left of new Set(before.map((row) => row.eventId))) {
    if ((await db.eventArticle.count({ where: { eventId: left } })) > 0) continue;
    const members = before.filter((row) => row.eventId === left).map((row) => row.articleId);
    await retireEvent(db, left, members, now);
  }
}

/** An event of its own for articles that leave another. */
export async function foundEvent(db: Db, articleIds: readonly number[], now: Date): Promise<number> {
  const { id } = await db.event.create({ data: { name: "", slug: "event", createdAt: now }, select: { id: true } });
  await moveMembers(db, articleIds, id, now);
  return id;
}

/** Brings an event back to the address it had; it needs articles and a name thereafter. */
export async function reviveEvent(db: Db, eventId: number, now: Date): Promise<void> {
  if (await db.event.findUnique({ where: { id: eventId }, select: { id: true } })) return;
  await db.event.create({ data: { id: eventId, name: "", slug: "event", createdAt: now } });
  await db.redirect.deleteMany({ where: { from: `/events/${eventId}` } });
}

/** An event that is no more leads to the one that took most of its articles, else to the first of them. */
export async function retireEvent(db: Db, eventId: number, members: readonly number[], now: Date): Promise<void> {
  const from = `/events/${eventId}`;
  const to = (await findHeir(db, eventId, members)) ?? (await findFirst(db, members));
  if (to !== null && (await findRedirect(db, to)) !== from) {
    await db.redirect.upsert({ where: { from }, create: { from, to, createdAt: now }, update: { to, createdAt: now } });
  }
  await db.event.deleteMany({ where: { id: eventId } });
}

async function findHeir(db: Db, eventId: number, members: readonly number[]): Promise<string | null> {
  const after = await db.eventArticle.findMany({ where: { articleId: { in: [...members] } } });
  const votes = new Map<number, number>();
  for (const row of after) {
    if (row.eventId !== eventId) votes.set(row.eventId, (votes.get(row.eventId) ?? 0) + 1);
  }
  const heir = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
  return heir === undefined ? null : `/events/${heir}`;
}

async function findFirst(db: Db, members: readonly number[]): Promise<string | null> {
  const article = await db.article.findFirst({
    where: { id: { in: [...members] }, ...PUBLISHED },
    select: { id: true, slug: true },
    orderBy: { id: "asc" },
  });
  return article && articleAddress(article.id, article.slug);
}
