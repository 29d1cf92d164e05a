import { listInForce } from "@/lib/archive/history/list-in-force";
import type { Recorded } from "@/lib/archive/history/read-decision";
import { personKey, publicationSubject } from "@/lib/archive/history/subject-keys";
import type { Db } from "@/lib/db/client";
import type { Place } from "./act";
import { listSameLayer, placeOf } from "./acts";

/** What was decided later on top of a decision and is still in force, in words; null when it can be undone. */
export async function findLater(db: Db, decision: Recorded): Promise<string | null> {
  const kinds = listSameLayer(decision.kind);
  const place = placeOf(decision);
  const subject = subjectOf(place);
  if (kinds.length === 0 || subject === null) return null;
  const inForce = await listInForce(db, kinds, [subject]);
  // Others were merged into the person: that is no act on it.
  const last = inForce.filter((other) => other.id > decision.id && subjectOf(placeOf(other)) === subject).at(-1);
  if (!last) return null;
  return (await db.decision.findUniqueOrThrow({ where: { id: last.id }, select: { words: true } })).words;
}

function subjectOf(place: Place): string | null {
  if ("person" in place) return personKey(place.person);
  return "publication" in place ? publicationSubject(place.publication) : null;
}
