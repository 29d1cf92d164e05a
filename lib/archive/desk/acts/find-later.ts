import { listInForce } from "@/lib/archive/history/list-in-force";
import type { Recorded } from "@/lib/archive/history/read-decision";
import { personKey } from "@/lib/archive/history/subject-keys";
import type { Db } from "@/lib/db/client";
import { listSameLayer, placeOf } from "./acts";

/** What was decided later on top of a decision and is still in force, in words; null when it can be undone. */
export async function findLater(db: Db, decision: Recorded): Promise<string | null> {
  const kinds = listSameLayer(decision.kind);
  const place = placeOf(decision);
  if (kinds.length === 0 || !("person" in place)) return null;
  const isOnSame = (other: Recorded) => {
    // Others were merged into the person: that is no act on it.
    const otherPlace = placeOf(other);
    return "person" in otherPlace && otherPlace.person === place.person;
  };
  const inForce = await listInForce(db, kinds, [personKey(place.person)]);
  const last = inForce.filter((other) => other.id > decision.id && isOnSame(other)).at(-1);
  if (!last) return null;
  return (await db.decision.findUniqueOrThrow({ where: { id: last.id }, select: { words: true } })).words;
}
