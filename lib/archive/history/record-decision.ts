import type { Db } from "@/lib/db/client";
import type { Actor } from "@/lib/outcome";
import type { DecisionBody, DecisionKind } from "./types";

/** Writes an editor's act into the history. Belongs in the transaction that carries it out. */
export async function recordDecision(
  db: Db,
  decision: DecisionBody & { words: string },
  by: Actor,
  now: Date,
): Promise<number> {
  const { id } = await db.decision.create({
    data: {
      kind: decision.kind,
      subject: decision.subject,
      payload: decision.payload,
      words: decision.words,
      accountId: by.id,
      accountName: by.name,
      createdAt: now,
    },
    select: { id: true },
  });
  return id;
}

type Standing<K extends DecisionKind> = Extract<DecisionBody, { kind: K }>["payload"] & { decisionId: number };

/** The acts of one kind on one subject that have not been undone, oldest first. */
export async function listStanding<K extends DecisionKind>(db: Db, kind: K, subject: string): Promise<Standing<K>[]> {
  const rows = await db.decision.findMany({
    where: { kind, subject, undoneAt: null },
    orderBy: { id: "asc" },
    select: { id: true, payload: true },
  });
  return rows.map((row) => ({ ...(row.payload as object), decisionId: row.id }) as Standing<K>);
}
