import type { Db } from "@/lib/db/client";
import { findOtherLinks, listPossibleLinks, type PossibleLinks } from "./find-other-links";
import { DEFAULT_GROUPING } from "./group-events";
import { linkSeries } from "./link-series";
import { explainSides, type Known, readSides } from "./read-sides";
import { scorePrepared } from "./score-pair";
import type { SqlEventIndex } from "./sql-index";
import type { ArticleProfile, FoundLink, LinkEvidence, LinkKind, PairScore } from "./types";

/** Candidates that are scored; more were never linked in the development sets. */
const MAX_CANDIDATES = 60;
/** Below this a pair is as good as unscored: it is not kept. */
export const KEPT_SCORE = 0.1;

/**
 * Replaces a filed article's links by those found now, but the ones with articles `done` in the same run, which are new.
 * A link that was there before stays as visible as it was until events are formed anew.
 */
export async function linkArticle(
  db: Db,
  index: SqlEventIndex,
  articleId: number,
  done: ReadonlySet<number> = new Set(),
): Promise<void> {
  index.memory.trim();
  const profile = await index.profile(articleId);
  if (!profile) return;
  const before = await takeLinks(db, articleId, done);
  const candidates = (await index.candidates(profile, MAX_CANDIDATES)).filter(({ id }) => !before.kept.has(id));
  const [own, ...others] = await index.prepare([profile, ...candidates]);
  if (!own) return;
  const rows: LinkRow[] = [];
  for (const other of others) {
    const score = scorePrepared(own, other);
    const possible = listPossibleLinks(own, other, score);
    rows.push(...(await findLinks({ db, index }, [profile, other.profile], { score, possible })));
  }
  const wasShown = ({ aId, bId, kind }: LinkRow) => before.shown.has(`${aId === articleId ? bId : aId} ${kind}`);
  await db.link.createMany({ data: rows.map((row) => ({ ...row, isShown: row.isShown || wasShown(row) })) });
  if (profile.series) await linkSeries(db, articleId, profile.series);
}

/** Takes away what an earlier run found: answers with the articles whose links stay, and the links that were shown. */
async function takeLinks(db: Db, articleId: number, done: ReadonlySet<number>) {
  const links = await db.link.findMany({
    where: { OR: [{ aId: articleId }, { bId: articleId }] },
    select: { id: true, aId: true, bId: true, kind: true, isShown: true },
  });
  const kept = new Set<number>();
  const shown = new Set<string>();
  const stale: number[] = [];
  for (const { id, aId, bId, kind, isShown } of links) {
    const other = aId === articleId ? bId : aId;
    if (!done.has(other)) stale.push(id);
    // Those of a series know one another without having been compared.
    else if (kind !== "series") kept.add(other);
    if (isShown) shown.add(`${other} ${kind}`);
  }
  if (stale.length > 0) await db.link.deleteMany({ where: { id: { in: stale } } });
  return { kept, shown };
}

type LinkRow = { aId: number; bId: number; kind: LinkKind; isShown: boolean; status: "found" } & Pick<
  FoundLink,
  "earlierId" | "score" | "parts" | "evidence"
>;

/** The links of a pair: as one event, however weak, and of other kinds. Texts are read where there is something to tell. */
async function findLinks(
  known: Known,
  profiles: [ArticleProfile, ArticleProfile],
  { score, possible }: { score: PairScore; possible: PossibleLinks },
): Promise<LinkRow[]> {
  const isTold = score.score >= DEFAULT_GROUPING.minMean;
  const isRead = isTold || Object.values(possible).includes(true);
  const sides = isRead ? await readSides(known, profiles) : null;
  const ids = profiles.map(({ id }) => id);
  const pair = { aId: Math.min(...ids), bId: Math.max(...ids), status: "found" } as const;
  const rows: LinkRow[] = [];
  if (score.score >= KEPT_SCORE) {
    const evidence = isTold && sides ? await explainSides(known, profiles, sides, score) : NO_EVIDENCE;
    const { score: value, parts } = score;
    rows.push({ ...pair, kind: "same-event", earlierId: null, score: value, isShown: false, parts, evidence });
  }
  if (!sides) return rows;
  const others = findOtherLinks(sides.a, sides.b, possible, sides.standing);
  // Which of them readers see is known once events are.
  return [...rows, ...others.map((found) => ({ ...pair, ...found, isShown: found.kind === "near-copy" }))];
}

const NO_EVIDENCE: LinkEvidence = {
  summary: "Too little in common to say that both report the same event.",
  pairs: [],
};
