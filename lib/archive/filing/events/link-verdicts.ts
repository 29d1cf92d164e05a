import { explainLink } from "@/lib/analysis/events/evidence/explain-link";
import { findEarlier } from "@/lib/analysis/events/kinds/find-earlier";
import type { LinkKind } from "@/lib/analysis/events/types";
import type { LinkVerdict } from "@/lib/archive/history/decision-kinds";
import { findPair } from "@/lib/archive/history/find-pair";
import { listInForce } from "@/lib/archive/history/list-in-force";
import { loadVerdicts } from "@/lib/archive/history/load-event-decisions";
import { articleKey } from "@/lib/archive/history/subject-keys";
import type { Db } from "@/lib/db/client";
import { LIVE } from "@/lib/db/states";
import { loadLinkable } from "./load-linkable";
import { storeLinks } from "./store-links";

/** Editors' verdicts on the pairs of these articles hold whatever was found now. */
export async function replayVerdicts(db: Db, articleIds: readonly number[]): Promise<void> {
  const articles = await listPrints(db, { id: { in: [...articleIds] } });
  const verdicts = await listInForce(
    db,
    ["link-verdict"],
    articles.map(({ fingerprint }) => articleKey(fingerprint)),
  );
  if (verdicts.length === 0) return;
  const named = [...new Set(verdicts.flatMap(({ payload }) => payload.pair))];
  const known = await listPrints(db, { fingerprint: { in: named }, ...LIVE });
  // Of several verdicts on a pair the last counts.
  const latest = new Map(verdicts.map(({ payload }) => [`${payload.pair.join(":")} ${payload.link}`, payload]));
  for (const { pair, link, verdict } of latest.values()) {
    for (const one of articles.filter(({ fingerprint }) => pair.includes(fingerprint))) {
      const otherPrint = pair.find((print) => print !== one.fingerprint) ?? one.fingerprint;
      const others = known.filter(({ id, fingerprint }) => fingerprint === otherPrint && id !== one.id);
      for (const other of others) await putVerdict(db, { one: one.id, other: other.id, kind: link }, verdict);
    }
  }
}

const listPrints = (db: Db, where: { id: { in: number[] } } | ({ fingerprint: { in: string[] } } & typeof LIVE)) =>
  db.article.findMany({ where, select: { id: true, fingerprint: true }, orderBy: { id: "asc" } });

/** Brings one pair's link of a kind to what editors said of it last. */
export async function applyVerdict(db: Db, one: number, other: number, kind: LinkKind): Promise<void> {
  const verdicts = await loadVerdicts(db, [await findPair(db, one, other)]);
  const verdict = verdicts.filter(({ payload }) => payload.link === kind).at(-1)?.payload.verdict;
  await putVerdict(db, { one, other, kind }, verdict);
}

/**
 * A confirmed pair that was not found becomes a link, and so does one rejected as one event, which grouping has to know.
 */
async function putVerdict(
  db: Db,
  { one, other, kind }: { one: number; other: number; kind: LinkKind },
  verdict: LinkVerdict | undefined,
): Promise<void> {
  const [aId, bId] = [Math.min(one, other), Math.max(one, other)];
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
