import type { Context } from "@/lib/context";
import type { Db } from "@/lib/db/client";
import { reanalyse } from "@/lib/imports/reanalyse";
import { applyName } from "@/lib/people/decide-person";
import { resolveMentions } from "@/lib/people/resolve-mentions";
import { replayLinkSubject } from "./decide-link";
import type { Actor, DecisionBody, Outcome } from "./types";

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
    await revert(db, decision, context.now());
    return { ok: true, decision };
  });
  if (!done.ok) return done;
  await readAgain(context, done.decision);
  return { ok: true };
}

/** Acts on persons build on each other: only the last one can be undone. */
async function findLater(db: Db, decision: DecisionBody, id: number): Promise<string | null> {
  if (!decision.kind.startsWith("person-")) return null;
  const later = await db.decision.findFirst({
    where: { kind: { startsWith: "person-" }, subject: decision.subject, undoneAt: null, id: { gt: id } },
    select: { words: true },
    orderBy: { id: "desc" },
  });
  return later?.words ?? null;
}

async function revert(db: Db, decision: DecisionBody, now: Date): Promise<void> {
  if (decision.kind === "link-verdict") return replayLinkSubject(db, decision.subject, now);
  if (decision.kind === "issue-correction" || decision.kind === "article-correction") return;
  const person = await db.person.findUnique({ where: { id: Number(decision.subject) } });
  if (!person) return;
  if (decision.kind === "person-rename") {
    await applyName(db, person, decision.payload.before, await originOfName(db, person.id), now);
    return;
  }
  await db.person.update({ where: { id: person.id }, data: { status: "active", mergedIntoId: null } });
  await resolveMentions(db, person.id);
}

/** Whether an earlier rename still stands. */
async function originOfName(db: Db, personId: number): Promise<"found" | "editor"> {
  const where = { kind: "person-rename", subject: String(personId), undoneAt: null };
  return (await db.decision.count({ where })) > 0 ? "editor" : "found";
}

/** A correction is undone by reading its document again without it. */
async function readAgain(context: Context, decision: DecisionBody): Promise<void> {
  if (decision.kind !== "issue-correction" && decision.kind !== "article-correction") return;
  const where =
    decision.kind === "issue-correction"
      ? { original: { sha256: decision.subject } }
      : { articles: { some: { fingerprint: decision.subject } } };
  const issues = await context.db.issue.findMany({ where, select: { id: true } });
  await reanalyse(
    context,
    issues.map((issue) => issue.id),
  );
}
