import type { Context } from "@/lib/archive/context";
import { bringBackPair, revertEvent } from "@/lib/archive/desk/events/revert-event";
import { revertVerdict } from "@/lib/archive/desk/people/decide-mentions";
import { revertSplit } from "@/lib/archive/desk/people/split-person";
import { showInLinks } from "@/lib/archive/filing/events/show-in-links";
import { reanalyse } from "@/lib/archive/filing/imports/reanalyse";
import { inTurn } from "@/lib/archive/filing/jobs/in-turn";
import { findLater } from "@/lib/archive/history/find-later";
import type { DecisionBody } from "@/lib/archive/history/types";
import type { Db } from "@/lib/db/client";
import type { Actor, Outcome } from "@/lib/outcome";
import { replayLinkSubject } from "./decide-link";
import { revertPerson } from "./revert-person";

/** Takes a decision back; what it changed is as if it had never been made. It stays in the history. */
export async function undoDecision(context: Context, decisionId: number, by: Actor): Promise<Outcome> {
  const done = await context.db.$transaction(async (db): Promise<Outcome<{ decision: DecisionBody }>> => {
    const row = await db.decision.findUnique({ where: { id: decisionId } });
    if (!row) return { ok: false, reason: "not-found", words: "There is no such decision." };
    if (row.undoneAt) return { ok: false, reason: "conflict", words: "It was undone already." };
    const decision = { kind: row.kind, subject: row.subject, payload: row.payload } as DecisionBody;
    const later = await findLater(db, decision, decisionId);
    if (later) return { ok: false, reason: "conflict", words: `Undo first what was decided later: ${later}` };
    await db.decision.update({
      where: { id: decisionId },
      data: { undoneAt: context.now(), undoneByName: by.name },
    });
    await revert(db, decision, { id: decisionId, byName: by.name, now: context.now() });
    return { ok: true, decision };
  });
  if (!done.ok) return done;
  await readAgain(context, done.decision);
  return showInLinks(context, { ok: true });
}

async function revert(
  db: Db,
  decision: DecisionBody,
  { id, byName, now }: { id: number; byName: string; now: Date },
): Promise<void> {
  if (decision.kind === "link-verdict") {
    const { link, eventId } = decision.payload;
    if (eventId !== undefined) await bringBackPair(db, decision.subject, eventId, now);
    return replayLinkSubject(db, decision.subject, now, link);
  }
  if (isOnEvent(decision)) return revertEvent(db, { id, decision, byName }, now);
  if (decision.kind === "issue-correction" || decision.kind === "article-correction") return;
  if (decision.kind === "mention-person") return revertVerdict(db, decision.subject, decision.payload, now);
  // Undone with the split it is a part of.
  if (decision.kind === "mention-split") return;
  const personId = Number(decision.subject);
  if (decision.kind === "person-split") {
    return revertSplit(db, { id, personId, split: decision.payload, byName }, now);
  }
  return revertPerson(db, personId, decision, now);
}

const isOnEvent = (decision: DecisionBody): decision is Extract<DecisionBody, { kind: `event-${string}` }> =>
  decision.kind.startsWith("event-");

/** A correction is undone by reading its document again without it. */
async function readAgain(context: Context, decision: DecisionBody): Promise<void> {
  if (decision.kind !== "issue-correction" && decision.kind !== "article-correction") return;
  const where =
    decision.kind === "issue-correction"
      ? { original: { sha256: decision.subject } }
      : { articles: { some: { fingerprint: decision.subject } } };
  const issues = await context.db.issue.findMany({ where, select: { id: true } });
  const issueIds = issues.map((issue) => issue.id);
  await inTurn(context, (held) => reanalyse(held, issueIds));
}
