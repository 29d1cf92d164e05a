import type { LinkEvidence } from "@/lib/analysis/events/types";
import { type Audience, linksFor } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { REASONS, readLinkKind, readLinkStatus, readReasons } from "./link-row";
import { SUMMARY_SELECT, toArticleSummary } from "./summaries";
import type { RelatedArticle, SharedEvidence } from "./types";

// A much repeated dispatch may have hundreds of copies; its event's page lists them all.
const MAX_RELATED = 60;

/** The articles linked to one, strongest link first, with the evidence seen from its side. */
export async function listRelated(db: Db, articleId: number, audience: Audience): Promise<RelatedArticle[]> {
  const rows = await db.link.findMany({
    where: { AND: [{ OR: [{ aId: articleId }, { bId: articleId }] }, linksFor(audience)] },
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
  const rows = await db.link.findMany({
    where: { AND: [{ aId: Math.min(id, otherId), bId: Math.max(id, otherId), ...KEPT }, linksFor(audience)] },
    orderBy: [{ score: "desc" }, { id: "asc" }],
    include: BOTH_SIDES,
  });
  return rows.map((row) => toRelated(row, id));
}

const KEPT = { a: { status: { not: "withdrawn" } }, b: { status: { not: "withdrawn" } } } as const;

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
