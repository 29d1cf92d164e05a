import type { LinkKind } from "@/lib/analysis/events/types";
import type { Context } from "@/lib/archive/context";
import { groupArticles } from "@/lib/archive/filing/events/group-articles";
import { applyVerdict } from "@/lib/archive/filing/events/link-verdicts";
import type { LinkVerdict } from "@/lib/archive/history/decision-kinds";
import { findPair } from "@/lib/archive/history/find-pair";
import { recordDecision } from "@/lib/archive/history/record-decision";
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
    const body = { kind: "link-verdict", payload: { pair, verdict, link: kind, ...seen } } as const;
    const decisionId = await recordDecision(db, { ...body, words }, by, context.now());
    await carryOut(db, link, kind, context.now());
    return { ok: true, decisionId };
  });
}

/** The event both articles stand in: a verdict may take them out of it, and undoing it brings them back. */
async function findCommonEvent(db: Db, { aId, bId }: { aId: number; bId: number }): Promise<number | null> {
  const rows = await db.eventArticle.findMany({ where: { articleId: { in: [aId, bId] } } });
  const [one, other] = rows;
  return one && one.eventId === other?.eventId ? one.eventId : null;
}

/** Brings the links of a pair of fingerprints to what is in force now, after a verdict was undone. */
export async function replayPair(
  db: Db,
  [one, other]: readonly [string, string],
  kind: LinkKind,
  now: Date,
): Promise<void> {
  const rows = await db.article.findMany({
    where: { fingerprint: { in: [one, other] }, status: { not: "withdrawn" } },
    select: { id: true, fingerprint: true },
    orderBy: { id: "asc" },
  });
  for (const a of rows.filter((row) => row.fingerprint === one)) {
    for (const b of rows.filter((row) => row.fingerprint === other && row.id !== a.id))
      await carryOut(db, { aId: a.id, bId: b.id }, kind, now);
  }
}

async function carryOut(db: Db, { aId, bId }: { aId: number; bId: number }, kind: LinkKind, now: Date): Promise<void> {
  await applyVerdict(db, aId, bId, kind);
  if (kind === "same-event") await groupArticles(db, [aId, bId], now);
}
