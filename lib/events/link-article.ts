import type { Db } from "@/lib/db/client";
import { explainLink } from "./explain-link";
import { DEFAULT_GROUPING } from "./group-events";
import { replayVerdicts } from "./link-verdicts";
import { loadLinkable } from "./load-linkable";
import { prepareProfile } from "./pair-features";
import { profileArticle } from "./profile-article";
import { scorePrepared } from "./score-pair";
import type { SqlEventIndex } from "./sql-index";
import type { ArchiveStatistics, ArticleProfile, LinkableArticle, LinkEvidence, PairScore } from "./types";

/** Candidates that are scored; more were never linked in the development sets. */
const MAX_CANDIDATES = 60;
/** Below this a pair is as good as unscored: it is not kept. */
const KEPT_SCORE = 0.1;

/** Files an article among the candidates of others. */
export async function fileArticle(db: Db, index: SqlEventIndex, articleId: number): Promise<void> {
  await index.file(profileArticle(await loadLinkable(db, articleId)));
}

/**
 * Replaces a filed article's links by those found now, but the ones with articles `done` in the same run, which are new.
 * A link that was there before stays as visible as it was until events are formed anew; standing verdicts hold.
 */
export async function linkArticle(
  db: Db,
  index: SqlEventIndex,
  articleId: number,
  done: ReadonlySet<number> = new Set(),
): Promise<void> {
  const article = await loadLinkable(db, articleId);
  const profile = profileArticle(article);
  const before = await takeLinks(db, articleId, done);
  const candidates = (await index.candidates(profile, MAX_CANDIDATES)).filter(({ id }) => !before.kept.has(id));
  const statistics = await index.statistics([profile, ...candidates]);
  const rows = [];
  for (const { other, score } of scoreCandidates(profile, candidates, statistics)) {
    const row = await toRow(db, article, other.id, score, statistics);
    rows.push({ ...row, isShown: before.shown.has(other.id) });
  }
  await db.link.createMany({ data: rows });
  await replayVerdicts(db, articleId);
}

/** Takes away what an earlier run found: answers with the articles whose links stay, and those whose link was shown. */
async function takeLinks(db: Db, articleId: number, done: ReadonlySet<number>) {
  const links = await db.link.findMany({
    where: { OR: [{ aId: articleId }, { bId: articleId }] },
    select: { id: true, aId: true, bId: true, isShown: true },
  });
  const kept = new Set<number>();
  const shown = new Set<number>();
  const stale: number[] = [];
  for (const { id, aId, bId, isShown } of links) {
    const other = aId === articleId ? bId : aId;
    if (done.has(other)) kept.add(other);
    else stale.push(id);
    if (isShown) shown.add(other);
  }
  await db.link.deleteMany({ where: { id: { in: stale } } });
  return { kept, shown };
}

type Scored = { other: ArticleProfile; score: PairScore };

function scoreCandidates(
  profile: ArticleProfile,
  candidates: ArticleProfile[],
  statistics: ArchiveStatistics,
): Scored[] {
  const prepared = prepareProfile(profile, statistics);
  return candidates
    .map((other) => ({ other, score: scorePrepared(prepared, prepareProfile(other, statistics)) }))
    .filter(({ score }) => score.score >= KEPT_SCORE);
}

async function toRow(
  db: Db,
  article: LinkableArticle,
  otherId: number,
  score: PairScore,
  statistics: ArchiveStatistics,
) {
  const [aId, bId] = [Math.min(article.id, otherId), Math.max(article.id, otherId)];
  const isTold = score.score >= DEFAULT_GROUPING.minMean;
  const evidence = isTold ? explain(article, await loadLinkable(db, otherId), score, statistics) : NO_EVIDENCE;
  const { score: value, parts } = score;
  return { aId, bId, kind: "same-event", score: value, isShown: false, status: "found", parts, evidence };
}

const NO_EVIDENCE: LinkEvidence = {
  summary: "Too little in common to say that both report the same event.",
  pairs: [],
};

/** Evidence with the article of the smaller id on side a. */
function explain(
  one: LinkableArticle,
  other: LinkableArticle,
  score: PairScore,
  statistics?: ArchiveStatistics,
): LinkEvidence {
  const [a, b] = one.id < other.id ? [one, other] : [other, one];
  return explainLink(a, b, score, statistics);
}
