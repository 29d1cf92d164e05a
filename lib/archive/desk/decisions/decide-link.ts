import type { LinkKind } from "@/lib/analysis/events/types";
import type { Context } from "@/lib/archive/context";
import { carryOut } from "@/lib/archive/desk/acts/carry-out";
import type { LinkVerdict } from "@/lib/archive/history/decision-kinds";
import { findPair } from "@/lib/archive/history/find-pair";
import { readLinkKind } from "@/lib/archive/reading/articles/link-row";
import type { Db } from "@/lib/db/client";
import type { Actor, Outcome } from "@/lib/outcome";

const WORDS = { confirmed: "Confirmed that", rejected: "Rejected that" } as const;
const CLAIMS: Record<LinkKind, string> = {
  "same-event": "report the same event",
  "shared-quotation": "print the same quotation",
  "near-copy": "are nearly the same text",
  "follow-up": "are an event and what followed",
  series: "stand in one series",
  mention: "are an article and one that mentions it",
};

/**
 * Says whether two articles report the same event, or whatever else the link states. Holds for these articles in every
 * later analysis and import.
 */
export async function decideLink(
  context: Context,
  linkId: number,
  verdict: LinkVerdict,
  by: Actor,
): Promise<Outcome<{ decisionId: number }>> {
  return context.db.$transaction(async (db): Promise<Outcome<{ decisionId: number }>> => {
    const link = await db.link.findUnique({
      where: { id: linkId },
      select: {
        aId: true,
        bId: true,
        kind: true,
        status: true,
        score: true,
        isShown: true,
        a: { select: { title: true } },
        b: { select: { title: true } },
      },
    });
    if (!link) return { ok: false, reason: "not-found", words: "This link is no longer there." };
    if (link.status === verdict) return { ok: false, reason: "duplicate", words: `It is ${verdict} already.` };
    const kind = readLinkKind(link.kind);
    const words = `${WORDS[verdict]} “${link.a.title}” and “${link.b.title}” ${CLAIMS[kind]}.`;
    const pair = await findPair(db, link.aId, link.bId);
    const seen = { score: link.score, isShown: link.isShown, eventId: await findCommonEvent(db, link) };
    const payload = { pair, verdict, link: kind, ...seen };
    return carryOut(db, { kind: "link-verdict", payload, words }, by, context.now());
  });
}

/** The event both articles stand in: a verdict may take them out of it, and undoing it brings them back. */
async function findCommonEvent(db: Db, { aId, bId }: { aId: number; bId: number }): Promise<number | null> {
  const rows = await db.eventArticle.findMany({ where: { articleId: { in: [aId, bId] } } });
  const [one, other] = rows;
  return one && one.eventId === other?.eventId ? one.eventId : null;
}
