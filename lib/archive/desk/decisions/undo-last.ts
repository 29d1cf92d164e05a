import type { Context } from "@/lib/archive/context";
import { findFollowUp } from "@/lib/archive/history/find-follow-up";
import { findPair } from "@/lib/archive/history/find-pair";
import { listInForce } from "@/lib/archive/history/list-in-force";
import { loadVerdicts } from "@/lib/archive/history/load-event-decisions";
import { personKey } from "@/lib/archive/history/subject-keys";
import type { Db } from "@/lib/db/client";
import type { Actor, Outcome } from "@/lib/outcome";
import { undoDecision } from "./undo-decision";

const NOTHING = { ok: false, reason: "not-found", words: "There is no decision to undo." } as const;

/** Takes the last verdict on a link back that is in force. */
export async function undoLinkVerdict(context: Context, linkId: number, by: Actor): Promise<Outcome> {
  const select = { aId: true, bId: true, kind: true, earlierId: true } as const;
  const link = await context.db.link.findUnique({ where: { id: linkId }, select });
  if (!link) return NOTHING;
  const verdicts = await loadVerdicts(context.db, [await findPair(context.db, link.aId, link.bId)]);
  const last = verdicts.filter(({ payload }) => payload.link === link.kind).at(-1);
  if (last) return undoDecision(context, last.id, by);
  if (link.kind !== "follow-up") return NOTHING;
  const decision = await findFollowUp(context.db, await findOrder(context.db, link));
  return decision ? undoDecision(context, decision.id, by) : NOTHING;
}

/** The fingerprints of a link's articles, by which came first. */
async function findOrder(db: Db, { aId, bId, earlierId }: { aId: number; bId: number; earlierId: number | null }) {
  const rows = await db.article.findMany({
    where: { id: { in: [aId, bId] } },
    select: { id: true, fingerprint: true },
  });
  const earlier = rows.find(({ id }) => id === (earlierId === bId ? bId : aId));
  const later = rows.find(({ id }) => id === (earlierId === bId ? aId : bId));
  return { earlierArticle: earlier?.fingerprint ?? "", laterArticle: later?.fingerprint ?? "" };
}

/** Makes an entry that was marked as no person a person again, or shows one that was hidden. */
export async function restorePerson(context: Context, personId: number, by: Actor): Promise<Outcome> {
  const person = await context.db.person.findUnique({ where: { id: personId }, select: { status: true } });
  const kind = person?.status === "hidden" ? "person-hide" : "person-reject";
  const decision = (await listInForce(context.db, [kind], [personKey(personId)])).at(-1);
  return decision ? undoDecision(context, decision.id, by) : NOTHING;
}
