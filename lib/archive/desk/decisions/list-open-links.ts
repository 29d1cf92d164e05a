import { compareAddress, eventAddress } from "@/lib/addresses";
import { GROUPED_SCORE } from "@/lib/analysis/events/grouping/score-same-event";
import { pairSubject } from "@/lib/analysis/events/grouping/settle-statements";
import type { ScorePart } from "@/lib/analysis/events/types";
import { listStatements } from "@/lib/archive/history/event-statements";
import { loadEventDecisions } from "@/lib/archive/history/load-event-decisions";
import { REASONS, readReasons } from "@/lib/archive/reading/articles/link-row";
import { findSummaries } from "@/lib/archive/reading/articles/summaries";
import type { ArticleSummary } from "@/lib/archive/reading/articles/types";
import { BETWEEN_PUBLISHED, bothPublishedCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";

/**
 * Which links wait for an editor's word: those suggested to editors alone, the least certain first, or those readers are
 * shown, drawn without regard to anything, so that what is decided of them measures all of them.
 */
export type OpenLinksOf = "suggested" | "shown";

/** A link no editor has decided on yet. */
export type OpenLink = {
  id: number;
  score: number;
  summary: string;
  parts: ScorePart[];
  compareAddress: string;
  a: ArticleSummary;
  b: ArticleSummary;
  /** Where both stand, when they stand in one event. */
  eventAddress: string | null;
};

export type OpenLinks = { of: OpenLinksOf; total: number; page: number; pageCount: number; links: OpenLink[] };

const PAGE_SIZE = 20;

export async function listOpenLinks(
  db: Db,
  { of = "suggested", page = 1 }: { of?: OpenLinksOf; page?: number } = {},
): Promise<OpenLinks> {
  const total = await countOpenLinks(db, of);
  const ids = await listIds(db, of, page);
  const rows = await db.link.findMany({
    where: { id: { in: ids } },
    select: { id: true, aId: true, bId: true, score: true, evidence: REASONS, a: SIDE, b: SIDE },
  });
  const decided = await listDecided(db, rows);
  const open = rows
    .filter((row) => !decided.has(pairSubject(row.a.fingerprint, row.b.fingerprint)))
    .sort((x, y) => ids.indexOf(x.id) - ids.indexOf(y.id));
  const summaries = await findSummaries(
    db,
    open.flatMap((row) => [row.aId, row.bId]),
  );
  const links = open.flatMap((row) => toOpenLink(row, summaries) ?? []);
  return { of, total, page, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)), links };
}

/** How many there are, those among them that a split, merge or move has decided already. */
export function countOpenLinks(db: Db, of: OpenLinksOf): Promise<number> {
  const where = { kind: "same-event", status: "found", score: { gte: GROUPED_SCORE }, isShown: of === "shown" };
  return db.link.count({ where: { ...where, ...BETWEEN_PUBLISHED } });
}

const SIDE = {
  select: { fingerprint: true, event: { select: { event: { select: { id: true, slug: true } } } } },
} as const;

// Two primes: ids a step apart come far from one another, always in the same order.
const [STEP, ROUND] = [7919, 100_003];

async function listIds(db: Db, of: OpenLinksOf, page: number): Promise<number[]> {
  const order =
    of === "suggested" ? sql`ABS(l."score" - 0.5), l."id"` : sql`(CAST(l."id" AS BIGINT) * ${STEP}) % ${ROUND}, l."id"`;
  const isShown = of === "shown" ? 1 : 0;
  const rows = await db.$queryRaw<{ id: number }[]>(
    sql`SELECT l."id" FROM "Link" l
      JOIN "Article" a ON a."id" = l."aId"
      JOIN "Article" b ON b."id" = l."bId"
      WHERE ${bothPublishedCondition} AND l."kind" = 'same-event' AND l."status" = 'found' AND l."score" >= ${GROUPED_SCORE}
        AND CASE WHEN l."isShown" THEN 1 ELSE 0 END = ${isShown}
      ORDER BY ${order} LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`,
  );
  return rows.map((row) => Number(row.id));
}

type Row = {
  id: number;
  aId: number;
  bId: number;
  score: number;
  evidence: Parameters<typeof readReasons>[0];
  a: SideRow;
  b: SideRow;
};
type SideRow = { fingerprint: string; event: { event: { id: number; slug: string } } | null };

/** Pairs of which a split, merge or move has said already what they are. */
async function listDecided(db: Db, rows: readonly Row[]): Promise<Set<string>> {
  const decisions = await loadEventDecisions(
    db,
    rows.flatMap((row) => [row.a.fingerprint, row.b.fingerprint]),
  );
  return new Set(listStatements(decisions).map(({ a, b }) => pairSubject(a, b)));
}

function toOpenLink(row: Row, summaries: ReadonlyMap<number, ArticleSummary>): OpenLink | null {
  const [a, b] = [summaries.get(row.aId), summaries.get(row.bId)];
  if (!a || !b) return null;
  const [one, other] = [row.a.event?.event, row.b.event?.event];
  const { parts, evidence } = readReasons(row.evidence);
  return {
    id: row.id,
    score: row.score,
    summary: evidence.summary,
    parts,
    compareAddress: compareAddress(row.aId, row.bId),
    a,
    b,
    eventAddress: one && one.id === other?.id ? eventAddress(one.id, one.slug) : null,
  };
}
