import { createHash } from "node:crypto";
import type { ImpliedVerdict, LinkVerdict } from "@/lib/archive/history/decision-kinds";
import { PUBLISHED } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { isLive, LIVE } from "@/lib/db/states";
import type { Outcome } from "@/lib/outcome";

/** An event as a decision takes it, or an article that stands alone. */
export type Side = {
  eventId: number | null;
  name: string;
  articles: { id: number; title: string; fingerprint: string }[];
};

/** Where an act points to: an event, or the event of an article, or that article alone. */
export type EventTarget = { eventId: number } | { articleId: number };

const MOVED = "This event has changed meanwhile. Load the page again.";

/**
 * The event an editor decides on. `seen` is what they saw of it (`signMembers`): with other articles in it by now, they
 * are asked to look again.
 */
export async function loadEvent(db: Db, eventId: number, seen?: string): Promise<Outcome<{ side: Side }>> {
  const side = await findSide(db, eventId);
  if (side === null) {
    const isMoved = (await db.redirect.count({ where: { from: `/events/${eventId}` } })) > 0;
    return isMoved ? { ok: false, reason: "conflict", words: MOVED } : NO_EVENT;
  }
  if (seen !== undefined && seen !== (await signEvent(db, eventId))) {
    return { ok: false, reason: "conflict", words: MOVED };
  }
  return { ok: true, side };
}

export async function loadTarget(db: Db, target: EventTarget): Promise<Outcome<{ side: Side }>> {
  if ("eventId" in target) return loadEvent(db, target.eventId);
  const article = await db.article.findUnique({
    where: { id: target.articleId },
    select: { ...ARTICLE, status: true, event: { select: { eventId: true } } },
  });
  if (!article || !isLive(article)) {
    return { ok: false, reason: "not-found", words: "There is no such article." };
  }
  if (article.event) return loadEvent(db, article.event.eventId);
  const { id, title, fingerprint } = article;
  return { ok: true, side: { eventId: null, name: title, articles: [{ id, title, fingerprint }] } };
}

/** Both sides of a decision on an event and another, or an article that stands alone. */
export async function loadSides(
  db: Db,
  eventId: number,
  { other, seen }: { other: EventTarget; seen?: string },
): Promise<Outcome<{ side: Side; other: Side }>> {
  const found = await loadEvent(db, eventId, seen);
  if (!found.ok) return found;
  const target = await loadTarget(db, other);
  return target.ok ? { ok: true, side: found.side, other: target.side } : target;
}

const NO_EVENT = { ok: false, reason: "not-found", words: "There is no such event." } as const;
const ARTICLE = { id: true, title: true, fingerprint: true } as const;

async function findSide(db: Db, eventId: number): Promise<Side | null> {
  const event = await db.event.findUnique({ where: { id: eventId }, select: { name: true } });
  const rows = await db.eventArticle.findMany({
    where: { eventId, article: LIVE },
    orderBy: { articleId: "asc" },
    select: { article: { select: ARTICLE } },
  });
  if (!event || rows.length === 0) return null;
  return { eventId, name: event.name, articles: rows.map((row) => row.article) };
}

/** A short sign of the articles readers see in an event, to tell later whether it is still the same. */
export async function signEvent(db: Db, eventId: number): Promise<string> {
  const rows = await db.eventArticle.findMany({
    where: { eventId, article: PUBLISHED },
    orderBy: { articleId: "asc" },
    select: { articleId: true },
  });
  const ids = rows.map((row) => row.articleId).join(" ");
  return createHash("sha256").update(ids).digest("base64url").slice(0, SIGN_CHARS);
}

const SIGN_CHARS = 16;

export const listPrints = (articles: Side["articles"]) => [...new Set(articles.map((one) => one.fingerprint))].sort();
export const listIds = (articles: Side["articles"]) => articles.map((one) => one.id);

/** The links between two sides as they stand before a decision, with what it says of them. */
export async function listImplied(
  db: Db,
  ones: readonly number[],
  others: readonly number[],
  verdict: LinkVerdict,
): Promise<ImpliedVerdict[]> {
  const isOther = new Set(others);
  const where = { kind: "same-event" };
  const select = { aId: true, bId: true, score: true, isShown: true };
  const from = await db.link.findMany({ where: { ...where, aId: { in: [...ones] } }, select });
  const to = await db.link.findMany({ where: { ...where, bId: { in: [...ones] } }, select });
  const across = [...from.filter((link) => isOther.has(link.bId)), ...to.filter((link) => isOther.has(link.aId))];
  return across.map(({ score, isShown }) => ({ score, isShown, verdict }));
}
