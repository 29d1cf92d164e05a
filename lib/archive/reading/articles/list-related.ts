import type { LinkEvidence } from "@/lib/analysis/events/types";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { REASONS, readLinkKind, readLinkStatus, readReasons } from "./link-row";
import { SUMMARY_SELECT, toArticleSummary } from "./summaries";
import type { Audience, RelatedArticle, SharedEvidence } from "./types";

// A much repeated dispatch may have hundreds of copies; its event's page lists them all.
const MAX_RELATED = 60;

/** What readers see of links: confirmed by an editor, or found and strong enough. */
export const READER_LINK = {
  OR: [{ status: "confirmed" }, { status: "found", isShown: true }],
} as const satisfies Prisma.LinkWhereInput;

/** What editors do not see either: inside one event, a shared quotation or a follow-up says nothing more. */
const IDLE_LINK = {
  kind: { in: ["shared-quotation", "follow-up"] },
  status: "found",
  isShown: false,
} as const satisfies Prisma.LinkWhereInput;

/** The articles linked to one, strongest link first, with the evidence seen from its side. */
export async function listRelated(db: Db, articleId: number, audience: Audience): Promise<RelatedArticle[]> {
  const bothPublished = { a: { status: "published" }, b: { status: "published" } };
  const rows = await db.link.findMany({
    where: {
      AND: [
        { OR: [{ aId: articleId }, { bId: articleId }] },
        audience === "editors" ? { NOT: IDLE_LINK } : READER_LINK,
        audience === "editors" ? {} : bothPublished,
      ],
    },
    orderBy: [{ score: "desc" }, { id: "asc" }],
    take: MAX_RELATED,
    include: BOTH_SIDES,
  });
  return rows.map((row) => toRelated(row, articleId));
}

/** The links between two articles, strongest first, seen from the first; for editors those readers do not see, too. */
export async function listPairLinks(
  db: Db,
  id: number,
  otherId: number,
  audience: Audience,
): Promise<RelatedArticle[]> {
  const status = audience === "editors" ? { not: "withdrawn" } : "published";
  const rows = await db.link.findMany({
    where: {
      AND: [
        { aId: Math.min(id, otherId), bId: Math.max(id, otherId), a: { status }, b: { status } },
        audience === "editors" ? { NOT: IDLE_LINK } : READER_LINK,
      ],
    },
    orderBy: [{ score: "desc" }, { id: "asc" }],
    include: BOTH_SIDES,
  });
  return rows.map((row) => toRelated(row, id));
}

const BOTH_SIDES = {
  a: { select: SUMMARY_SELECT },
  b: { select: SUMMARY_SELECT },
  evidence: REASONS,
} as const satisfies Prisma.LinkInclude;

function toRelated(row: Prisma.LinkGetPayload<{ include: typeof BOTH_SIDES }>, articleId: number): RelatedArticle {
  const isA = row.aId === articleId;
  const { parts, evidence } = readReasons(row.evidence);
  const other = isA ? row.b : row.a;
  return {
    linkId: row.id,
    kind: readLinkKind(row.kind),
    order: row.earlierId === null ? null : row.earlierId === other.id ? "earlier" : "later",
    status: readLinkStatus(row.status),
    isShown: row.status === "confirmed" || (row.status === "found" && row.isShown),
    score: row.score,
    parts,
    summary: evidence.summary,
    evidence: evidence.pairs.map((pair) => seenFrom(isA, pair)),
    article: toArticleSummary(other),
  };
}

function seenFrom(isA: boolean, pair: LinkEvidence["pairs"][number]): SharedEvidence {
  const { kind, a, b, titles, words } = pair;
  if (!titles) return isA ? { kind, here: a, there: b, words } : { kind, here: b, there: a, words };
  const seen = isA ? { here: titles.a, there: titles.b } : { here: titles.b, there: titles.a };
  return { kind, here: isA ? a : b, there: isA ? b : a, titles: seen, words };
}
