import type { Db } from "@/lib/db/client";
import { explainLink } from "./explain-link";
import { findOtherLinks, listPossibleLinks, type PossibleLinks } from "./find-other-links";
import { DEFAULT_GROUPING } from "./group-events";
import { linkSeries } from "./link-series";
import { replayVerdicts } from "./link-verdicts";
import { loadLinkable } from "./load-linkable";
import { prepareProfile } from "./pair-features";
import { profileArticle } from "./profile-article";
import { scorePrepared } from "./score-pair";
import type { SqlEventIndex } from "./sql-index";
import { findStandingText, listSentenceKeys } from "./standing-text";
import type { ArchiveStatistics, FoundLink, LinkableArticle, LinkEvidence, LinkKind, PairScore } from "./types";

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
  const prepared = prepareProfile(profile, statistics);
  const rows: LinkRow[] = [];
  for (const candidate of candidates) {
    const other = prepareProfile(candidate, statistics);
    const score = scorePrepared(prepared, other);
    const possible = listPossibleLinks(prepared, other, score);
    rows.push(...(await findLinks({ db, index, statistics }, article, candidate.id, { score, possible })));
  }
  const wasShown = ({ aId, bId, kind }: LinkRow) => before.shown.has(`${aId === articleId ? bId : aId} ${kind}`);
  await db.link.createMany({ data: rows.map((row) => ({ ...row, isShown: row.isShown || wasShown(row) })) });
  await linkSeries(db, articleId);
  await replayVerdicts(db, articleId);
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
  await db.link.deleteMany({ where: { id: { in: stale } } });
  return { kept, shown };
}

type Known = { db: Db; index: SqlEventIndex; statistics: ArchiveStatistics };
type LinkRow = { aId: number; bId: number; kind: LinkKind; isShown: boolean; status: "found" } & Pick<
  FoundLink,
  "earlierId" | "score" | "parts" | "evidence"
>;

/** The links of a pair: as one event, however weak, and of other kinds. Texts are read where there is something to tell. */
async function findLinks(
  known: Known,
  article: LinkableArticle,
  otherId: number,
  { score, possible }: { score: PairScore; possible: PossibleLinks },
): Promise<LinkRow[]> {
  const isTold = score.score >= DEFAULT_GROUPING.minMean;
  const isRead = isTold || Object.values(possible).includes(true);
  const sides = isRead ? await readSides(known, article, otherId) : null;
  const pair = { aId: Math.min(article.id, otherId), bId: Math.max(article.id, otherId), status: "found" } as const;
  const rows: LinkRow[] = [];
  if (score.score >= KEPT_SCORE) {
    const evidence =
      isTold && sides ? explainLink(sides.a, sides.b, score, known.statistics, sides.standing) : NO_EVIDENCE;
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

/** Both texts, the article of the smaller id as side a, with the standing text of each. */
async function readSides({ db, index }: Known, article: LinkableArticle, otherId: number) {
  const other = await loadLinkable(db, otherId);
  const [a, b] = article.id < other.id ? [article, other] : [other, article];
  const standing = { a: await readStanding(index, a), b: await readStanding(index, b) };
  return { a, b, standing };
}

async function readStanding(index: SqlEventIndex, { text, publication }: LinkableArticle) {
  const keys = listSentenceKeys(text, publication).map(({ key }) => key);
  return findStandingText(text, publication, await index.countSentences(keys));
}
