import type { Context } from "@/lib/archive/context";
import { actOf } from "@/lib/archive/desk/acts/acts";
import { findLater } from "@/lib/archive/desk/acts/find-later";
import { showInLinks } from "@/lib/archive/filing/events/show-in-links";
import { inTurn } from "@/lib/archive/filing/jobs/in-turn";
import type { DecisionKind, Payload } from "@/lib/archive/history/decision-kinds";
import { type Recorded, readDecision } from "@/lib/archive/history/read-decision";
import type { Db } from "@/lib/db/client";
import type { Actor, Outcome } from "@/lib/outcome";

/** Takes a decision back; what it changed is as if it had never been made. It stays in the history. */
export async function undoDecision(context: Context, decisionId: number, by: Actor): Promise<Outcome> {
  const asked = await context.db.decision.findUnique({ where: { id: decisionId } });
  if (!asked) return { ok: false, reason: "not-found", words: "There is no such decision." };
  const work = (held: Context) => takeBack(held, decisionId, by);
  const done = await (actOf(readDecision(asked).kind).isInTurn ? inTurn(context, work) : work(context));
  if (!done.ok) return done;
  await followUndo(context, done.decision);
  return showInLinks(context, { ok: true });
}

function takeBack(context: Context, decisionId: number, by: Actor): Promise<Outcome<{ decision: Recorded }>> {
  return context.db.$transaction(async (db): Promise<Outcome<{ decision: Recorded }>> => {
    const row = await db.decision.findUnique({ where: { id: decisionId } });
    if (!row) return { ok: false, reason: "not-found", words: "There is no such decision." };
    if (row.undoneAt) return { ok: false, reason: "conflict", words: "It was undone already." };
    const decision = readDecision(row);
    const later = await findLater(db, decision);
    if (later) return { ok: false, reason: "conflict", words: `Undo first what was decided later: ${later}` };
    await db.decision.update({
      where: { id: decisionId },
      data: { undoneAt: context.now(), undoneByName: by.name },
    });
    await revert(db, decision, context.now());
    return { ok: true, decision };
  });
}

type Body<K extends DecisionKind> = { kind: K; payload: Payload<K> };

function revert<K extends DecisionKind>(db: Db, { kind, payload }: Body<K>, now: Date): Promise<void> {
  return actOf(kind).revert(db, payload, now);
}

async function followUndo<K extends DecisionKind>(context: Context, { kind, payload }: Body<K>): Promise<void> {
  await actOf(kind).followUndo?.(context, payload);
}
