import { GROUPED_SCORE } from "@/lib/analysis/events/grouping/score-same-event";
import type { ImpliedVerdict as Judged } from "@/lib/archive/history/decision-kinds";
import { listAllInForce } from "@/lib/archive/history/list-in-force";
import type { Db } from "@/lib/db/client";
import { measureShare, type Share } from "./wilson";

/** Of links judged by editors, how many are right; null where none was judged. */
export type LinkShares = {
  /** Links readers saw. */
  shown: Share | null;
  /** Links suggested to editors only. */
  suggested: Share | null;
};

export type ScoreBand = { from: number; to: number; meanScore: number; confirmed: Share };

export type LinkPrecision = {
  /** The least score at which a link is suggested to editors. */
  threshold: number;
  /** By verdicts on single links. */
  verdicts: LinkShares;
  /** By what splits, merges and moves said of links along the way. */
  implied: LinkShares;
  /** How often links of a score were confirmed, of all single verdicts. */
  bands: ScoreBand[];
};

/**
 * How right the links are that readers and editors are shown, measured on the editors' own decisions that are in force:
 * what the machine held of a link is taken from the time of the decision.
 */
export async function measureLinks(db: Db): Promise<LinkPrecision> {
  const verdicts = await listVerdicts(db);
  return {
    threshold: GROUPED_SCORE,
    verdicts: measureShares(verdicts),
    implied: measureShares(await listImplied(db)),
    bands: measureBands(verdicts),
  };
}

/** The last word on each link of the kind "same-event". */
async function listVerdicts(db: Db): Promise<Judged[]> {
  const verdicts = await listAllInForce(db, ["link-verdict"]);
  const latest = new Map(verdicts.map(({ payload }) => [`${payload.pair.join(":")} ${payload.link}`, payload]));
  return [...latest.values()].filter(({ link }) => link === "same-event");
}

async function listImplied(db: Db): Promise<Judged[]> {
  const decisions = await listAllInForce(db, ["event-split", "event-move", "event-merge"]);
  return decisions.flatMap(({ payload }) => payload.implied);
}

function measureShares(judged: readonly Judged[]): LinkShares {
  const isRight = (one: Judged) => one.verdict === "confirmed";
  const shown = judged.filter((one) => one.isShown);
  const suggested = judged.filter((one) => !one.isShown && one.score >= GROUPED_SCORE);
  return {
    shown: measureShare(shown.filter(isRight).length, shown.length),
    suggested: measureShare(suggested.filter(isRight).length, suggested.length),
  };
}

/** Narrower at the top, where most links that are shown lie. */
const EDGES = [0, GROUPED_SCORE, 0.35, 0.5, 0.7, 0.9, 0.97, 1];

function measureBands(judged: readonly Judged[]): ScoreBand[] {
  return EDGES.slice(0, -1).flatMap((from, place) => {
    const to = EDGES[place + 1] ?? 1;
    const isLast = place === EDGES.length - 2;
    const inside = judged.filter(({ score }) => score >= from && (score < to || isLast));
    const confirmed = measureShare(inside.filter((one) => one.verdict === "confirmed").length, inside.length);
    if (!confirmed) return [];
    const meanScore = inside.reduce((sum, { score }) => sum + score, 0) / inside.length;
    return [{ from, to, meanScore, confirmed }];
  });
}
