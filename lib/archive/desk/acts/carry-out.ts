import type { DecisionKind, Payload } from "@/lib/archive/history/decision-kinds";
import { recordDecision } from "@/lib/archive/history/record-decision";
import type { Db } from "@/lib/db/client";
import type { Actor } from "@/lib/outcome";
import { actOf } from "./acts";

/** Records what an editor decided and carries it out; all in the transaction it is called in. */
export async function carryOut<K extends DecisionKind>(
  db: Db,
  decision: { kind: K; payload: Payload<K>; words: string },
  by: Actor,
  now: Date,
): Promise<{ ok: true; decisionId: number }> {
  const decisionId = await recordDecision(db, decision, by, now);
  await actOf(decision.kind).apply(db, decision.payload, now);
  return { ok: true, decisionId };
}
