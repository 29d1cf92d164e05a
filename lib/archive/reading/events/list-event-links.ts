import { compareAddress } from "@/lib/addresses";
import type { LinkKind, ScorePart } from "@/lib/analysis/events/types";
import {
  type LinkStatus,
  REASONS,
  readLinkKind,
  readLinkStatus,
  readReasons,
} from "@/lib/archive/reading/articles/link-row";
import type { Audience } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";

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
  const rows = await db.link.findMany({
    where: {
      aId: { in: ids },
      bId: { in: ids },
      kind: { notIn: BETWEEN_EVENTS },
      ...(audience === "editors" ? {} : NOT_REJECTED),
    },
    orderBy: [{ score: "desc" }, { id: "asc" }],
    take: MAX_LINKS,
    include: WITH_REASONS,
  });
  const links = rows.map(toLink);
  return audience === "editors" ? links : keepReasons(links);
}

// Inside one event these say nothing more.
const BETWEEN_EVENTS: LinkKind[] = ["shared-quotation", "follow-up"];
const NOT_REJECTED = { status: { not: "rejected" } };

const WITH_REASONS = { evidence: REASONS } as const;

function toLink({ id, kind, aId, bId, score, status, isShown, ...row }: LinkRow): EventLink {
  const { parts, evidence } = readReasons(row.evidence);
  return {
    id,
    kind: readLinkKind(kind),
    aId,
    bId,
    score,
    status: readLinkStatus(status),
    isShown: status === "confirmed" || (status === "found" && isShown),
    summary: evidence.summary,
    parts,
    compareAddress: compareAddress(aId, bId),
  };
}

type LinkRow = Prisma.LinkGetPayload<{ include: typeof WITH_REASONS }>;

function keepReasons(links: EventLink[]): EventLink[] {
  const explained = new Set(links.filter((link) => link.isShown).flatMap(({ aId, bId }) => [aId, bId]));
  return links.filter((link) => {
    if (link.isShown) return true;
    const isNeeded = !explained.has(link.aId) || !explained.has(link.bId);
    explained.add(link.aId).add(link.bId);
    return isNeeded;
  });
}
