import type { Db } from "@/lib/db/client";
import type { DecisionBody, DecisionKind } from "./types";

/** Acts that change the same thing of a person: of these only the last can be undone. */
const LAYERS: DecisionKind[][] = [
  ["person-rename"],
  ["person-merge", "person-reject", "person-hide", "person-confirm"],
  ["person-note", "person-authority"],
  ["person-wikidata", "person-authority"],
];

/** What was decided later on top of a decision and still stands, in words; null when it can be undone. */
export async function findLater(db: Db, decision: DecisionBody, id: number): Promise<string | null> {
  const kinds = LAYERS.filter((layer) => layer.includes(decision.kind)).flat();
  if (kinds.length === 0) return null;
  const later = await db.decision.findFirst({
    where: { kind: { in: kinds }, subject: decision.subject, undoneAt: null, id: { gt: id } },
    select: { words: true },
    orderBy: { id: "desc" },
  });
  return later?.words ?? null;
}
