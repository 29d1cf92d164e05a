import { compareAddress } from "@/lib/addresses";
import { EVENT_SELECT, toEventRef } from "@/lib/articles/find-article-event";
import { READER_LINK } from "@/lib/articles/list-related";
import { SUMMARY_SELECT, toArticleSummary } from "@/lib/articles/summaries";
import type { ArticleSummary, Audience, EventRef } from "@/lib/articles/types";
import type { Db } from "@/lib/db/client";
import { fromJson } from "@/lib/db/from-json";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { LinkEvidence, LinkKind, ScorePart } from "./types";

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
    where: { aId: { in: ids }, bId: { in: ids }, ...(audience === "editors" ? {} : NOT_REJECTED) },
    orderBy: [{ score: "desc" }, { id: "asc" }],
    take: MAX_LINKS,
  });
  const links = rows.map(toLink);
  return audience === "editors" ? links : keepReasons(links);
}

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

/** An article outside the event that is linked to one inside, and the event it stands in, if any. */
export type Neighbour = { kind: LinkKind; summary: string; article: ArticleSummary; event: EventRef | null };

const MAX_NEIGHBOURS = 12;

/** What came before and after, as far as links tell: one entry for each other event or lone article. */
export async function listNeighbours(db: Db, articleIds: number[]): Promise<Neighbour[]> {
  const [inside, outside] = [{ in: articleIds }, { notIn: articleIds }];
  const published = { status: "published" } as const;
  const side = { select: { ...SUMMARY_SELECT, event: { select: { event: { select: EVENT_SELECT } } } } } as const;
  const rows = await db.link.findMany({
    where: {
      AND: [
        READER_LINK,
        {
          OR: [
            { aId: inside, bId: outside },
            { aId: outside, bId: inside },
          ],
        },
        { a: published, b: published },
      ],
    },
    orderBy: [{ score: "desc" }, { id: "asc" }],
    take: MAX_LINKS,
    select: { aId: true, kind: true, evidence: true, a: side, b: side },
  });
  const neighbours = new Map<string, Neighbour>();
  for (const row of rows) {
    const other = articleIds.includes(row.aId) ? row.b : row.a;
    const event = other.event && other.event.event.articleCount >= 2 ? toEventRef(other.event.event) : null;
    const key = event ? `event ${event.id}` : `article ${other.id}`;
    if (neighbours.has(key) || neighbours.size >= MAX_NEIGHBOURS) continue;
    const { summary } = fromJson<LinkEvidence>(row.evidence);
    neighbours.set(key, { kind: row.kind as LinkKind, summary, article: toArticleSummary(other), event });
  }
  return [...neighbours.values()];
}
