import { groupArticles } from "@/lib/archive/filing/events/group-articles";
import { listNamed } from "@/lib/archive/history/load-event-decisions";
import { recordDecision } from "@/lib/archive/history/record-decision";
import type { DecisionBody } from "@/lib/archive/history/types";
import type { Db } from "@/lib/db/client";
import type { Actor } from "@/lib/outcome";

/** An act on an event, ready to be recorded and put in force. */
export type EventAct = Extract<DecisionBody, { kind: `event-${string}` }> & { words: string };

/** Writes an act on an event into the history, with a part for each article, and puts it in force. */
export async function recordEventDecision(db: Db, act: EventAct, by: Actor, now: Date): Promise<number> {
  const decisionId = await recordDecision(db, act, by, now);
  await db.decision.createMany({
    data: [...new Set(listNamed(act))].map((subject) => ({
      kind: "event-part",
      subject,
      payload: { decisionId },
      words: act.words,
      accountId: by.id,
      accountName: by.name,
      createdAt: now,
    })),
  });
  await regroupNamed(db, act, now);
  return decisionId;
}

/** Groups the articles anew that a decision is about. */
export async function regroupNamed(db: Db, decision: DecisionBody, now: Date): Promise<void> {
  const rows = await db.article.findMany({
    where: { fingerprint: { in: listNamed(decision) }, status: { not: "withdrawn" } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  await groupArticles(
    db,
    rows.map((row) => row.id),
    now,
  );
}
