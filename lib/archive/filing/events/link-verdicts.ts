import { explainLink } from "@/lib/analysis/events/evidence/explain-link";
import { findEarlier } from "@/lib/analysis/events/kinds/find-earlier";
import type { LinkKind } from "@/lib/analysis/events/types";
import { linkSubject } from "@/lib/archive/history/link-subject";
import { listStanding } from "@/lib/archive/history/record-decision";
import type { LinkVerdict } from "@/lib/archive/history/types";
import type { Db } from "@/lib/db/client";
import { loadLinkable } from "./load-linkable";
import { storeLinks } from "./store-links";

/** Whether editors have said anything of any link: where they have not, there is nothing to look up for each article. */
export async function hasVerdicts(db: Db): Promise<boolean> {
  return (
    (await db.decision.findFirst({ where: { kind: "link-verdict", undoneAt: null }, select: { id: true } })) !== null
  );
}

/** Editors' verdicts on this article's pairs hold whatever was found now. */
export async function replayVerdicts(db: Db, articleId: number): Promise<void> {
  const { fingerprint } = await db.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { fingerprint: true },
  });
  const decided = await db.decision.findMany({
    where: {
      kind: "link-verdict",
      undoneAt: null,
      OR: [{ subject: { startsWith: `${fingerprint}:` } }, { subject: { endsWith: `:${fingerprint}` } }],
    },
    select: { subject: true, payload: true },
  });
  const claims = new Map(decided.map(({ subject, payload }) => [`${subject} ${kindOf(payload)}`, subject]));
  for (const [claim, subject] of claims) {
    const kind = claim.slice(subject.length + 1) as LinkKind;
    const otherPrint = subject.split(":").find((part) => part !== fingerprint);
    const others = await db.article.findMany({
      where: { fingerprint: otherPrint ?? fingerprint, id: { not: articleId }, status: { not: "withdrawn" } },
      select: { id: true },
    });
    for (const other of others) await applyVerdict(db, articleId, other.id, kind);
  }
}

const kindOf = (payload: unknown) => (payload as { link?: LinkKind }).link ?? "same-event";

/**
 * Brings one pair's link of a kind to what editors said of it last; a confirmed pair that was not found becomes a link,
 * and so does one rejected as one event, which grouping has to know.
 */
export async function applyVerdict(db: Db, one: number, other: number, kind: LinkKind = "same-event"): Promise<void> {
  const [aId, bId] = [Math.min(one, other), Math.max(one, other)];
  const verdict = await findVerdict(db, aId, bId, kind);
  const where = { aId_bId_kind: { aId, bId, kind } };
  if (await db.link.findUnique({ where, select: { id: true } })) {
    await db.link.update({ where, data: { status: verdict ?? "found" }, select: { id: true } });
  } else if (verdict === "confirmed" || (verdict === "rejected" && kind === "same-event")) {
    const [a, b] = [await loadLinkable(db, aId), await loadLinkable(db, bId)];
    const evidence = explainLink(a, b, { score: 0, parts: [] });
    const earlierId = kind === "near-copy" || kind === "follow-up" ? (findEarlier(a, b)?.earlier.id ?? null) : null;
    await storeLinks(db, [
      { aId, bId, kind, earlierId, score: 0, isShown: false, status: verdict, parts: [], evidence },
    ]);
  }
}

async function findVerdict(db: Db, aId: number, bId: number, kind: LinkKind): Promise<LinkVerdict | undefined> {
  const standing = await listStanding(db, "link-verdict", await linkSubject(db, aId, bId));
  return standing.filter((one) => (one.link ?? "same-event") === kind).at(-1)?.verdict;
}
