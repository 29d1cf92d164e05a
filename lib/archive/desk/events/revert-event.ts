import { removeFollowUp } from "@/lib/archive/filing/events/follow-ups";
import { moveMembers, reviveEvent } from "@/lib/archive/filing/events/move-members";
import { listNamed, type OnEvents } from "@/lib/archive/history/load-event-decisions";
import type { Recorded } from "@/lib/archive/history/read-decision";
import type { Db } from "@/lib/db/client";
import { regroupNamed } from "./record-event-decision";

/**
 * Makes events what they would be without a decision, at the addresses they had. The decision itself is marked as undone
 * already; others stay in force, whichever came first.
 */
export async function revertEvent(db: Db, decision: Recorded<OnEvents>, now: Date): Promise<void> {
  const { kind, payload } = decision;
  if (kind === "event-split") {
    const named = new Set(listNamed(decision));
    const isIts = (fellows: string[]) => fellows.every((fingerprint) => named.has(fingerprint));
    await bringBack(db, payload.leaving, payload.eventId, now, ({ fellows }) => isIts(fellows));
  }
  if (kind === "event-move" && payload.fromId !== null) {
    await bringBack(db, [payload.article], payload.fromId, now, () => true);
    // An event of two that lost one is no more: the other stood in it, too.
    await bringBack(db, payload.from, payload.fromId, now, ({ eventId }) => eventId === null);
  }
  if (kind === "event-merge") {
    const { absorbed, absorbedId, keptId } = payload;
    await bringBack(db, absorbed, absorbedId, now, ({ eventId }) => eventId === keptId);
  }
  if (kind === "event-follow-up") await removeFollowUp(db, payload);
  await regroupNamed(db, listNamed(decision), now);
}

/** Two articles that a verdict took out of an event which is no more stand at its address again. */
export async function bringBackPair(db: Db, pair: readonly string[], eventId: number, now: Date): Promise<void> {
  if (await db.event.findUnique({ where: { id: eventId }, select: { id: true } })) return;
  await bringBack(db, pair, eventId, now, (place) => place.eventId === null);
}

/** Where an article stands now, and the fingerprints of all that stand there. */
type Place = { eventId: number | null; fellows: string[] };

/** Articles stand at the address again where a decision found them, unless others need them; grouping says who stays. */
async function bringBack(
  db: Db,
  fingerprints: readonly string[],
  eventId: number,
  now: Date,
  isFree: (place: Place) => boolean,
): Promise<void> {
  const rows = await db.article.findMany({
    where: { fingerprint: { in: [...fingerprints] }, status: { not: "withdrawn" } },
    select: { id: true, event: { select: { eventId: true } } },
  });
  const ids: number[] = [];
  for (const { id, event } of rows) {
    const fellows = event === null ? [] : await listFellows(db, event.eventId);
    if (isFree({ eventId: event?.eventId ?? null, fellows })) ids.push(id);
  }
  if (ids.length === 0) return;
  await reviveEvent(db, eventId, now);
  await moveMembers(db, ids, eventId, now);
}

async function listFellows(db: Db, eventId: number): Promise<string[]> {
  const rows = await db.eventArticle.findMany({
    where: { eventId, article: { status: { not: "withdrawn" } } },
    select: { article: { select: { fingerprint: true } } },
  });
  return rows.map((row) => row.article.fingerprint);
}
