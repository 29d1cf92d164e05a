import type { Context } from "@/lib/archive/context";
import { bringBackPair, revertEvent } from "@/lib/archive/desk/events/revert-event";
import { revertVerdict } from "@/lib/archive/desk/people/decide-mentions";
import { revertSplit } from "@/lib/archive/desk/people/split-person";
import { showInLinks } from "@/lib/archive/filing/events/show-in-links";
import { reanalyse } from "@/lib/archive/filing/imports/reanalyse";
import { inTurn } from "@/lib/archive/filing/jobs/in-turn";
import { findLater } from "@/lib/archive/history/find-later";
import { ON_EVENTS } from "@/lib/archive/history/load-event-decisions";
import { isOfKind, type Recorded, readDecision } from "@/lib/archive/history/read-decision";
import type { Db } from "@/lib/db/client";
import type { Actor, Outcome } from "@/lib/outcome";
import { replayPair } from "./decide-link";
import { revertPerson } from "./revert-person";

/** Takes a decision back; what it changed is as if it had never been made. It stays in the history. */
export async function undoDecision(context: Context, decisionId: number, by: Actor): Promise<Outcome> {
  const done = await context.db.$transaction(async (db): Promise<Outcome<{ decision: Recorded }>> => {
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
  if (!done.ok) return done;
  await readAgain(context, done.decision);
  return showInLinks(context, { ok: true });
}

async function revert(db: Db, decision: Recorded, now: Date): Promise<void> {
  if (isOfKind(decision, ON_EVENTS)) return revertEvent(db, decision, now);
  switch (decision.kind) {
    case "link-verdict": {
      const { pair, link, eventId } = decision.payload;
      if (eventId !== null) await bringBackPair(db, pair, eventId, now);
      return replayPair(db, pair, link, now);
    }
    case "issue-correction":
    case "article-correction":
      return;
    case "mention-person":
      return revertVerdict(db, decision.payload, now);
    case "person-split":
      return revertSplit(db, decision.payload, now);
    default:
      return revertPerson(db, decision, now);
  }
}

/** A correction is undone by reading its document again without it. */
async function readAgain(context: Context, decision: Recorded): Promise<void> {
  if (decision.kind !== "issue-correction" && decision.kind !== "article-correction") return;
  const where =
    decision.kind === "issue-correction"
      ? { original: { sha256: decision.payload.original } }
      : { articles: { some: { fingerprint: decision.payload.article } } };
  const issues = await context.db.issue.findMany({ where, select: { id: true } });
  const issueIds = issues.map((issue) => issue.id);
  await inTurn(context, (held) => reanalyse(held, issueIds));
}
