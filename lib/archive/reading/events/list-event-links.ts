import { compareAddress } from "@/lib/addresses";
import type { LinkKind, ScorePart } from "@/lib/analysis/events/types";
import { type LinkStatus, readLinkKind, readLinkStatus, readReasons } from "@/lib/archive/reading/articles/link-row";
import { type Audience, isShownLink } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";

/** Why two articles of an event stand together. */
export type EventLink = {
  id: number;
  kind: LinkKind;
  aId: number;
  bId: number;
  score: number;
  status: LinkStatus;
  isShown: boolean;
  /** The evidence in one sentence, and how the score came about. */
  summary: string;
  parts: ScorePart[];
  /** The page that shows both articles side by side. */
  compareAddress: string;
};

// Twenty-four articles, each with each; the strongest of more.
const MAX_LINKS = 300;
// Two lists of ids in one statement: SQLite binds a thousand parameters.
const MAX_ARTICLES = 400;

/**
 * The links between these articles, strongest first. Readers see those strong enough to be shown anywhere; an article that
 * has none of them here still stands in the event, so its strongest weaker link says why. Editors see all.
 */
export async function listEventLinks(db: Db, articleIds: number[], audience: Audience): Promise<EventLink[]> {
  const ids = articleIds.slice(0, MAX_ARTICLES);
  if (ids.length === 0) return [];
  const notRejectedCondition = audience === "editors" ? sql`1 = 1` : sql`l."status" <> 'rejected'`;
  const rows = await db.$queryRaw<LinkRow[]>(sql`
    SELECT l."id", l."kind", l."aId", l."bId", l."score", l."status", l."isShown", v."parts", v."evidence"
    FROM "Link" l LEFT JOIN "LinkEvidence" v ON v."linkId" = l."id"
    WHERE l."aId" IN (${join(ids)}) AND l."bId" IN (${join(ids)}) AND l."kind" NOT IN (${join(BETWEEN_EVENTS)})
      AND ${notRejectedCondition}
    ORDER BY l."score" DESC, l."id" LIMIT ${MAX_LINKS}`);
  const links = rows.map(toLink);
  return audience === "editors" ? links : keepReasons(links);
}

// Inside one event these say nothing more.
const BETWEEN_EVENTS: LinkKind[] = ["shared-quotation", "follow-up", "mention"];

type LinkRow = {
  id: number;
  kind: string;
  aId: number;
  bId: number;
  score: number;
  status: string;
  isShown: boolean;
  /** Both null for a link without reasons. */
  parts: unknown;
  evidence: unknown;
};

function toLink({ id, kind, aId, bId, score, status, isShown, ...row }: LinkRow): EventLink {
  const { parts, evidence } = readReasons(row.evidence === null ? null : row);
  return {
    id,
    kind: readLinkKind(kind),
    aId,
    bId,
    score,
    status: readLinkStatus(status),
    isShown: isShownLink({ status, isShown }),
    summary: evidence.summary,
    parts,
    compareAddress: compareAddress(aId, bId),
  };
}

function keepReasons(links: EventLink[]): EventLink[] {
  const explained = new Set(links.filter((link) => link.isShown).flatMap(({ aId, bId }) => [aId, bId]));
  return links.filter((link) => {
    if (link.isShown) return true;
    const isNeeded = !explained.has(link.aId) || !explained.has(link.bId);
    explained.add(link.aId).add(link.bId);
    return isNeeded;
  });
}
