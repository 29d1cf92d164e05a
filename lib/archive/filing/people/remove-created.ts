import { personAddress } from "@/lib/addresses";
import { personKey } from "@/lib/archive/history/subject-keys";
import type { Db } from "@/lib/db/client";

/**
 * Takes back a person that an act had made, once the act is undone; the address leads to `to`. One that something else
 * needs by now (mentions, decisions, merges) stays. Answers whether it was taken back.
 */
export async function removeCreated(db: Db, personId: number, to: string, now: Date): Promise<boolean> {
  // Asked for none of each, which an index answers: counted, each would be counted for the whole archive.
  const none = { none: {} };
  const person = await db.person.findFirst({
    where: { id: personId, mentions: none, found: none, decided: none, merged: none },
    select: { slug: true },
  });
  if (!person) return false;
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
