import type { Db } from "@/lib/db/client";
import type { Actor } from "@/lib/outcome";
import type { DecisionKind, Payload } from "./decision-kinds";
import { listSubjects } from "./read-decision";

/** Writes an editor's act into the history, with what it is about. Belongs in the transaction that carries it out. */
export async function recordDecision<K extends DecisionKind>(
  db: Db,
  decision: { kind: K; payload: Payload<K>; words: string },
  by: Actor,
  now: Date,
): Promise<number> {
  const { kind, payload, words } = decision;
  const { id } = await db.decision.create({
    data: { kind, payload, words, accountId: by.id, accountName: by.name, createdAt: now },
    select: { id: true },
  });
  await db.decisionSubject.createMany({ data: listSubjects(decision).map((key) => ({ decisionId: id, key })) });
  return id;
}
