import { DEFAULT_GROUPING } from "@/lib/analysis/events/grouping/group-events";
import { scorePrepared } from "@/lib/analysis/events/grouping/score-same-event";
import { findOtherLinks, listPossibleLinks, type PossibleLinks } from "@/lib/analysis/events/kinds/find-other-links";
import { MAX_TEXTS } from "@/lib/analysis/events/linking-memory";
import { MAX_CANDIDATES } from "@/lib/analysis/events/profile/candidate-keys";
import type { PreparedProfile } from "@/lib/analysis/events/profile/prepare-profile";
import type { ArticleProfile, LinkEvidence, PairScore } from "@/lib/analysis/events/types";
import { linkMentions } from "./link-mentions";
import { linkSeries } from "./link-series";
import { replayVerdicts } from "./link-verdicts";
import { explainSides, type Known, readSides, readTexts } from "./read-sides";
import { listInSeries } from "./series-rows";
import { type NewLink, storeLinks } from "./store-links";
import { type FormerLinks, takeLinks } from "./take-links";

/** Below this a pair is as good as unscored: it is not kept. */
export const KEPT_SCORE = 0.1;

/** What a run that links articles has linked so far, and whom its steps are told. */
export type LinkingRun = { done: Set<number>; onStep?: OnStep };

/** Told when a step has ended, for a batch or for all: what benchmarks tell apart. */
export type OnStep = (step: LinkingStep) => void;
export type LinkingStep = "file" | "score" | "explain" | "rescore" | "group" | "date" | "quote";

/**
 * Replaces the links of filed articles by those found now, but the ones with articles `done` in the same run, which are new.
 * A link that was there before stays as visible as it was until events are formed anew.
 */
export async function linkBatch(known: Known, articleIds: readonly number[], run: LinkingRun): Promise<void> {
  const { db, index } = known;
  index.memory.trim();
  const profiles = await index.profiles(articleIds);
  const former = await takeLinks(db, articleIds, run.done);
  const pairs = await scoreCandidates(known, profiles, former);
  run.onStep?.("score");
  const rows: NewLink[] = [];
  for (const { newcomers, textIds } of chunkByTexts(pairs)) {
    await readTexts(known, textIds);
    for (const { own, others } of newcomers) {
      for (const one of others) rows.push(...(await findLinks(known, [own.profile, one.other.profile], one)));
    }
  }
  await storeLinks(
    db,
    rows
      .filter((row) => !former.isMention(row))
      .map((row) => ({ ...row, isShown: row.isShown || former.wasShown(row) })),
  );
  await linkMentions(db, articleIds);
  await linkSeries(db, await listInSeries(db, articleIds));
  await replayVerdicts(db, articleIds);
  for (const id of articleIds) run.done.add(id);
  run.onStep?.("explain");
}

/** A candidate with its score, and what its text may tell besides. */
type ScoredCandidate = { other: PreparedProfile; score: PairScore; possible: PossibleLinks };
type Newcomer = { own: PreparedProfile; others: ScoredCandidate[] };

/** Each newcomer with the candidates it has something to do with; a pair of two newcomers is told once. */
async function scoreCandidates(
  { index }: Known,
  profiles: readonly ArticleProfile[],
  former: FormerLinks,
): Promise<Newcomer[]> {
  const candidates = new Map(
    [...(await index.listCandidates(profiles, MAX_CANDIDATES))].map(([own, others]) => {
      return [own, others.filter((other) => !former.isKept(own, other))] as const;
    }),
  );
  const near = await index.profiles([...new Set([...candidates.values()].flat())]);
  const prepared = new Map((await index.prepare([...profiles, ...near])).map((one) => [one.profile.id, one]));
  const told = new Set<string>();
  return profiles.flatMap(({ id }) => {
    const own = prepared.get(id);
    if (!own) return [];
    const others = (candidates.get(id) ?? []).flatMap((candidate) => {
      const other = prepared.get(candidate);
      return other && !told.has(`${candidate} ${id}`) ? scoreCandidate(own, other) : [];
    });
    for (const { other } of others) told.add(`${id} ${other.profile.id}`);
    return [{ own, others }];
  });
}

function scoreCandidate(own: PreparedProfile, other: PreparedProfile): ScoredCandidate[] {
  const score = scorePrepared(own, other);
  const possible = listPossibleLinks(own, other, score);
  return score.score >= KEPT_SCORE || isPossible(possible) ? [{ other, score, possible }] : [];
}

const isPossible = (possible: PossibleLinks) => Object.values(possible).includes(true);

/** Whether the texts of a pair are read: where there is something to tell. */
const isRead = ({ score, possible }: Omit<ScoredCandidate, "other">) =>
  score.score >= DEFAULT_GROUPING.minMean || isPossible(possible);

function listRead(own: PreparedProfile, others: readonly ScoredCandidate[]): number[] {
  const read = others.filter(isRead).map(({ other }) => other.profile.id);
  return read.length === 0 ? [] : [own.profile.id, ...read];
}

/** Newcomers whose texts, and those they are compared with, find room in memory together: read by the same statements. */
function chunkByTexts(pairs: readonly Newcomer[]): { newcomers: Newcomer[]; textIds: number[] }[] {
  const chunks: { newcomers: Newcomer[]; textIds: Set<number> }[] = [];
  for (const newcomer of pairs) {
    const read = listRead(newcomer.own, newcomer.others);
    const last = chunks.at(-1);
    if (last && last.textIds.size + read.length <= MAX_TEXTS) {
      last.newcomers.push(newcomer);
      for (const id of read) last.textIds.add(id);
    } else chunks.push({ newcomers: [newcomer], textIds: new Set(read) });
  }
  return chunks.map(({ newcomers, textIds }) => ({ newcomers, textIds: [...textIds] }));
}

/** The links of a pair: as one event, however weak, and of other kinds. */
async function findLinks(
  known: Known,
  profiles: [ArticleProfile, ArticleProfile],
  { score, possible }: Omit<ScoredCandidate, "other">,
): Promise<NewLink[]> {
  const isTold = score.score >= DEFAULT_GROUPING.minMean;
  const sides = isRead({ score, possible }) ? await readSides(known, profiles) : null;
  const ids = profiles.map(({ id }) => id);
  const pair = { aId: Math.min(...ids), bId: Math.max(...ids), status: "found" } as const;
  const rows: NewLink[] = [];
  if (score.score >= KEPT_SCORE) {
    const evidence = isTold && sides ? await explainSides(known, profiles, sides, score) : NO_EVIDENCE;
    const { score: value, parts } = score;
    rows.push({ ...pair, kind: "same-event", earlierId: null, score: value, isShown: false, parts, evidence });
  }
  if (!sides) return rows;
  const others = findOtherLinks(sides.a, sides.b, possible, sides.standing);
  // Which of them readers see is known once events are.
  return [
    ...rows,
    ...others.map((found) => ({ ...pair, ...found, isShown: found.kind === "near-copy" || found.kind === "mention" })),
  ];
}

const NO_EVIDENCE: LinkEvidence = {
  summary: "Too little in common to say that both report the same event.",
  pairs: [],
};
