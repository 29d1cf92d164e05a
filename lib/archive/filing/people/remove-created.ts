import { personAddress } from "@/lib/addresses";
import { personKey } from "@/lib/archive/history/subject-keys";
import type { Db } from "@/lib/db/client";

/**
 * Takes back a person that an act had made, once the act is undone; the address leads to `to`. One that something else
 * needs by now (mentions, decisions, merges) stays. Answers whether it was taken back.
 */
export async function removeCreated(db: Db, personId: number, to: string, now: Date): Promise<boolean> {
  const person = await db.person.findUnique({
    where: { id: personId },
    select: { slug: true, _count: { select: { mentions: true, found: true, decided: true, merged: true } } },
  });
  if (!person || Object.values(person._count).some((count) => count > 0)) return false;
  const ofPerson = { subjects: { some: { key: personKey(personId) } } };
  const isDecided = await db.decision.count({
    where: { kind: { startsWith: "person-" }, undoneAt: null, ...ofPerson },
  });
  if (isDecided > 0) return false;
  await db.person.delete({ where: { id: personId } });
  const from = personAddress(person.slug);
  await db.redirect.upsert({ where: { from }, create: { from, to, createdAt: now }, update: { to, createdAt: now } });
  return true;
}
