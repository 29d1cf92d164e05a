import type { Db } from "@/lib/db/client";
import { listStanding } from "@/lib/decisions/record-decision";
import type { LinkVerdict } from "@/lib/decisions/types";
import { explainLink } from "./explain-link";
import { DEFAULT_GROUPING } from "./group-events";
import { linkSubject } from "./link-subject";
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

/** Editors' verdicts on this article's pairs hold whatever the score says now. */
async function replayVerdicts(db: Db, articleId: number): Promise<void> {
  const { fingerprint } = await db.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { fingerprint: true },
  });
  const decided = await db.decision.findMany({
    where: {
      kind: "link-verdict",
      undoneAt: null,
      OR: [{ subject: { startsWith: `${fingerprint}:` } }, { subject: { endsWith: `:${fingerprint}` } }],
    },
    select: { subject: true },
    distinct: ["subject"],
  });
  for (const { subject } of decided) {
    const otherPrint = subject.split(":").find((part) => part !== fingerprint);
    const others = await db.article.findMany({
      where: { fingerprint: otherPrint ?? fingerprint, id: { not: articleId }, status: { not: "withdrawn" } },
      select: { id: true },
    });
    for (const other of others) await applyVerdict(db, articleId, other.id);
  }
}

/** Brings one pair's link to what editors said of it last; a confirmed pair that was not found becomes a link. */
export async function applyVerdict(db: Db, one: number, other: number): Promise<void> {
  const [aId, bId] = [Math.min(one, other), Math.max(one, other)];
  const subject = await linkSubject(db, aId, bId);
  const verdict: LinkVerdict | undefined = (await listStanding(db, "link-verdict", subject)).at(-1)?.verdict;
  const where = { aId_bId_kind: { aId, bId, kind: "same-event" } };
  if (await db.link.findUnique({ where })) {
    await db.link.update({ where, data: { status: verdict ?? "found" }, select: { id: true } });
  } else if (verdict !== undefined) {
    const score: PairScore = { score: 0, parts: [] };
    const evidence = explain(await loadLinkable(db, aId), await loadLinkable(db, bId), score);
    await db.link.create({
      data: { aId, bId, kind: "same-event", score: 0, isShown: false, status: verdict, parts: [], evidence },
    });
  }
}
