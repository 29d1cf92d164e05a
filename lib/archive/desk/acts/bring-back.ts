import { moveMembers, reviveEvent } from "@/lib/archive/filing/events/move-members";
import type { Db } from "@/lib/db/client";
import { LIVE } from "@/lib/db/states";

/** Two articles that a verdict took out of an event which is no more are at its address again. */
export async function bringBackPair(db: Db, pair: readonly string[], eventId: number, now: Date): Promise<void> {
  if (await db.event.findUnique({ where: { id: eventId }, select: { id: true } })) return;
  await bringBack(db, pair, eventId, now, (position) => position.eventId === null);
}

/** The event an article is in now, and the fingerprints of all that are in it. */
type Position = { eventId: number | null; fellows: string[] };

/** Articles are at the address again where a decision found them, unless others need them; grouping says who stays. */
export async function bringBack(
  db: Db,
  fingerprints: readonly string[],
  eventId: number,
  now: Date,
  isFree: (place: Position) => boolean,
): Promise<void> {
  const rows = await db.article.findMany({
    where: { fingerprint: { in: [...fingerprints] }, ...LIVE },
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
    where: { eventId, article: LIVE },
    select: { article: { select: { fingerprint: true } } },
  });
  return rows.map((row) => row.article.fingerprint);
}
