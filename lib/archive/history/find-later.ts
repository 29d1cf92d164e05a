import type { Db } from "@/lib/db/client";
import type { DecisionKind } from "./decision-kinds";
import { listInForce } from "./list-in-force";
import type { Recorded } from "./read-decision";
import { personKey } from "./subject-keys";

/** Acts that change the same thing of a person: of these only the last can be undone. */
const LAYERS = [
  ["person-rename"],
  ["person-merge", "person-reject", "person-hide", "person-confirm"],
  ["person-note", "person-authority"],
  ["person-wikidata", "person-authority"],
] as const satisfies DecisionKind[][];

type Layered = (typeof LAYERS)[number][number];

/** What was decided later on top of a decision and is still in force, in words; null when it can be undone. */
export async function findLater(db: Db, decision: Recorded): Promise<string | null> {
  const kinds: Layered[] = LAYERS.filter((layer) => layer.some((kind) => kind === decision.kind)).flat();
  if (kinds.length === 0 || !("personId" in decision.payload) || decision.payload.personId === null) return null;
  const { personId } = decision.payload;
  const inForce = await listInForce(db, kinds, [personKey(personId)]);
  // Others were merged into the person: that is no act on it.
  const last = inForce.filter((one) => one.payload.personId === personId && one.id > decision.id).at(-1);
  if (!last) return null;
  return (await db.decision.findUniqueOrThrow({ where: { id: last.id }, select: { words: true } })).words;
}
