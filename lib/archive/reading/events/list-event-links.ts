import { compareAddress } from "@/lib/addresses";
import type { LinkEvidence, LinkKind, ScorePart } from "@/lib/analysis/events/types";
import type { Audience } from "@/lib/archive/reading/articles/types";
import type { Db } from "@/lib/db/client";
import { fromJson } from "@/lib/db/from-json";
import type { Prisma } from "@/lib/db/generated/sqlite/client";

/** Why two articles of an event stand together. */
export type EventLink = {
  id: number;
  kind: LinkKind;
  aId: number;
  bId: number;
  score: number;
  status: "found" | "confirmed" | "rejected";
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
  const rows = await db.link.findMany({
    where: {
      aId: { in: ids },
      bId: { in: ids },
      kind: { notIn: BETWEEN_EVENTS },
      ...(audience === "editors" ? {} : NOT_REJECTED),
    },
    orderBy: [{ score: "desc" }, { id: "asc" }],
    take: MAX_LINKS,
  });
  const links = rows.map(toLink);
  return audience === "editors" ? links : keepReasons(links);
}

// Inside one event these say nothing more.
const BETWEEN_EVENTS: LinkKind[] = ["shared-quotation", "follow-up"];
const NOT_REJECTED = { status: { not: "rejected" } };

function toLink({ id, kind, aId, bId, score, status, isShown, parts, evidence }: LinkRow): EventLink {
  return {
    id,
    kind: kind as LinkKind,
    aId,
    bId,
    score,
    status: status as EventLink["status"],
    isShown: status === "confirmed" || (status === "found" && isShown),
    summary: fromJson<LinkEvidence>(evidence).summary,
    parts: fromJson<ScorePart[]>(parts),
    compareAddress: compareAddress(aId, bId),
  };
}

type LinkRow = Prisma.LinkGetPayload<object>;

function keepReasons(links: EventLink[]): EventLink[] {
  const explained = new Set(links.filter((link) => link.isShown).flatMap(({ aId, bId }) => [aId, bId]));
  return links.filter((link) => {
    if (link.isShown) return true;
    const isNeeded = !explained.has(link.aId) || !explained.has(link.bId);
    explained.add(link.aId).add(link.bId);
    return isNeeded;
  });
}
