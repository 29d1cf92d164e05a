import type { Settlement } from "@/lib/analysis/events/grouping/settle-statements";
import type { LinkEvidence } from "@/lib/analysis/events/types";
import { loadVerdicts } from "@/lib/archive/history/load-event-decisions";
import type { Recorded } from "@/lib/archive/history/read-decision";
import { REASONS, readReasons } from "@/lib/archive/reading/articles/link-row";
import type { Db } from "@/lib/db/client";
import type { ReachedArticle } from "./list-reach";
import { type NewLink, storeLinks } from "./store-links";

type FollowUp = Recorded<"event-follow-up">;

/** Writes the links editors made between an event and what followed; one that is overtaken is taken away. */
export async function placeFollowUps(
  db: Db,
  known: {
    decisions: readonly Recorded[];
    overtaken: Settlement["overtaken"];
    idsOf: ReadonlyMap<string, ReachedArticle[]>;
  },
): Promise<void> {
  const made = known.decisions.filter((one): one is FollowUp => one.kind === "event-follow-up");
  for (const { id, payload } of made) {
    const { earlierArticle, laterArticle } = payload;
    for (const { id: earlierId } of known.idsOf.get(earlierArticle) ?? []) {
      for (const { id: laterId } of known.idsOf.get(laterArticle) ?? []) {
        if (known.overtaken.get(id) === "wholly") await takeLink(db, earlierId, laterId);
        else if (!(await isJudgedLater(db, payload, id))) await placeLink(db, earlierId, laterId);
      }
    }
  }
}

/** Takes a decision's link away again after it was undone. */
export async function removeFollowUp(db: Db, payload: FollowUp["payload"]): Promise<void> {
  const [earlier, later] = [await listIds(db, payload.earlierArticle), await listIds(db, payload.laterArticle)];
  for (const earlierId of earlier) for (const laterId of later) await takeLink(db, earlierId, laterId);
}

async function listIds(db: Db, fingerprint: string): Promise<number[]> {
  const rows = await db.article.findMany({ where: { fingerprint }, select: { id: true } });
  return rows.map((row) => row.id);
}

/** Whether an editor confirmed or rejected the link itself since. */
async function isJudgedLater(db: Db, { earlierArticle, laterArticle }: FollowUp["payload"], id: number) {
  const verdicts = await loadVerdicts(db, [[earlierArticle, laterArticle]]);
  return verdicts.some((one) => one.id > id && one.payload.link === "follow-up");
}

const EVIDENCE: LinkEvidence = { summary: "An editor says that the one followed the other.", pairs: [] };

async function placeLink(db: Db, earlierId: number, laterId: number): Promise<void> {
  const pair = keyOf(earlierId, laterId);
  const { count } = await db.link.updateMany({ where: pair, data: { status: "confirmed", earlierId } });
  if (count > 0) return;
  const made = {
    score: 1,
    isShown: true,
    status: "confirmed",
    parts: [],
    evidence: EVIDENCE,
  } satisfies Partial<NewLink>;
  await storeLinks(db, [{ ...pair, earlierId, ...made }]);
}

/** A link the machine found as well stays as it was found. */
async function takeLink(db: Db, earlierId: number, laterId: number): Promise<void> {
  const where = { aId_bId_kind: keyOf(earlierId, laterId) };
  const link = await db.link.findUnique({ where, select: { evidence: REASONS, status: true } });
  if (!link) return;
  const isEditors = readReasons(link.evidence).evidence.summary === EVIDENCE.summary;
  if (isEditors) await db.link.delete({ where });
  else if (link.status === "confirmed") await db.link.update({ where, data: { status: "found" } });
}

function keyOf(one: number, other: number) {
  return { aId: Math.min(one, other), bId: Math.max(one, other), kind: "follow-up" } as const;
}
