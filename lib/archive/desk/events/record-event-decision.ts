import { groupArticles } from "@/lib/archive/filing/events/group-articles";
import type { DecisionBody } from "@/lib/archive/history/decision-kinds";
import { listNamed, type OnEvents } from "@/lib/archive/history/load-event-decisions";
import { recordDecision } from "@/lib/archive/history/record-decision";
import type { Db } from "@/lib/db/client";
import type { Actor } from "@/lib/outcome";

/** An act on an event, ready to be recorded and put in force. */
export type EventAct = DecisionBody<OnEvents> & { words: string };

/** Writes an act on an event into the history and puts it in force. */
export async function recordEventDecision(db: Db, act: EventAct, by: Actor, now: Date): Promise<number> {
  const decisionId = await recordDecision(db, act, by, now);
  await regroupNamed(db, listNamed({ ...act, id: decisionId }), now);
  return decisionId;
}

/** Groups the articles of these fingerprints again. */
export async function regroupNamed(db: Db, fingerprints: readonly string[], now: Date): Promise<void> {
  const rows = await db.article.findMany({
    where: { fingerprint: { in: [...fingerprints] }, status: { not: "withdrawn" } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  await groupArticles(
    db,
    rows.map((row) => row.id),
    now,
  );
}
