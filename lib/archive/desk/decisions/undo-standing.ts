import type { Context } from "@/lib/archive/context";
import { linkSubject } from "@/lib/archive/history/link-subject";
import { listStanding } from "@/lib/archive/history/record-decision";
import type { DecisionKind } from "@/lib/archive/history/types";
import type { Db } from "@/lib/db/client";
import type { Actor, Outcome } from "@/lib/outcome";
import { undoDecision } from "./undo-decision";

const NOTHING = { ok: false, reason: "not-found", words: "There is no decision to undo." } as const;

/** Takes the last verdict on a link back that still stands. */
export async function undoLinkVerdict(context: Context, linkId: number, by: Actor): Promise<Outcome> {
  const select = { aId: true, bId: true, kind: true, earlierId: true } as const;
  const link = await context.db.link.findUnique({ where: { id: linkId }, select });
  if (!link) return NOTHING;
  const verdicts = await listStanding(context.db, "link-verdict", await linkSubject(context.db, link.aId, link.bId));
  const last = verdicts.filter((verdict) => (verdict.link ?? "same-event") === link.kind).at(-1);
  if (last) return undoDecision(context, last.decisionId, by);
  if (link.kind !== "follow-up") return NOTHING;
  const [one, other] = [link.aId, link.bId];
  const subject = await followUpSubject(context.db, link.earlierId === other ? [other, one] : [one, other]);
  return undoStanding(context, "event-follow-up", subject, by);
}

/** What an editor's word on two events is kept under: their articles, the earlier first. */
async function followUpSubject(db: Db, articleIds: [number, number]): Promise<string> {
  const rows = await db.article.findMany({
    where: { id: { in: articleIds } },
    select: { id: true, fingerprint: true },
  });
  return articleIds.map((id) => rows.find((row) => row.id === id)?.fingerprint).join(":");
}

/** Makes an entry that was marked as no person a person again, or shows one that was hidden. */
export async function restorePerson(context: Context, personId: number, by: Actor): Promise<Outcome> {
  const person = await context.db.person.findUnique({ where: { id: personId }, select: { status: true } });
  const kind = person?.status === "hidden" ? "person-hide" : "person-reject";
  return undoStanding(context, kind, String(personId), by);
}

async function undoStanding(context: Context, kind: DecisionKind, subject: string, by: Actor): Promise<Outcome> {
  const decision = await context.db.decision.findFirst({
    where: { kind, subject, undoneAt: null },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return decision ? undoDecision(context, decision.id, by) : NOTHING;
}
