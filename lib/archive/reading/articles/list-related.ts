import type { LinkEvidence } from "@/lib/analysis/events/types";
import { type Audience, isShownLink, linkCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, type Sql, sql } from "@/lib/db/dialect";
import { groupByArticle } from "./group-by-article";
import { readLinkKind, readLinkStatus, readReasons } from "./link-row";
import { readSummary, SUMMARY_COLUMNS, SUMMARY_JOINS, type SummaryColumns } from "./summaries";
import type { RelatedArticle, SharedEvidence } from "./types";

// A much repeated dispatch may have hundreds of copies; its event's page lists them all.
const MAX_RELATED = 60;

/** By article those linked to it, strongest link first, with the evidence seen from its side. */
export async function listRelated(
  db: Db,
  articleIds: readonly number[],
  audience: Audience,
): Promise<Map<number, RelatedArticle[]>> {
  const sets = articleIds.map(
    (id) => sql`SELECT * FROM (${linksSeen(id, audience)} AND (l."aId" = ${id} OR l."bId" = ${id})
      ORDER BY l."score" DESC, l."id" LIMIT ${MAX_RELATED}) one`,
  );
  const groups = groupByArticle(await findLinks(db, join(sets, " UNION ALL ")));
  return new Map([...groups].map(([id, own]) => [id, own.map(toRelated)]));
}

/** The links between two articles, strongest first, seen from the first; for editors those readers do not see, too. */
export async function listPairLinks(
  db: Db,
  id: number,
  otherId: number,
  audience: Audience,
): Promise<RelatedArticle[]> {
  const [aId, bId] = [Math.min(id, otherId), Math.max(id, otherId)];
  const rows = await findLinks(
    db,
    sql`${linksSeen(id, audience)} AND l."aId" = ${aId} AND l."bId" = ${bId}
      AND a."status" IN ('draft', 'published') AND b."status" IN ('draft', 'published')`,
  );
  return rows.map(toRelated);
}

/** Ids of links that an audience sees, for the article `articleId`; to be narrowed by further conditions. */
const linksSeen = (articleId: number, audience: Audience) => sql`
  SELECT CAST(${articleId} AS INTEGER) AS "articleId", l."id" FROM "Link" l
  JOIN "Article" a ON a."id" = l."aId" JOIN "Article" b ON b."id" = l."bId" WHERE ${linkCondition(audience)}`;

type Row = SummaryColumns & {
  articleId: number;
  linkId: number;
  aId: number;
  kind: string;
  earlierId: number | null;
  score: number;
  isShown: boolean;
  status: string;
  parts: unknown;
  evidence: unknown;
};

/** @param links rows of "articleId" and "id" of a link */
async function findLinks(db: Db, links: Sql): Promise<Row[]> {
  const rows = await db.$queryRaw<Row[]>(sql`
    SELECT seen."articleId", l."id" AS "linkId", l."aId", l."kind", l."earlierId", l."score", l."isShown", l."status",
      r."parts", r."evidence", ${SUMMARY_COLUMNS}
    FROM (${links}) seen JOIN "Link" l ON l."id" = seen."id" LEFT JOIN "LinkEvidence" r ON r."linkId" = l."id"
    JOIN "Article" a ON a."id" = CASE WHEN l."aId" = seen."articleId" THEN l."bId" ELSE l."aId" END ${SUMMARY_JOINS}
    ORDER BY l."score" DESC, l."id"`);
  return rows.map((row) => ({ ...row, articleId: Number(row.articleId) }));
}

function toRelated(row: Row): RelatedArticle {
  const isA = row.aId === row.articleId;
  const { parts, evidence } = readReasons(row.parts === null ? null : row);
  return {
    linkId: row.linkId,
    kind: readLinkKind(row.kind),
    order: row.earlierId === null ? null : row.earlierId === row.id ? "earlier" : "later",
    status: readLinkStatus(row.status),
    isShown: isShownLink(row),
    score: row.score,
    parts,
    summary: evidence.summary,
    evidence: evidence.pairs.map((pair) => seenFrom(isA, pair)),
    article: readSummary(row),
  };
}

function seenFrom(isA: boolean, pair: LinkEvidence["pairs"][number]): SharedEvidence {
  const { kind, a, b, titles, words } = pair;
  if (!titles) return isA ? { kind, here: a, there: b, words } : { kind, here: b, there: a, words };
  const seen = isA ? { here: titles.a, there: titles.b } : { here: titles.b, there: titles.a };
  return { kind, here: isA ? a : b, there: isA ? b : a, titles: seen, words };
}
